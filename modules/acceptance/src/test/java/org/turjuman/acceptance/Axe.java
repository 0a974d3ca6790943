package org.turjuman.acceptance;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * Runs axe on a page. Its own builder sends the whole of axe anew for each run and fetches what was right, too, which
 * takes longer than the run.
 */
final class Axe {
    private static final String RUN = """
        async run => {
          const { violations } = await axe.run({ resultTypes: ["violations"], preload: false, ...run });
          return violations
            .filter(({ impact }) => impact === "serious" || impact === "critical")
            .map(({ impact, id, help, nodes }) => `${impact} ${id}: ${help} at `
              + nodes.slice(0, 3).map(({ target, html }) => `${target} ${html}`).join(", "));
        }\
        """;

    /** What looks at the whole page and never is serious: why run it? */
    private static final Map<String, Object> ALL = Map.of(
            "rules",
            Map.of(
                    "region", Map.of("enabled", false),
                    "heading-order", Map.of("enabled", false),
                    "landmark-unique", Map.of("enabled", false),
                    "identical-links-same-purpose", Map.of("enabled", false)));

    private static final Map<String, Object> COLOURS =
            Map.of("runOnly", List.of("color-contrast", "link-in-text-block"));

    private Axe() {}

    /** What is serious or critical on the page as it stands. */
    static List<String> violations(Page page) {
        return run(page, ALL);
    }

    /** What is serious or critical of its colours. */
    static List<String> violationsOfColours(Page page) {
        return run(page, COLOURS);
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, Map<String, Object> options) {
        if (!Boolean.TRUE.equals(page.evaluate("typeof axe === 'object'"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(RUN, options);
    }
}
