package org.turjuman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityPast;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.Names;
import org.turjuman.entities.api.RecordAct;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.PersonId;

/** What the history of a name says in the words of people. */
class NameHistoryPartTest {
    private static final NameForm ARABIC = new NameForm(Language.ARABIC, "سلمون", FormStatus.PREFERRED, "");
    private static final NameForm GANTZ = new NameForm(Language.ENGLISH, "Gantz", FormStatus.PREFERRED, "");
    private static final NameForm OLD = new NameForm(Language.ENGLISH, "Gantz", FormStatus.ADMITTED, "until 2020");
    private static final NameForm GANZ = new NameForm(Language.ENGLISH, "Ganz", FormStatus.PREFERRED, "");

    @Test
    void tellsWhichFormsWereAddedAndHowOthersStand() {
        assertThat(changes("en", named(ARABIC, GANTZ), named(ARABIC, OLD, GANZ)))
                .containsExactly(
                        "Form added: + Ganz (English · Preferred)",
                        "Form changed: Gantz (English) - Preferred + Admitted · until 2020");
        assertThat(changes("ar", named(ARABIC, GANTZ), named(ARABIC)))
                .containsExactly("حُذفت صيغة: - Gantz (الإنجليزية · معتمدة)");
    }

    @Test
    void tellsWhatAFormWasCalled() {
        assertThat(changes("en", named(ARABIC, GANTZ), named(ARABIC, GANZ)))
                .containsExactly("Form changed: - Gantz + Ganz (English)");
    }

    @Test
    void tellsRolesAndFactsAsTheyWereAndAre() {
        HeldRole held = new HeldRole("وزير", "minister", "", "2019", null);
        HeldRole ended = new HeldRole("وزير", "minister", "", "2019", "2021");
        assertThat(changes("en", knowing(null, held, ""), knowing(Gender.MALE, ended, "TN")))
                .containsExactly(
                        "Role changed: - minister · وزير (2019–) + minister · وزير (2019–2021)",
                        "Gender: + Masculine",
                        "Country: + Tunisia");
    }

    @Test
    void saysWhereTheRecordSaysTheSame() {
        List<NameVersion> versions = versions("en", named(ARABIC), named(ARABIC));
        assertThat(versions.get(0).isUnchanged()).isTrue();
        assertThat(versions.get(1).isUnchanged()).as("the first").isFalse();
    }

    private static EntityDescription named(NameForm... forms) {
        return new EntityDescription(EntityType.PERSON, List.of(forms), "");
    }

    private static EntityDescription knowing(Gender gender, HeldRole role, String country) {
        return new EntityDescription(
                EntityType.PERSON,
                List.of(ARABIC),
                "",
                new EntityFacts("", gender, country.isEmpty() ? null : country, List.of(role), null, ""));
    }

    private static List<String> changes(String language, EntityDescription... states) {
        return versions(language, states).get(0).changes().stream()
                .map(NameHistoryPartTest::shown)
                .toList();
    }

    private static String shown(NameVersion.Line line) {
        return line.what() + ":" + shown(" ", line.subject()) + shown(" - ", line.before())
                + shown(" + ", line.after());
    }

    private static String shown(String sign, NameVersion.Words words) {
        if (words == null) {
            return "";
        }
        String all = sign + words.text() + (words.detail().isEmpty() ? "" : " (" + words.detail() + ")");
        return all.replaceAll("[\u2066-\u2069]", "");
    }

    private static List<NameVersion> versions(String language, EntityDescription... states) {
        List<EntityPast> history = IntStream.range(0, states.length)
                .mapToObj(at ->
                        new EntityPast(at, states[at], Instant.EPOCH, new PersonId(1), "Lina", RecordAct.EDITED, null))
                .sorted((one, other) -> other.version() - one.version())
                .toList();
        ReaderOf reader = new ReaderOf(Locale.forLanguageTag(language));
        TextBundle bundle = new TextBundle();
        bundle.caller = reader;
        NameHistoryPart part = new NameHistoryPart();
        part.t = bundle;
        part.caller = reader;
        part.countries = new Countries();
        part.countries.caller = reader;
        part.roles = new RoleWords();
        part.roles.caller = reader;
        part.roles.t = bundle;
        part.names = (Names) Proxy.newProxyInstance(
                NameHistoryPartTest.class.getClassLoader(), new Class<?>[] {Names.class}, (self, method, asked) -> {
                    if (!method.getName().equals("history")) {
                        throw new UnsupportedOperationException(method.toString());
                    }
                    return history;
                });
        return part.of(new EntityId(1));
    }
}
