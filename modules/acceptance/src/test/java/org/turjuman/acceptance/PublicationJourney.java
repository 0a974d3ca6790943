package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The editor's way from an approved translation to readers, to a correction and a withdrawal. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PublicationJourney {
    private static final Pattern ON_THE_DESK = Pattern.compile(".*/desk/editions/(\\d+)");
    private static final ZoneId DESK = ZoneId.of("Africa/Casablanca");
    private static final View ARABIC_PHONE = new View("ar", "light", View.NARROW);

    @Test
    void anEditorLooksAtThePreviewPublishesAndWithdraws() {
        Assignment assignment = Assignment.translated("NOT_RECORDED");
        assignment
                .noteOnTarget(Assignment.TRANSLATOR, 1, "Rabat", Assignment.says("The capital.", "READERS"))
                .expect(201);
        assignment.handIn();
        assignment.review();
        assignment.approve().expect(200);
        String readers = "/articles/" + assignment.article() + "/en";
        try (Visitor yasmine = Visitor.signedIn("yasmine")) {
            Page page = yasmine.page();
            yasmine.open(publish(assignment));
            assertThat(page.locator("h1")).hasText(Assignment.ENGLISH.get(0));
            assertThat(page.locator(".ed-row")).hasCount(4);
            assertThat(page.locator(".ed-notes")).containsText("The capital.");
            assertThat(page.locator(".notice--warning").first()).isVisible();
            page.locator("#publish").click();
            assertThat(page.locator(".notice--error")).isVisible(); // nobody recorded the rights
            page.locator("#rights").check();
            page.locator("#publish").click();
            page.waitForURL(ON_THE_DESK);
            assertThat(page.locator(".notice--info")).isVisible();
            page.locator(".page-head a.btn").click();
            assertThat(page.locator("#s1")).containsText("Rabat");
            Assertions.assertThat(page.content()).doesNotContain("الوزير");

            page.goBack();
            page.locator("button[data-opens]").click();
            Locator sheet = page.locator("#withdraw-sheet");
            assertThat(sheet).isVisible();
            page.locator("#withdraw").click(); // the browser asks for the note
            assertThat(sheet).isVisible();
            page.locator("[data-closes]").click();
            assertThat(sheet).isHidden();
            assertThat(page.locator("button[data-opens]")).isFocused();
            page.locator("button[data-opens]").click();
            page.locator("#note").fill("The source took the article back.");
            page.locator("#withdraw").click();
            assertThat(page.locator(".notice--warning")).containsText("The source took the article back.");
            assertThat(page.locator("button[data-opens]")).hasCount(0);
        }
        try (Visitor reader = Visitor.reader(View.USUAL)) {
            reader.expectComplaint("410");
            for (View view : views()) {
                reader.choose(view.language());
                Response gone = reader.page().navigate(readers);
                reader.turn(view);
                Assertions.assertThat(gone.status()).isEqualTo(410);
                assertThat(reader.page().locator(".correction")).hasText("The source took the article back.");
                reader.screenshot("gone");
                reader.checkAccessibility();
            }
        }
    }

    @Test
    void aCorrectionGoesThroughThePages() {
        Assignment assignment = Assignment.published("FULL_SOURCE");
        String readers = "/articles/" + assignment.article() + "/en";
        try (Visitor yasmine = Visitor.signedIn("yasmine")) {
            Page page = yasmine.page();
            String first = editionOf(assignment);
            yasmine.open("/desk/editions/" + first);
            page.locator("#holder")
                    .selectOption(new SelectOption()
                            .setLabel(Assignment.client("salma")
                                    .get("/api/v1/me")
                                    .json()
                                    .get("name")
                                    .asText()));
            page.locator("#reason").fill("A reader wrote: say that he came by air.");
            page.locator("#correct").click();
            page.waitForURL(Pattern.compile(".*/desk/translations/" + assignment.translation() + "\\b.*"));

            assignment.write("salma", 1, "The defence minister landed in Rabat on Tuesday evening.");
            assignment.handIn();
            assignment.review();
            assignment.approve().expect(200);

            yasmine.open(publish(assignment));
            assertThat(page.locator(".page-head")).containsText("Edition 2");
            page.locator("#publish").click();
            assertThat(page.locator(".notice--error")).isVisible(); // readers must learn what was corrected
            page.locator("#correctionNote").fill("The first edition did not say that he came by air.");
            page.locator("#publish").click();
            page.waitForURL(ON_THE_DESK);
            assertThat(page.locator(".ed-grid")).containsText("The first edition did not say that he came by air.");

            yasmine.open(readers);
            assertThat(page.locator(".correction")).containsText("The first edition did not say that he came by air.");
            assertThat(page.locator("#s1")).containsText("landed");
            yasmine.screenshot("reader-corrected");
            page.locator(".correction a").click();
            assertThat(page).hasURL(Desk.ADDRESS + "/editions/" + first);
            assertThat(page.locator("#s1")).containsText("arrived");
            assertThat(page.locator(".correction a")).hasAttribute("href", readers);
        }
    }

    @Test
    void theDatePickerSetsAnEmbargoInTheLanguageOfThePage() {
        Assignment assignment = Assignment.approved("FULL_SOURCE");
        try (Visitor yasmine = Visitor.signedIn("yasmine", ARABIC_PHONE)) {
            Page page = yasmine.page();
            yasmine.open(publish(assignment));
            yasmine.expectComplaint("DatePicker"); // its script says so, too
            page.locator("#visibleFrom_input").fill("غدا");
            page.locator("#publish").click();
            assertThat(page.locator(".notice--error")).containsText("ليس تاريخا");
            page.locator("#visibleFrom_input").fill("");
            page.locator(".ui-datepicker-trigger").click();
            Locator panel = page.locator("#visibleFrom_panel");
            assertThat(panel).isVisible();
            Assertions.assertThat(english(panel)).isEmpty();
            page.evaluate("scrollBy(0, scrollY > 60 ? -60 : 60)"); // on a phone its lower half must be scrolled to
            panel.locator(".ui-datepicker-next").click();
            panel.locator("td:not(.ui-datepicker-other-month) a:text-is('15')").click();
            panel.locator(".ui-hour-picker input").fill("8");
            panel.locator(".ui-minute-picker input").fill("30");
            panel.locator(".ui-minute-picker input").press("Tab");
            assertThat(page.locator("#visibleFrom_input")).hasValue(Pattern.compile("\\d{4}-\\d{2}-15 08:30"));
            LocalDateTime chosen = LocalDateTime.parse(
                    page.locator("#visibleFrom_input").inputValue().replace(' ', 'T'));
            page.keyboard().press("Escape");
            assertThat(panel).isHidden();
            page.locator("#publish").click();
            page.waitForURL(ON_THE_DESK);
            yasmine.open("/desk/editions/" + editionOf(assignment));
            assertThat(page.locator(".page-head time"))
                    .hasAttribute("datetime", chosen.atZone(DESK).toInstant().toString());
        } finally {
            backToEnglish();
        }
        Client.nobody().get("/articles/" + assignment.article() + "/en").expect(404);
    }

    /** The tables of the desk speak Arabic to those who hear them. */
    @ParameterizedTest
    @ValueSource(strings = {"/desk/editions", "/desk/articles", "/desk/names"})
    void aSortedTableHasNoEnglishInArabic(String address) {
        Assignment.published("FULL_SOURCE");
        try (Visitor yasmine = Visitor.signedIn("yasmine", new View("ar", "light", View.WIDE))) {
            yasmine.open(address);
            Page page = yasmine.page();
            Locator table = page.locator(".ui-datatable");
            Locator head = table.locator("th.ui-sortable-column").first();
            Assertions.assertThat(english(table)).isEmpty();
            head.click();
            assertThat(table.locator("th[aria-sort=ascending], th[aria-sort=descending]"))
                    .hasCount(
                            1, new LocatorAssertions.HasCountOptions().setTimeout(20_000)); // after the server answers
            Assertions.assertThat(english(table)).isEmpty();
            yasmine.checkAccessibility();
        } finally {
            backToEnglish();
        }
    }

    @Test
    void thePagesOfPublicationReadWellInEveryLook() {
        Assignment published = Assignment.published("FULL_SOURCE");
        Assignment approved = Assignment.approved("NOT_RECORDED");
        String edition = editionOf(published);
        try {
            Look.round(
                    "yasmine",
                    Map.of(
                            "publish",
                            publish(approved),
                            "desk-editions",
                            "/desk/editions",
                            "desk-edition",
                            "/desk/editions/" + edition));
            try (Visitor yasmine = Visitor.signedIn("yasmine")) {
                for (View view : views()) {
                    yasmine.choose(view.language());
                    opened(yasmine, view, edition, publish(approved));
                }
            }
        } finally {
            backToEnglish();
        }
    }

    /** What opens over a page: the sheet that withdraws, and the date picker. */
    private static void opened(Visitor yasmine, View view, String edition, String publish) {
        Page page = yasmine.page();
        yasmine.open("/desk/editions/" + edition);
        yasmine.turn(view);
        page.locator("button[data-opens]").click();
        yasmine.checkAccessibility();
        yasmine.screenshotOfWindow("withdraw");
        yasmine.open(publish);
        page.locator(".ui-datepicker-trigger").click();
        assertThat(page.locator("#visibleFrom_panel")).isVisible();
        yasmine.checkAccessibility();
        yasmine.screenshotOfWindow("date-picker");
        assertThat(page.locator("#visibleFrom_panel")).isVisible();
    }

    private static List<View> views() {
        return List.of(
                new View("en", "light", View.WIDE),
                new View("en", "dark", View.NARROW),
                new View("ar", "dark", View.WIDE),
                new View("ar", "light", View.NARROW));
    }

    private static String publish(Assignment assignment) {
        return "/desk/translations/" + assignment.translation() + "/publish";
    }

    private static String editionOf(Assignment assignment) {
        return Assignment.client("yasmine")
                .get("/api/v1/editions?article=" + assignment.article())
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
    }

    private static void backToEnglish() {
        Visitor.signedIn("yasmine").close();
    }

    /** English words in what assistive technology reads: labels, titles, and text that is only there to be heard. */
    @SuppressWarnings("unchecked")
    private static List<String> english(Locator within) {
        return (List<String>) within.evaluate("""
                (root) => [root, ...root.querySelectorAll("*")].flatMap((element) => [
                  ...["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "title", "alt", "placeholder", "abbr"]
                    .map((name) => element.getAttribute(name) ?? ""),
                  ...(element.closest(".ui-helper-hidden-accessible, thead, .ui-paginator, .ui-datepicker") && !element.children.length
                    ? [element.textContent] : []),
                ]).filter((text) => /[A-Za-z]{2,}/.test(text))""");
    }
}
