package org.turjuman.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The whole table role × permission, written out: whoever changes it changes it here too, knowingly. */
class RoleTest {
    private static final String TABLE = """
            TRANSLATOR: READ TAKE_IN CLAIM WRITE COMMENT ANNOTATE DECIDE EDIT_NAMES
            REVISER: READ COMMENT ANNOTATE DECIDE REVIEW
            EDITOR: READ TAKE_IN CLAIM WRITE COMMENT ANNOTATE DECIDE EDIT_NAMES REQUEST PRIORITISE REASSIGN EDIT_METADATA CORRECT_SOURCE DISCARD PUBLISH CORRECT WITHDRAW
            CHIEF: READ TAKE_IN CLAIM WRITE COMMENT ANNOTATE DECIDE EDIT_NAMES REQUEST PRIORITISE REASSIGN EDIT_METADATA CORRECT_SOURCE DISCARD PUBLISH CORRECT WITHDRAW OVERRIDE
            TERMINOLOGIST: READ EDIT_NAMES MERGE_NAMES
            ADMINISTRATOR: READ MANAGE_PEOPLE MANAGE_TOKENS READ_AUDIT ERASE
            """;

    @Test
    void theTableIsThis() {
        String table = Arrays.stream(Role.values())
                .map(role -> role + ": "
                        + role.permissions().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        assertThat(lines(table)).isEqualTo(lines(TABLE));
    }

    @Test
    void nobodyButAReviserReviews() {
        assertThat(Arrays.stream(Role.values())
                        .filter(role -> role.permissions().contains(Permission.REVIEW)))
                .containsExactly(Role.REVISER);
    }

    @Test
    void severalRolesAddUp() {
        assertThat(Role.permissionsOf(Set.of(Role.TRANSLATOR, Role.REVISER)))
                .contains(Permission.WRITE, Permission.REVIEW)
                .doesNotContain(Permission.PUBLISH);
    }

    @Test
    void whoeverIsSignedInMayRead() {
        assertThat(Role.permissionsOf(Set.of())).isEqualTo(EnumSet.of(Permission.READ));
    }

    private static Set<Set<String>> lines(String table) {
        return table.lines()
                .map(line -> (Set<String>) new TreeSet<>(Arrays.asList(line.split(" "))))
                .collect(Collectors.toSet());
    }
}
