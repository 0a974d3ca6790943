package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;
import org.assertj.core.api.Assertions;

/** What hands do at the workbench and in the review: keys as any keyboard sends them, rows opened, words selected. */
final class Hands {
    private Hands() {}

    /** Waits until the page's script listens: a key pressed before is lost. */
    static void ready(Page page) {
        page.waitForSelector(
                "html[data-ready=true]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** Goes to a page with a script and waits for it. */
    static void go(Visitor visitor, String address) {
        visitor.open(address);
        ready(visitor.page());
    }

    /** A key as a keyboard of any language sends it. */
    static void press(Page page, String key, String code, String... modifiers) {
        page.evaluate("""
                ([key, code, held]) => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", {
                  key, code, bubbles: true, cancelable: true,
                  ctrlKey: held.includes("ctrl"), altKey: held.includes("alt"), shiftKey: held.includes("shift"),
                }))""", new Object[] {key, code, modifiers});
    }

    /** Opens a unit of the workbench. */
    static void open(Page page, int number) {
        if (page.locator("#s" + number + ".is-current").count() == 0) {
            page.locator("#s" + number + " .spine a").click();
        }
        assertThat(page.locator("#s" + number + " .edit")).isVisible();
    }

    /** Selects words by dragging the mouse from their first letter to their last. */
    static void drag(Page page, String selector, String words) {
        drag(page, selector, words, 0);
    }

    /** The same from some pixels before the first letter, as a hurried hand does it. */
    static void drag(Page page, String selector, String words, int before) {
        page.locator(selector).scrollIntoViewIfNeeded();
        for (int tries = 0; tries < 5; tries++) { // rows that come into view may still find their heights
            dragOnce(page, selector, words, before);
            if (words.equals(page.evaluate("getSelection().toString().trim()"))) {
                return;
            }
        }
        Assertions.fail("Cannot select “" + words + "” in " + selector + ", but “"
                + page.evaluate("getSelection().toString()") + "”");
    }

    private static void dragOnce(Page page, String selector, String words, int before) {
        Locator element = page.locator(selector);
        Object found = element.evaluate("""
                (element, [words, before]) => {
                  const range = document.createRange(), walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
                  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    const at = node.data.indexOf(words);
                    if (at < 0 || node.parentElement.closest("del")) continue;
                    const rtl = getComputedStyle(element).direction === "rtl";
                    const edge = (from, to, end) => {
                      range.setStart(node, from); range.setEnd(node, to);
                      const box = range.getBoundingClientRect();
                      return { x: (rtl !== end) ? box.right - 0.5 : box.left + 0.5, y: box.top + box.height / 2 };
                    };
                    const first = edge(at, at + 1, false), last = edge(at + words.length - 1, at + words.length, true);
                    return { x1: first.x + (rtl ? before : -before), y1: first.y, x2: last.x, y2: last.y };
                  }
                  return null;
                }""", new Object[] {words, before});
        Assertions.assertThat(found).as("“" + words + "” in " + selector).isNotNull();
        Map<?, ?> place = (Map<?, ?>) found;
        page.evaluate("getSelection().removeAllRanges()"); // a press on selected words would drag them
        page.mouse().move(number(place, "x1"), number(place, "y1"));
        page.mouse().down();
        page.mouse().move(number(place, "x2"), number(place, "y2"));
        page.mouse().up();
    }

    private static double number(Map<?, ?> place, String name) {
        return ((Number) place.get(name)).doubleValue();
    }

    /** How many words a mark of the page marks. */
    static int marks(Page page, String mark) {
        return ((Number) page.evaluate("mark => CSS.highlights.get(mark)?.size ?? 0", mark)).intValue();
    }

    /** Confirms the open unit; what the checks hold is let stand with a reason. */
    static void confirm(Page page, String number) {
        Locator row = page.locator("#s" + number);
        for (int tries = 0; tries < 8; tries++) {
            page.locator(".edit").focus();
            press(page, "Enter", "Enter", "ctrl");
            Locator held = row.locator(".find[data-severity=error]");
            assertThat(row.and(page.locator("[data-state=confirmed]")).or(held.first()))
                    .isVisible();
            if ("confirmed".equals(row.getAttribute("data-state"))) {
                return;
            }
            int errors = held.count();
            held.first().locator("button").last().click();
            page.locator("#reason-text").fill("It stands so in the source.");
            page.locator("#reason button[value=yes]").click();
            assertThat(held).hasCount(errors - 1);
        }
        Assertions.fail("Segment " + number + " stays unconfirmed");
    }
}
