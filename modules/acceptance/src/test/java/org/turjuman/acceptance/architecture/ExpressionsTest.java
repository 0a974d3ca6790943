package org.turjuman.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the server would only tell when somebody opens the page. */
class ExpressionsTest {
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");

    /** Words that Jakarta Expression Language keeps for itself (its specification, "Reserved Words"), so that no property has them. */
    private static final Pattern RESERVED =
            Pattern.compile("\\.\\s*(?:and|or|not|eq|ne|lt|gt|le|ge|true|false|null|empty|instanceof|div|mod)\\b");

    @Test
    void noPropertyHasAWordOfTheLanguage() {
        List<Path> pages = Project.sources(".xhtml");
        assertThat(pages).hasSizeGreaterThan(50);
        assertThat(pages)
                .allSatisfy(page -> assertThat(
                                EXPRESSION.matcher(Project.read(page)).results())
                        .extracting(found -> QUOTED.matcher(found.group()).replaceAll("''"))
                        .noneMatch(expression -> RESERVED.matcher(expression).find()));
    }
}
