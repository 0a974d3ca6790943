package org.turjuman.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of the audit trail has words for every act that the code writes down. */
class AuditActsTest {
    private static final String BUNDLE = "text/audit.properties";

    /** The call itself, or the private method of a service that makes it for several acts. */
    private static final Pattern ACT =
            Pattern.compile("(?:record|done|remember)\\(\\s*(?:\\w+,\\s*)?\"([a-z-]+\\.[a-z-]+)\"");

    private static final Pattern WORDED = Pattern.compile("(?m)^act\\.([a-z.-]+)=");

    @Test
    void haveWordsOnThePage() {
        Set<String> written = Project.sources(".java").stream()
                .map(Project::read)
                .filter(code -> code.contains("audit.record("))
                .flatMap(code -> ACT.matcher(code).results().map((MatchResult act) -> act.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> worded = Project.sources(".properties").stream()
                .filter(file -> file.toString().replace('\\', '/').endsWith(BUNDLE))
                .map(Project::read)
                .flatMap(bundle -> WORDED.matcher(bundle).results().map((MatchResult act) -> act.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(written).hasSizeGreaterThan(30);
        assertThat(worded).isEqualTo(written);
    }
}
