package org.turjuman.acceptance;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Runs axe on a page. Its own builder sends the whole of axe anew for each run and fetches what was right, too, which
 * takes longer than the run.
 */
final class Axe {
    private static final String RUN = """
            async () => {
              const { violations } = await axe.run({ resultTypes: ["violations"] });
              return violations
                .filter(({ impact }) => impact === "serious" || impact === "critical")
                .map(({ impact, id, help, nodes }) => `${impact} ${id}: ${help} at `
                  + nodes.slice(0, 3).map(({ target, html }) => `${target} ${html}`).join(", "));
            }""";

    private Axe() {}

    /** What is serious or critical on the page as it stands. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("typeof axe === 'object'"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(RUN);
    }
}
