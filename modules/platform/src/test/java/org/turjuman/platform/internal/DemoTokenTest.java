package org.turjuman.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.Role;
import org.turjuman.platform.api.TokenId;
import org.turjuman.platform.api.TokenView;
import org.turjuman.platform.api.Tokens;

class DemoTokenTest {
    private static final PersonView ADMINISTRATOR = new PersonView(
            new PersonId(1), "admin", "Admin", EnumSet.allOf(Role.class), true, "en", "auto", true, false, 0);

    @TempDir
    Path folder;

    private final KeptTokens kept = new KeptTokens();
    private final DemoToken demo = new DemoToken();

    @BeforeEach
    void open() {
        demo.tokens = kept;
    }

    @Test
    void keepsTheTokenThatMayDoEverything() throws IOException {
        String first = made();
        assertThat(made()).isEqualTo(first);
        assertThat(kept.all()).hasSize(1);
    }

    @Test
    void makesAnotherForOneOfAnEarlierVersionThatMayDoLess() throws IOException {
        Set<Permission> earlier = EnumSet.complementOf(EnumSet.of(Permission.DECIDE));
        Files.writeString(file(), kept.make(DemoToken.LABEL, earlier).secret() + "\n");
        String now = made();
        assertThat(kept.holder(now).orElseThrow().scopes()).containsAll(EnumSet.allOf(Permission.class));
        assertThat(kept.all().stream().filter(token -> !token.isRevoked())).hasSize(1);
    }

    @Test
    void makesAnotherForOneThatNobodyKnows() throws IOException {
        Files.writeString(file(), "tjm_of_another_desk");
        assertThat(kept.holder(made())).isPresent();
    }

    private String made() throws IOException {
        demo.keepOrMake(file(), EnumSet.allOf(Permission.class));
        return Files.readString(file()).strip();
    }

    private Path file() {
        return folder.resolve("demo-token");
    }

    /** Tokens in a list; each secret is its number. */
    private static final class KeptTokens implements Tokens {
        private final List<TokenView> list = new ArrayList<>();

        @Override
        public NewToken make(String label, Set<Permission> scopes) {
            TokenView token = token(list.size() + 1, label, scopes, null);
            list.add(token);
            return new NewToken(token, PREFIX + list.size());
        }

        private static TokenView token(long id, String label, Set<Permission> scopes, @Nullable Instant revokedAt) {
            return new TokenView(
                    new TokenId(id), label, ADMINISTRATOR.id(), "Admin", scopes, Instant.EPOCH, null, revokedAt);
        }

        @Override
        public List<TokenView> all() {
            return List.copyOf(list);
        }

        @Override
        public void revoke(TokenId id) {
            list.replaceAll(one ->
                    one.id().equals(id) ? token(one.id().value(), one.label(), one.scopes(), Instant.EPOCH) : one);
        }

        @Override
        public Optional<TokenHolder> holder(String secret) {
            return list.stream()
                    .filter(one -> secret.equals(PREFIX + one.id().value()) && !one.isRevoked())
                    .findFirst()
                    .map(one -> new TokenHolder(ADMINISTRATOR, one.scopes()));
        }
    }
}
