package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A terminologist puts the authority in order: merges, takes it back, splits, renames, brings a file. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NameUpkeepJourney {
    private final Client lina = Assignment.client("lina");

    @Test
    void thePagesReadWellInEveryLook() {
        String word = Names.word();
        String one = record("ar + خليل " + word, "en + Khalil");
        String other = record("ar + خلیل " + word, "en + Khaleel");
        String file = lina.send(
                        "POST",
                        "/api/v1/names/imports?fileName=names.csv",
                        "type,language,form\r\nperson,ar,جديد " + word + "\r\nperson,??,x\r\n",
                        Map.of("Content-Type", "text/csv"))
                .expect(201)
                .json()
                .get("id")
                .asText();
        Look.round(
                "lina",
                Map.of(
                        "name-merge-search", "/desk/names/" + one + "/merge",
                        "name-merge", "/desk/names/" + one + "/merge/" + other,
                        "name-split", "/desk/names/" + one + "/split",
                        "name-import", "/desk/names/import",
                        "name-import-preview", "/desk/names/import/" + file));
    }

    @Test
    void twoRecordsAreMergedAndTheMergeIsTakenBack() {
        String word = Names.word();
        String gone = record("ar + خليل " + word, "en + Khalil");
        String kept = record("ar + خليل الأكبر " + word, "en + Khaleel");
        try (Visitor visitor = Visitor.signedIn("lina")) {
            Page page = visitor.page();
            visitor.open("/desk/names/" + gone);
            page.locator("#merge-name").click();
            page.locator(".upkeep-found a").first().click();
            assertThat(page).hasURL(Desk.ADDRESS + "/desk/names/" + gone + "/merge/" + kept);
            assertThat(page.locator(".upkeep-result")).containsText("Khalil");
            page.locator("#merge").click();
            assertThat(page).hasURL(Desk.ADDRESS + "/desk/names/" + kept);
            assertThat(page.locator(".names-table")).containsText("Khalil");
            visitor.open("/desk/names/" + gone);
            assertThat(page).hasURL(Desk.ADDRESS + "/desk/names/" + kept);
            visitor.checkAccessibility();
            page.locator("#merged button").click();
            assertThat(page).hasURL(Desk.ADDRESS + "/desk/names/" + gone);
            assertThat(page.locator(".notice--info")).isVisible();
        }
        Assertions.assertThat(Names.forms(get(kept))).containsExactly("ar + خليل الأكبر " + word, "en + Khaleel");
    }

    /** The latest merge stands first: one that came meanwhile stands where the other one stood. */
    @Test
    void noMergeIsTakenBackButTheOneThatWasShown() {
        String word = Names.word();
        String kept = record("ar + نبيل " + word, "en + Nabil");
        merge(record("ar + نبيل الأول " + word, "en + Nabeel"), 0, kept, 0);
        try (Visitor visitor = Visitor.signedIn("lina")) {
            visitor.open("/desk/names/" + kept);
            String later = record("ar + نبيل الثاني " + word, "en + Nabyl");
            merge(later, 0, kept, 1);
            visitor.page().locator("#merged button").click();
            assertThat(visitor.page().locator(".notice--error")).isVisible();
            lina.get("/api/v1/names/" + later).expect(301);
        }
    }

    private void merge(String gone, int goneVersion, String kept, int keptVersion) {
        lina.send(
                        "POST",
                        "/api/v1/names/" + kept + "/merges",
                        Map.of("gone", gone, "goneVersion", goneVersion),
                        Map.of("If-Match", "\"" + keptVersion + "\""))
                .expect(201);
    }

    @Test
    void aRecordIsSplitByTickingItsForms() {
        String word = Names.word();
        String whole = record("ar + صباح " + word, "en + Sabah", "en ~ Sabah the singer");
        try (Visitor visitor = Visitor.signedIn("lina")) {
            Page page = visitor.page();
            visitor.open("/desk/names/" + whole);
            page.locator("#split-name").click();
            page.locator("#split").click();
            assertThat(page.locator(".notice--error")).isVisible(); // nothing is ticked
            page.locator("#leaves-2").check();
            page.locator("#split").click();
            assertThat(page.locator(".names-table")).containsText("Sabah the singer");
            assertThat(page.locator(".names-table tbody tr")).hasCount(1);
        }
        Assertions.assertThat(Names.forms(get(whole))).containsExactly("ar + صباح " + word, "en + Sabah");
    }

    /** The forms may stand elsewhere by now; what was ticked is chosen again. */
    @Test
    void nothingIsTickedOnceTheRecordChanged() {
        String word = Names.word();
        String whole = record("ar + فجر " + word, "en + Fajr", "en ~ Fajr the missile");
        try (Visitor visitor = Visitor.signedIn("lina")) {
            Page page = visitor.page();
            visitor.open("/desk/names/" + whole + "/split");
            page.locator("#leaves-2").check();
            lina.send(
                            "PUT",
                            "/api/v1/names/" + whole,
                            Names.of("PERSON", "ar + فجر " + word, "en + Fajr", "fr + Fajr", "en ~ Fajr the missile"),
                            Map.of("If-Match", "\"0\""))
                    .expect(200);
            page.locator("#split").click();
            assertThat(page.locator(".notice--error")).isVisible();
            assertThat(page.locator("label[for=leaves-3]")).containsText("Fajr the missile");
            assertThat(page.locator("[name=leaves]:checked")).hasCount(0);
        }
    }

    @Test
    void whatARenameTouchesIsShownBeforeItIsStored() {
        Assignment assignment = Assignment.translated("FULL_SOURCE");
        String record = record("ar + مكان " + Names.word(), "en + Rabat");
        try (Visitor visitor = Visitor.signedIn("lina")) {
            Page page = visitor.page();
            visitor.open("/desk/names/" + record);
            assertThat(page.locator("#where-used")).containsText("Rabat");
            visitor.open("/desk/names/" + record + "?edit=1");
            page.locator(".form-line").nth(1).locator("input.nm").fill("Ribat");
            page.locator("#store").click();
            assertThat(page.locator("#renaming a[href='/desk/translations/" + assignment.translation() + "']"))
                    .isVisible();
            Assertions.assertThat(get(record).at("/forms/1/text").asText()).isEqualTo("Rabat");
            visitor.checkAccessibility();
            page.locator("#store").click();
            assertThat(page).hasURL(Desk.ADDRESS + "/desk/names/" + record);
            assertThat(page.locator(".names-table")).containsText("Ribat");
            assertThat(page.locator(".names-table tr").filter(new Locator.FilterOptions().setHasText("Rabat")))
                    .containsText("Admitted");
        }
    }

    @Test
    void aNewNameThatIsThereAlreadyIsToldBeforeItIsStored() {
        String arabic = "مكان " + Names.word();
        String record = record("ar + " + arabic, "en + Placeville");
        try (Visitor visitor = Visitor.signedIn("lina")) {
            Page page = visitor.page();
            visitor.open("/desk/names/new");
            page.locator(".form-line").first().locator("input.nm").fill(arabic);
            page.locator(".form-line").nth(1).locator("input.nm").fill("Placeville");
            page.locator("#store").click();
            assertThat(page.locator("#alike a[href='/desk/names/" + record + "']"))
                    .isVisible();
            visitor.checkAccessibility();
            page.locator("#store").click();
            assertThat(page).not().hasURL(Desk.ADDRESS + "/desk/names/new");
            assertThat(page.locator(".names-table")).containsText(arabic);
        }
    }

    @Test
    void aFileIsLookedAtAndTaken() {
        String word = Names.word();
        String table = "type,language,form\r\nplace,ar,واحة " + word + "\r\n,en,Oasis\r\n";
        try (Visitor visitor = Visitor.signedIn("lina")) {
            Page page = visitor.page();
            visitor.open("/desk/names");
            page.locator("#name-files").click();
            page.locator("#upload")
                    .setInputFiles(new FilePayload("oasis.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
            page.locator("#bring").click();
            assertThat(page).hasURL(Pattern.compile(".*/desk/names/import/[0-9]+"));
            assertThat(page.locator(".upkeep-lines")).containsText("واحة " + word);
            Assertions.assertThat(Names.nearest(lina, "واحة " + word)).isEmpty();
            page.locator("#take").click();
            assertThat(page).hasURL(Desk.ADDRESS + "/desk/names");
            assertThat(page.locator(".notice--info")).isVisible();
        }
        Assertions.assertThat(Names.nearest(lina, "واحة " + word)).hasSize(1);
    }

    /** What a table takes away stands there struck out, beside what it adds. */
    @Test
    void thePreviewShowsWhichFactsChange() {
        String word = Names.word();
        Map<String, Object> said = new HashMap<>(Names.of("PERSON", "ar + ضفة " + word, "en + Bank"));
        said.putAll(Map.of("country", "MA", "gender", "FEMALE", "line", "a bank"));
        String known =
                lina.post("/api/v1/names", said).expect(201).json().get("id").asText();
        String file = lina.send(
                        "POST",
                        "/api/v1/names/imports?fileName=names.csv",
                        "id,version,type,language,form,country,gender,line\r\n" + known + ",0,person,ar,ضفة " + word
                                + ",,female,a river bank\r\n" + known + ",,,en,Bank,,,\r\n",
                        Map.of("Content-Type", "text/csv"))
                .expect(201)
                .json()
                .get("id")
                .asText();
        try (Visitor visitor = Visitor.signedIn("lina")) {
            visitor.open("/desk/names/import/" + file);
            Page page = visitor.page();
            assertThat(page.locator(".upkeep-facts dt")).containsText(new String[] {"In a few words", "Country"});
            assertThat(page.locator(".upkeep-facts del")).containsText(new String[] {"a bank", "MA"});
            assertThat(page.locator(".upkeep-facts ins")).containsText(new String[] {"a river bank"});
            visitor.checkAccessibility();
        }
    }

    private String record(String... forms) {
        return lina.post("/api/v1/names", Names.of("PERSON", forms))
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    private JsonNode get(String id) {
        return lina.get("/api/v1/names/" + id).expect(200).json();
    }
}
