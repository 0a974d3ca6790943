package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An editor takes articles in: from a careless page, from a file of another age, twice by mistake, and corrected. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class IntakeJourney {
    private static final Pattern ARTICLE = Pattern.compile(".*/desk/articles/\\d+");
    private static final String GLUED = "الولاياتالمتحدة";

    @Test
    void aDirtyPasteIsSetRightDescribedAndStored() {
        Paste paste = Paste.dirty();
        try (Visitor yasmine = Visitor.signedIn("yasmine")) {
            Page page = yasmine.page();
            look(yasmine, paste.text());
            assertThat(page.locator(".preview-paragraph")).hasCount(8);
            assertThat(page.locator("mark", text(GLUED))).isVisible();

            sentence(page, "وأوضح بلاغ").locator("button[id$=':join']").click();
            assertThat(sentence(page, "وأوضح بلاغ")).containsText("استأنف ميناء");
            sentence(page, "وذكر أحد السائقين").locator("button[id$=':cut']").click();
            page.locator(".cut-words button", text("قضى")).click();
            assertThat(sentence(page, "قضى خمس ليال")).not().containsText("وذكر");

            kind(page, "استأنف ميناء").selectOption("LEAD");
            accept(page, "Two words without a space").check();
            accept(page, "2 spaces").check();
            page.locator("#again").click();
            assertThat(page.locator(".paper")).containsText("الولايات المتحدة");
            assertThat(page.locator("mark", text("ـــ"))).isVisible(); // refused, so still marked
            assertThat(kind(page, "استأنف ميناء")).hasValue("LEAD");
            assertThat(accept(page, "Two words without a space")).isChecked();

            describe(page, paste);
            page.locator("#take").click();
            assertThat(page.locator("#byline-trouble")).containsText("said to be given or inferred");
            assertThat(page.locator("#byline")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#region_input")).hasValue("Morocco"); // nothing typed is lost
            page.locator("[id='byline-standing']").selectOption("NOT_KNOWN");
            page.locator("#take").click();
            page.waitForURL(ARTICLE);

            assertThat(page.locator("h1")).containsText(paste.mark());
            assertThat(page.locator(".paragraph--LEAD")).containsText("استأنف ميناء");
            assertThat(page.locator(".paper")).containsText("الولايات المتحدة");
            assertThat(page.locator(".paper")).containsText("مينـــاء");
            assertThat(fact(page, "Outlet")).containsText("صحيفة " + paste.mark());
            assertThat(fact(page, "Author")).containsText("not known");
            assertThat(fact(page, "Region")).containsText("Morocco");
            assertThat(fact(page, "Published")).containsText("24 November 2021");
            assertThat(fact(page, "Published")).containsText("inferred");
            assertThat(fact(page, "Rights")).containsText("Full source");
            assertThat(page.locator(".revisions")).containsText("clean-ups accepted");

            page.locator(".article-edit summary").click();
            page.locator("#section").fill("مجتمع");
            page.locator("#published").fill("");
            page.locator("#describe").click();
            assertThat(page.locator("#published-trouble")).isVisible(); // the form stays open with what was typed
            page.locator("#published").fill("2021-11-25");
            page.locator("#describe").click();
            assertThat(fact(page, "Section")).containsText("مجتمع");
            assertThat(fact(page, "Published")).containsText("25 November 2021");
            page.locator("details:has(.kinds) > summary").click();
            assertThat(page.locator(".paragraph--CREDIT")).containsText("الرباط"); // known by its agency
            page.locator("select[name='kind-2']").selectOption("KICKER");
            page.locator(".kinds li", text("الرباط ـ")).locator("button").click();
            assertThat(page.locator(".paragraph--KICKER")).containsText("الرباط");
            page.locator("details:has(.kinds) > summary").click();
            page.locator("select[name='kind-2']").evaluate("kinds => { kinds.options[0].value = 'POEM'; }");
            page.locator("select[name='kind-2']").selectOption("POEM");
            page.locator(".kinds li", text("الرباط ـ")).locator("button").click();
            assertThat(page.locator(".notice--error")).containsText("“POEM” is no kind of paragraph");
            assertThat(page.locator(".paragraph--KICKER")).containsText("الرباط");
        }
    }

    @Test
    void anOldFileIsReadAsWhatItIsAndCanBeReadOtherwise() {
        Paste paste = Paste.small();
        byte[] bytes = paste.text().getBytes(Charset.forName("windows-1256"));
        try (Visitor yasmine = Visitor.signedIn("yasmine")) {
            Page page = yasmine.page();
            yasmine.open("/desk/articles/new");
            page.locator("#file").setInputFiles(new FilePayload("ميناء.txt", "text/plain", bytes));
            page.locator("#look").click();
            assertThat(page.locator(".paper")).containsText(paste.mark());
            assertThat(page.locator(".encodings summary")).containsText("windows-1256");
            page.locator(".encodings summary").click();
            yasmine.screenshot("intake-encodings");
            yasmine.checkAccessibility();
            page.locator(".encodings button", text("windows-1252")).click();
            assertThat(page.locator(".encodings summary")).containsText("windows-1252");
            assertThat(page.locator(".paper")).not().containsText(paste.mark());
            page.locator(".encodings button", text("windows-1256")).click();
            assertThat(page.locator(".paper")).containsText(paste.mark());
            page.locator("#take").click();
            page.waitForURL(ARTICLE);
            assertThat(page.locator(".revisions")).containsText("windows-1256");
            assertThat(page.locator(".revisions")).containsText("ميناء.txt");
            assertThat(fact(page, "Headline")).containsText("none in the source");
        }
    }

    @Test
    void anArticleThatComesAgainALittleChangedIsPointedOut() {
        String text = IntStream.range(0, 8)
                .mapToObj(i ->
                        "وصل " + Invented.family() + " إلى " + Invented.family() + " مع " + Invented.family() + ".")
                .collect(Collectors.joining(" "));
        try (Visitor yasmine = Visitor.signedIn("yasmine")) {
            Page page = yasmine.page();
            String first = stored(yasmine, text);
            look(yasmine, "وصول ضيوف جدد\n\n" + text);
            assertThat(page.locator(".notice--warning a")).hasAttribute("href", first.replace(Desk.ADDRESS, ""));
            assertThat(page.locator(".notice--warning")).containsText("100 % of it stands in this text");
            yasmine.checkAccessibility();
            yasmine.screenshot("intake-near-copy");
        }
    }

    @Test
    void aSecondPasteIsPointedOutAndDiscarded() {
        Paste paste = Paste.small();
        try (Visitor yasmine = Visitor.signedIn("yasmine")) {
            Page page = yasmine.page();
            String first = stored(yasmine, paste.text());
            look(yasmine, paste.text().replace("إلى", "الى"));
            assertThat(page.locator(".notice--warning a")).hasAttribute("href", first.replace(Desk.ADDRESS, ""));
            assertThat(page.locator(".notice--warning")).containsText("the same but for spelling");
            page.locator("#take").click();
            page.waitForURL(ARTICLE);
            page.locator("#discarding [data-opens]").click();
            page.locator("#discard").click();
            page.waitForURL("**/desk/articles");
            assertThat(page.locator(".notice--info")).containsText("discarded");
            page.navigate("/desk/articles?q=" + paste.mark());
            assertThat(page.locator(".article-link")).hasCount(1);
        }
    }

    @Test
    void aTextIsErasedByOrderThroughASheetThatWantsAReason() {
        Paste paste = Paste.small();
        String article = Client.administrator()
                .post("/api/v1/articles", Map.of("text", paste.text()))
                .expect(201)
                .json()
                .path("id")
                .asText();
        try (Visitor admin = Visitor.signedIn("admin")) {
            Page page = admin.page();
            admin.open("/desk/articles/" + article);
            Locator sheet = page.locator("#erase-sheet");
            page.locator("[data-opens=erase-sheet]").click();
            assertThat(sheet).isVisible();
            admin.checkAccessibility();
            admin.screenshot("article-erase");
            page.keyboard().press("Escape");
            assertThat(sheet).isHidden();
            assertThat(page.locator(".paper")).containsText(paste.mark());
            page.locator("[data-opens=erase-sheet]").click();
            sheet.locator("[id=erase]").click(); // refused: no reason
            assertThat(page.locator("main > .notice--error, .notice--error").first())
                    .isVisible();
            page.locator("[data-opens=erase-sheet]").click();
            sheet.locator("[id=reason]").fill("By order of the court of Rabat.");
            sheet.locator("[id=erase]").click();
            assertThat(page.locator(".notice--warning").first()).containsText("erased by order");
            assertThat(page.locator("main")).not().containsText(paste.mark());
            admin.checkAccessibility();
            admin.screenshot("article-erased");
        }
    }

    @Test
    void whatIsNoTextIsRefusedOnThePageAndTheTextStays() {
        try (Visitor yasmine = Visitor.signedIn("yasmine")) {
            Page page = yasmine.page();
            yasmine.open("/desk/articles/new");
            page.locator("#look").click();
            assertThat(page.locator(".notice--error")).containsText("There is no text");
            byte[] picture = new byte[2000];
            page.locator("#text").fill("خبر لم ينته بعد.");
            page.locator("#file").setInputFiles(new FilePayload("a.png", "image/png", picture));
            page.locator("#look").click();
            assertThat(page.locator(".notice--error")).containsText("no plain text");
            assertThat(page.locator("#text")).hasValue("خبر لم ينته بعد.");
        }
    }

    @Test
    void aCorrectedSourceShowsWhatChangedBeforeAndAfterItIsStored() {
        Paste paste = Paste.small();
        try (Visitor yasmine = Visitor.signedIn("yasmine")) {
            Page page = yasmine.page();
            String address = stored(yasmine, paste.text());
            page.navigate(address + "/correct");
            page.locator("#text").fill(paste.corrected("هادئة", "عاصفة").text());
            page.locator("#look").click();
            assertThat(page.locator(".article-compare ins")).containsText("عاصفة");
            assertThat(page.locator(".article-compare del")).containsText("هادئة");
            page.locator("#take").click();
            page.waitForURL(ARTICLE);
            assertThat(page.locator("header p")).containsText("Revision 2");
            page.locator(".revisions a[href*='against']").click();
            assertThat(page.locator(".article-compare ins")).containsText("عاصفة");
            assertThat(page.locator(".article-compare del")).containsText("هادئة");
            yasmine.screenshot("article-compared");
            yasmine.checkAccessibility();
        }
    }

    @Test
    void regionAndOutletAreCompletedFromTheKeyboardInArabicOnAPhone() {
        Paste paste = Paste.small();
        try (Visitor yasmine = Visitor.signedIn("yasmine", new View("ar", "light", View.NARROW))) {
            Page page = yasmine.page();
            look(yasmine, paste.text());
            type(page, "#region_input", "مغرب");
            assertThat(page.locator("#region_panel li").first()).containsText("المغرب");
            yasmine.screenshotOfWindow("intake-completion");
            yasmine.checkAccessibility();
            page.keyboard().press("Enter");
            assertThat(page.locator("#region_input")).hasValue("المغرب");
            type(page, "#outlet_input", "اسم لا يعرفه أحد");
            page.keyboard().press("Tab");
            assertThat(page.locator("#outlet_input")).hasValue("اسم لا يعرفه أحد");
            page.locator("#region_input").fill("أطلنطس");
            page.keyboard().press("Escape");
            page.locator("#take").click();
            assertThat(page.locator("#region-trouble")).containsText("أطلنطس");
            assertThat(page.locator("#region_input")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#region_input")).hasAttribute("aria-describedby", "region-trouble");
            assertThat(page.locator("#outlet_input")).hasAttribute("aria-invalid", "false");
            yasmine.screenshot("intake-trouble");
            yasmine.checkAccessibility();
        }
    }

    @Test
    void theFilledPreviewAndTheArticleReadWellInEveryLook() {
        Paste paste = Paste.dirty();
        String address;
        try (Visitor yasmine = Visitor.signedIn("yasmine")) {
            address = stored(yasmine, paste.text());
            for (View view : List.of(
                    new View("en", "light", View.WIDE),
                    new View("en", "dark", View.NARROW),
                    new View("ar", "dark", View.WIDE),
                    new View("ar", "light", View.NARROW))) {
                yasmine.choose(view.language());
                look(yasmine, paste.text());
                yasmine.turn(view);
                sentence(yasmine.page(), "وذكر أحد السائقين")
                        .locator("button[id$=':cut']")
                        .click();
                assertThat(yasmine.page().locator(".cut-words")).isVisible();
                yasmine.screenshot("intake");
                yasmine.checkAccessibility();
            }
        }
        Look.round(
                "yasmine",
                Map.of(
                        "article", address.replace(Desk.ADDRESS, ""),
                        "intake-start", "/desk/articles/new",
                        "articles", "/desk/articles"));
    }

    private static void look(Visitor visitor, String text) {
        visitor.open("/desk/articles/new");
        visitor.page().locator("#text").fill(text);
        visitor.page().locator("#look").click();
        assertThat(visitor.page().locator(".preview-paragraph").first()).isVisible();
    }

    /** Stores a text as it is; the address of its page. */
    private static String stored(Visitor visitor, String text) {
        look(visitor, text);
        visitor.page().locator("#take").click();
        visitor.page().waitForURL(ARTICLE);
        return visitor.page().url();
    }

    private static void describe(Page page, Paste paste) {
        page.locator("#outlet_input").fill("صحيفة " + paste.mark());
        page.locator("[id='byline-standing']").selectOption("GIVEN");
        page.locator("#published").fill("2021-11-24");
        page.locator("[id='published-standing']").selectOption("INFERRED");
        page.locator("#region_input").pressSequentially("moroc");
        assertThat(page.locator("#region_panel li").first()).containsText("Morocco");
        page.keyboard().press("Tab");
        assertThat(page.locator("#region_input")).hasValue("Morocco");
        page.locator("#rights").selectOption("FULL_SOURCE");
    }

    /** Letters that the browser's own keyboard does not have come without keys, so one is pressed before them. */
    private static void type(Page page, String field, String letters) {
        page.locator(field).press("End");
        page.locator(field).pressSequentially(letters);
    }

    private static Locator sentence(Page page, String words) {
        return page.locator(".preview-sentence", text(words));
    }

    private static Locator kind(Page page, String words) {
        return page.locator(".preview-paragraph", text(words)).locator("select");
    }

    private static Locator accept(Page page, String message) {
        return page.locator(".hygiene li:not(.hygiene-kind)", text(message))
                .first()
                .locator("input");
    }

    private static Locator fact(Page page, String name) {
        return page.locator(".fact-line", text(name));
    }

    private static Page.LocatorOptions text(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
