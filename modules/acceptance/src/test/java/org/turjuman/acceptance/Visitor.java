package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Somebody at a browser of their own (cookies, storage, language).
 *
 * <p>Errors in the console, uncaught exceptions and violations of the Content-Security-Policy are collected, and {@link
 * #close} fails on them: no page of the desk may have any. Where a test provokes one (a refused save, a lost
 * connection), it says so with {@link #expectComplaint}.
 */
public final class Visitor implements AutoCloseable {
    /** Whether pictures are kept: {@code mvn verify -Dturjuman.pictures=true}. To look at them is people's work. */
    static final boolean PICTURES = Boolean.getBoolean("turjuman.pictures");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private View view;

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
                        .setColorScheme(scheme(view))
                        .setReducedMotion(ReducedMotion.REDUCE) // axe would measure colours on their way
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

    /** A person who has signed in, with the usual view. */
    public static Visitor signedIn(String person) {
        return signedIn(person, View.USUAL);
    }

    /** A person who has signed in; the window is empty. */
    public static Visitor signedIn(String person, View view) {
        Visitor visitor = new Visitor(view);
        APIResponse answer = visitor.context
                .request()
                .post(
                        "/api/v1/sessions",
                        RequestOptions.create()
                                .setHeader("X-Turjuman", "1")
                                .setData(Map.of("signIn", person, "password", Desk.PASSWORD)));
        assertThat(answer.status()).as("signing in as " + person).isEqualTo(200);
        visitor.choose(view.language());
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

    /**
     * Chooses the language of the pages that come, as the menu does; it is remembered with the person, and for a reader in
     * a cookie.
     */
    public void choose(String language) {
        APIResponse answer = context.request()
                .post(
                        "/language",
                        RequestOptions.create()
                                .setForm(FormData.create().set("language", language))
                                .setMaxRedirects(0));
        assertThat(answer.status()).as("choosing " + language).isEqualTo(303);
        view = new View(language, view.scheme(), view.width());
    }

    /** Looks at the same page in another scheme or width. */
    public void turn(View wanted) {
        assertThat(wanted.language()).as("what the page is in").isEqualTo(view.language());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme(wanted)));
        page.setViewportSize(wanted.width(), wanted.height());
        view = wanted;
    }

    private static ColorScheme scheme(View view) {
        return view.scheme().equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT;
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
        assertThat(Axe.violations(page))
                .as("axe on " + page.url() + " (" + view + ")")
                .isEmpty();
    }

    /** The same of colours only: nothing else is another in the dark. */
    void checkColours() {
        assertThat(Axe.violationsOfColours(page))
                .as("colours on " + page.url() + " (" + view + ")")
                .isEmpty();
    }

    /**
     * The whole page as a picture, if any are wanted: {@code
     * target/screenshots/<name>-<language>-<scheme>-<width>.jpg}.
     */
    public void screenshot(String name) {
        picture(name, true);
    }

    /** Only what the window shows, for what opens over a page and closes when the window grows. */
    public void screenshotOfWindow(String name) {
        picture(name, false);
    }

    private void picture(String name, boolean whole) {
        if (!PICTURES) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(whole)
                .setTimeout(120_000) // a long page on a busy machine
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setType(ScreenshotType.JPEG) // drawn and written in half the time of a PNG
                .setQuality(70)
                .setPath(Path.of("target/screenshots", name + "-" + view + ".jpg")));
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
}
