package org.turjuman.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The name authority on its pages: what the desk knows at the start, found in any spelling, and kept by people. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NamesJourney {
    private static final Client SALMA = Assignment.client("salma");

    @Test
    void aNameTypedLooselyIsFoundAmongThoseOfItsCountry() {
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            salma.open("/desk/names?words=benkiran&type=person&country=MA");
            assertThat(page.locator("#names")).containsText("Abdelilah Benkirane");
            assertThat(page.locator("#names")).containsText("Moroccan");
            assertThat(page.locator("select[name=country]")).hasValue("MA");
            salma.checkAccessibility();
            salma.open("/desk/names?words=benkiran&type=person&country=EG");
            assertThat(page.locator("#names")).not().containsText("Benkirane");
        }
    }

    @Test
    void whatTheDeskKnowsStandsOnItsRecordWithNobodysName() {
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            salma.open("/desk/names/" + known("بنكيران", "Abdelilah Benkirane"));
            Locator main = page.locator("main");
            assertThat(main).containsText("Masculine");
            assertThat(main).containsText("Morocco");
            assertThat(page.locator(".timeline")).containsText("رئيس الحكومة");
            assertThat(page.locator(".name-history")).containsText("the desk itself");
            salma.checkAccessibility();
        }
    }

    @Test
    void aTranslatorWritesWhatIsKnownAndItsHistoryTellsWhatItWas() {
        String record = own("سلمون التجريبي", "Salmoun the Tried");
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            salma.open("/desk/names/" + record + "?edit=1");
            page.locator("#line").fill("invented politician");
            page.locator("#gender").selectOption("FEMALE");
            page.locator("#country").selectOption("TN");
            page.locator("#external").fill("wikidata:Q42");
            page.locator("#contested").fill("Two houses claim the name.");
            Locator role = page.locator(".role-line").first();
            role.getByLabel("In English").fill("invented minister");
            role.getByLabel("In Arabic").fill("وزيرة مخترعة");
            role.getByLabel("From").fill("2020-05");
            page.locator("#moreRoles").click();
            assertThat(page.locator(".role-line")).hasCount(2);
            assertThat(page.locator(".role-line").first().getByLabel("From")).hasValue("2020-05");
            salma.checkAccessibility();
            page.locator("#store").click();
            assertThat(page).hasURL(Desk.ADDRESS + "/desk/names/" + record);
            assertThat(page.locator(".contested")).containsText("Two houses claim the name.");
            assertThat(page.locator(".timeline")).containsText("2020-05");
            assertThat(page.locator(".timeline")).containsText("invented minister");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("wikidata:Q42")))
                    .hasAttribute("href", "https://www.wikidata.org/wiki/Q42");
            assertThat(page.locator(".name-history li details")).hasCount(2);
            Locator changes = page.locator(".name-changes");
            assertThat(changes.locator("ins").filter(new Locator.FilterOptions().setHasText("Tunisia")))
                    .hasCount(1);
            assertThat(changes.locator("ins").filter(new Locator.FilterOptions().setHasText("invented minister")))
                    .hasCount(1);
            assertThat(changes.locator("del")).hasCount(0);
            assertThat(changes).not().containsText("Salmoun the Tried");
            page.locator(".name-history summary").first().click();
            assertThat(page.locator(".name-history details[open]")).containsText("Salmoun the Tried");
            salma.checkAccessibility();
        }
        JsonNode kept = SALMA.get("/api/v1/names/" + record).expect(200).json();
        assertThat(kept.get("country").asText()).isEqualTo("TN");
        assertThat(kept.get("gender").asText()).isEqualTo("FEMALE");
        assertThat(kept.get("roles")).hasSize(1);
    }

    @Test
    void aRoleThatEndsBeforeItBeganIsToldAndNothingTypedIsLost() {
        String record = own("سلمون المعكوس", "Salmoun the Reversed");
        try (Visitor salma = Visitor.signedIn("salma")) {
            Page page = salma.page();
            salma.open("/desk/names/" + record + "?edit=1");
            Locator role = page.locator(".role-line").first();
            role.getByLabel("In English").fill("minister");
            role.getByLabel("From").fill("2022");
            role.getByLabel("Until").fill("2020");
            page.locator("#store").click();
            assertThat(page.locator("main")).containsText("before it began");
            assertThat(page.locator(".role-line").first().getByLabel("From")).hasValue("2022");
        }
    }

    @Test
    void theRecordAndItsFormReadWellInEveryLook() {
        String known = known("بنكيران", "Abdelilah Benkirane");
        Look.round(
                "salma", Map.of("name-known", "/desk/names/" + known, "name-edit", "/desk/names/" + known + "?edit=1"));
    }

    private static String known(String typed, String english) {
        for (JsonNode name : SALMA.get("/api/v1/names/nearest?limit=50&text="
                        + java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8))
                .expect(200)
                .json()
                .get("names")) {
            for (JsonNode form : name.get("forms")) {
                if (form.get("text").asText().equals(english)) {
                    return name.get("id").asText();
                }
            }
        }
        throw new AssertionError("The desk does not know " + english);
    }

    private static String own(String arabic, String english) {
        return SALMA.post(
                        "/api/v1/names",
                        Map.of(
                                "type",
                                "PERSON",
                                "forms",
                                List.of(
                                        Map.of("language", "ar", "text", arabic, "status", "PREFERRED"),
                                        Map.of("language", "en", "text", english, "status", "PREFERRED"))))
                .expect(201)
                .json()
                .get("id")
                .asText();
    }
}
