package org.turjuman.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every migration; that both databases understand it, the tests inside the desk show. */
class MigrationsTest {
    private static final Pattern NAME = Pattern.compile("V\\d{8}_\\d{4}__([a-z]+)_[a-z0-9_]+\\.sql");
    private static final Pattern MADE = Pattern.compile(
            "\\b(?:create\\s+(?:table|sequence|(?:unique\\s+)?index|view)|alter\\s+table|insert\\s+into|update|delete\\s+from|drop\\s+table)"
                    + "\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?(\\w+)");
    private static final Pattern REFERRED = Pattern.compile("\\breferences\\s+(\\w+)");
    private static final Pattern TABLE =
            Pattern.compile("\\bcreate\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?\\w+\\s*\\(");
    private static final Pattern ADDED =
            Pattern.compile("\\badd\\s+(?:column\\s+)?(?:if\\s+not\\s+exists\\s+)?(\\w+)\\s+\\w+");
    private static final Set<String> CONSTRAINTS = Set.of("primary", "unique", "foreign", "check", "constraint");

    /** PostgreSQL or H2 would want them in quotation marks, one today, the other after an upgrade. */
    private static final Set<String> RESERVED = Set.of(
            "end",
            "user",
            "order",
            "check",
            "value",
            "key",
            "year",
            "month",
            "day",
            "hour",
            "minute",
            "second",
            "interval",
            "offset",
            "limit",
            "group",
            "table",
            "column",
            "from",
            "to",
            "select",
            "where",
            "references",
            "grant",
            "default");

    static List<Named<Path>> migrations() {
        return Project.sources(".sql").stream()
                .map(file -> Named.of(file.getFileName().toString(), file))
                .toList();
    }

    @Test
    void noTwoHaveOneVersion() {
        assertThat(Project.sources(".sql"))
                .extracting(file -> file.getFileName().toString().substring(0, "V20260101_0000".length()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void isNamedAfterItsDayAndModuleAndOpensWithItsReason(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        assertThat(name.matches()).as(file + " matches " + NAME).isTrue();
        assertThat(name.group(1)).as("module in the name").isEqualTo(Project.moduleOf(file));
        assertThat(Project.read(file)).startsWith("-- ");
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void touchesOnlyTablesOfItsOwnModule(Path file) {
        String own = Project.moduleOf(file) + "_";
        assertThat(found(MADE, file))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).startsWith(own));
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void refersOnlyToTablesFurtherLeft(Path file) {
        int own = Project.ORDER.indexOf(Project.moduleOf(file));
        assertThat(found(REFERRED, file)).allSatisfy(table -> {
            String owner = table.substring(0, Math.max(0, table.indexOf('_')));
            assertThat(Project.ORDER.indexOf(owner)).as(table).isBetween(0, own);
        });
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void namesNoColumnWithAReservedWord(Path file) {
        assertThat(columns(statements(file))).doesNotContainAnyElementsOf(RESERVED);
    }

    @Test
    void haveVersionsOfTheirOwn() {
        TreeMap<String, Path> byVersion = new TreeMap<>();
        for (Path file : Project.sources(".sql")) {
            String version = file.getFileName().toString().split("__", 2)[0];
            assertThat(byVersion.put(version, file))
                    .as("another file with the version of " + file)
                    .isNull();
        }
    }

    @Test
    void findsTheColumnsOfATable() {
        String sql = "create table a_b (\n id bigint, \"end\" text, amount numeric(10, 2) check (amount in (1, 2)),\n"
                + " primary key (id));\n alter table a_b add column if not exists note text;";
        assertThat(columns(sql)).containsExactly("id", "end", "amount", "note");
    }

    private static List<String> columns(String sql) {
        List<String> columns = new ArrayList<>();
        Matcher tables = TABLE.matcher(sql);
        while (tables.find()) {
            for (String part : parts(sql, tables.end())) {
                String first = part.strip().split("\\s+", 2)[0].replace("\"", "");
                if (!first.isEmpty() && !CONSTRAINTS.contains(first)) {
                    columns.add(first);
                }
            }
        }
        found(ADDED, sql).stream().filter(word -> !CONSTRAINTS.contains(word)).forEach(columns::add);
        return columns;
    }

    /** What stands between the commas of the outermost parentheses that are open at {@code start}. */
    private static List<String> parts(String sql, int start) {
        List<String> parts = new ArrayList<>();
        int depth = 1;
        int from = start;
        for (int at = start; at < sql.length() && depth > 0; at++) {
            char c = sql.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 || (depth == 1 && c == ',')) {
                parts.add(sql.substring(from, at));
                from = at + 1;
            }
        }
        return parts;
    }

    private static List<String> found(Pattern pattern, Path file) {
        return found(pattern, statements(file));
    }

    private static List<String> found(Pattern pattern, String sql) {
        return pattern.matcher(sql).results().map(result -> result.group(1)).toList();
    }

    /** In small letters, without comments and without what stands in quotation marks. */
    private static String statements(Path file) {
        return Project.read(file)
                .replaceAll("--[^\\n]*", "")
                .replaceAll("'(?:[^']|'')*'", "''")
                .toLowerCase(Locale.ROOT);
    }
}
