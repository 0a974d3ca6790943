package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Somebody at a browser of their own (cookies, storage, language).
 *
 * <p>Errors in the console, uncaught exceptions and violations of the Content-Security-Policy are collected, and {@link
 * #close} fails on them: no page of the desk may have any. Where a test provokes one (a refused save, a lost
 * connection), it says so with {@link #expectComplaint}.
 */
public final class Visitor implements AutoCloseable {
    private static final Set<String> UNACCEPTABLE = Set.of("serious", "critical");

    private final View view;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    private Visitor(View view) {
        this(view, true);
    }

    private Visitor(View view, boolean scripts) {
        this.view = view;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(Desk.ADDRESS)
                        .setLocale(view.language())
                        .setJavaScriptEnabled(scripts)
                        .setHasTouch(view.width() == View.NARROW)
                        .setColorScheme(view.scheme().equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setViewportSize(view.width(), view.height()));
        this.page = context.newPage();
        listen(page);
        context.onPage(this::listen); // and further tabs
    }

    /** A reader: nobody signed in. */
    public static Visitor reader(View view) {
        return new Visitor(view);
    }

    /** A reader whose browser runs no script. */
    public static Visitor readerWithoutScript(View view) {
        return new Visitor(view, false);
    }

    /** A person who has signed in through the page, with the usual view. */
    public static Visitor signedIn(String person) {
        return signedIn(person, View.USUAL);
    }

    /** A person who has signed in through the page. */
    public static Visitor signedIn(String person, View view) {
        Visitor visitor = new Visitor(view);
        visitor.signIn(person);
        return visitor;
    }

    /** Fills the page that asks who one is; stays where it leads to. */
    public void signIn(String person) {
        page.navigate("/sign-in");
        page.locator("input[autocomplete='username']").fill(person);
        page.locator("input[autocomplete='current-password']").fill(Desk.PASSWORD);
        page.locator("form:has(input[autocomplete='current-password']) button[type='submit']")
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        choose(view.language());
    }

    /** Chooses the language of the pages, as the menu does; it is remembered with the person. */
    public void choose(String language) {
        page.evaluate(
                "language => fetch('/language', {method: 'POST', body: new URLSearchParams({language, to: '/desk/me'})})",
                language);
    }

    /** The page in front of the person. */
    public Page page() {
        return page;
    }

    /** For a second tab ({@code context().newPage()}), cookies, going offline. */
    public BrowserContext context() {
        return context;
    }

    /** How this person looks at the desk. */
    public View view() {
        return view;
    }

    /** Goes to an address of the desk and expects an answer of 200. */
    public void open(String address) {
        Response response = page.navigate(address);
        assertThat(response.status()).as("answer of " + address).isEqualTo(200);
    }

    /** A test that provokes a complaint names a part of its text. */
    public void expectComplaint(String part) {
        expected.add(part);
    }

    /** Fails on what axe calls serious or critical on the page as it stands. */
    public void checkAccessibility() {
        List<String> violations = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> UNACCEPTABLE.contains(rule.getImpact()))
                        .map(Visitor::told)
                        .toList();
        assertThat(violations).as("axe on " + page.url() + " (" + view + ")").isEmpty();
    }

    /** The whole page as a picture: {@code target/screenshots/<name>-<language>-<scheme>-<width>.png}. */
    public void screenshot(String name) {
        screenshot(name, view);
    }

    private void screenshot(String name, View seen) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots", name + "-" + seen + ".png")));
    }

    /**
     * Looks at the page in front of the person in English and Arabic, on a screen and on a phone: nothing serious in axe,
     * a picture each. The page is loaded anew; afterwards it is as before.
     */
    public void lookAround(String name) {
        for (String language : List.of("ar", "en")) {
            choose(language);
            page.reload();
            for (int width : List.of(View.NARROW, View.WIDE)) {
                View seen = new View(language, view.scheme(), width);
                page.setViewportSize(seen.width(), seen.height());
                screenshot(name, seen);
                checkAccessibility();
            }
        }
    }

    /** What the browser has complained of so far, without what was expected. */
    public List<String> complaints() {
        return complaints.stream()
                .filter(text -> expected.stream().noneMatch(text::contains))
                .toList();
    }

    /** Ends the browser's session; fails when the browser has complained. */
    @Override
    public void close() {
        context.close();
        assertThat(complaints())
                .as("what the browser complained of (" + view + ")")
                .isEmpty();
    }

    private void listen(Page opened) {
        opened.onConsoleMessage(message -> {
            if ("error".equals(message.type()) || message.text().contains("Security Policy")) {
                complaints.add(message.text() + " (" + message.location() + ")");
            }
        });
        opened.onPageError(complaints::add);
    }

    private static String told(Rule rule) {
        List<String> places = rule.getNodes().stream()
                .limit(3)
                .map(node -> node.getTarget() + " " + node.getHtml())
                .toList();
        return rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + " at " + places;
    }
}
