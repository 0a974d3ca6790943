package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Names in Latin letters through the API. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TransliterationsIT {
    private static final String PATH = "/api/v1/transliterations";

    @Test
    void proposesTheSpellingsOfTheEnglishAndTheFrenchPress() {
        assertThat(first(Map.of("name", "وليد شعبان", "country", "SY"))).isEqualTo("Walid Shaaban");
        assertThat(first(Map.of("name", "وليد شعبان", "country", "SY", "targetLanguage", "fr")))
                .isEqualTo("Walid Chaaban");
        assertThat(first(Map.of("name", "جعفر الصادق", "scheme", "ala-lc"))).isEqualTo("Jaʻfar al-Ṣādiq");
        assertThat(first(Map.of("name", "جعفر الصادق", "scheme", "ijmes"))).isEqualTo("Jaʿfar al-Sadiq");
    }

    private static String first(Map<String, String> wanted) {
        return Client.of("salma")
                .post(PATH, wanted)
                .expect(200)
                .json()
                .at("/candidates/0/text")
                .textValue();
    }

    @Test
    void putsWhatTheDeskWritesFirst() {
        String arabic = "زنبور الشقشاقي";
        JsonNode record = Client.of("lina")
                .post(
                        "/api/v1/names",
                        Map.of(
                                "type",
                                "PERSON",
                                "forms",
                                List.of(
                                        Map.of("language", "ar", "text", arabic, "status", "PREFERRED"),
                                        Map.of("language", "en", "text", "Zen Shaq", "status", "PREFERRED"))))
                .expect(201)
                .json();
        JsonNode candidates = Client.of("salma")
                .post(PATH, Map.of("name", "زنبور  الشقشاقى"))
                .expect(200)
                .json()
                .get("candidates");
        assertThat(candidates.at("/0/text").textValue()).isEqualTo("Zen Shaq");
        assertThat(candidates.at("/0/reason").textValue()).isEqualTo("KNOWN");
        assertThat(candidates.at("/0/entity")).isEqualTo(record.get("id"));
        assertThat(candidates.at("/1/reason").textValue()).isEqualTo("PATTERN");
        assertThat(candidates.at("/1/entity").isMissingNode()).isTrue();
    }

    @Test
    void saysInThreeLanguagesWhatIsWrong() {
        assertThat(problem("salma", Map.of("name", "Aziz")).at("/detail").textValue())
                .isEqualTo("This name has no Arabic letters. Write it as the source does.");
        assertThat(problem("nora", Map.of("name", "Aziz")).at("/detail").textValue())
                .isEqualTo("Ce nom n’a pas de lettres arabes. Écrivez-le comme la source.");
        assertThat(problem("huda", Map.of("name", "Aziz")).at("/detail").textValue())
                .isEqualTo("لا حروف عربية في هذا الاسم. اكتبه كما يرد في المصدر.");
        for (Map<String, String> wrong : List.of(
                Map.of("name", ""),
                Map.of("name", "\u0000"),
                Map.of("name", "ا".repeat(100_000)),
                Map.of("name", "علي", "country", "Morocco"),
                Map.of("name", "علي", "language", "tr"),
                Map.of("name", "علي", "targetLanguage", "de"),
                Map.of("name", "علي", "scheme", "din"))) {
            assertThat(problem("salma", wrong).at("/pointer").textValue())
                    .as(wrong.keySet().toString())
                    .startsWith("/");
        }
    }

    private static JsonNode problem(String person, Map<String, String> wanted) {
        return Client.of(person).post(PATH, wanted).expect(422).json();
    }

    @Test
    void refusesNobody() {
        Client.nobody().post(PATH, Map.of("name", "علي")).expect(401);
    }

    @Test
    void isPartOfTheDescriptionOfTheApi() {
        assertThat(Client.administrator()
                        .get("/api/v1/openapi?format=json")
                        .expect(200)
                        .text())
                .contains("/transliterations");
    }
}
