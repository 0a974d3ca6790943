package org.turjuman.checks.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.Severity;
import org.turjuman.checks.api.SourceName;
import org.turjuman.checks.api.SourceNames;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.PersonId;

class NamesInUnitsTest {
    private static final List<EntityView> RECORDS = List.of(
            record(
                    1,
                    EntityType.PERSON,
                    Gender.MALE,
                    "ar+بيني غانتس ar~غانتس en+Benny Gantz en-Beni Ghantz fr+Benny Gantz"),
            record(2, EntityType.PERSON, Gender.FEMALE, "ar+أنغيلا ميركل ar~ميركل en+Angela Merkel fr+Angela Merkel"),
            record(3, EntityType.PLACE, null, "ar+المغرب en+Morocco fr+Maroc"),
            record(4, EntityType.PLACE, null, "ar+الرباط en+Rabat fr+Rabat"),
            record(5, EntityType.PLACE, null, "ar+تونس en+Tunisia fr+Tunisie"),
            record(
                    6,
                    EntityType.ORGANISATION,
                    null,
                    "ar+الأمم المتحدة en+United Nations en~UN fr+Nations unies fr~ONU"),
            record(7, EntityType.PLACE, null, "ar+القاهرة en+Cairo fr+Le Caire"),
            record(8, EntityType.PERSON, Gender.MALE, "ar+يائير لابيد ar~لابيد en+Yair Lapid fr+Yaïr Lapid"),
            record(9, EntityType.PLACE, null, "ar+كييف en+Kyiv en~Kiev fr+Kiev"),
            record(10, EntityType.ORGANISATION, null, "ar+حماس en+Hamas fr+Hamas"),
            record(11, EntityType.PERSON, Gender.MALE, "ar+زيلينسكي en~Zelensky en~Zelenskiy"));

    private final CheckService checks = new CheckService();

    {
        checks.names = new FewNames(RECORDS);
    }

    /** Forms of one word or several: the language, + preferred, ~ admitted or - avoided, the form. */
    private static EntityView record(int id, EntityType type, @Nullable Gender gender, String forms) {
        List<NameForm> written = new ArrayList<>();
        for (String form : forms.split(" (?=[a-z]{2}[+~-])")) {
            FormStatus status = switch (form.charAt(2)) {
                case '+' -> FormStatus.PREFERRED;
                case '~' -> FormStatus.ADMITTED;
                default -> FormStatus.AVOIDED;
            };
            written.add(new NameForm(Language.of(form.substring(0, 2)), form.substring(3), status, ""));
        }
        EntityFacts facts = new EntityFacts("", gender, null, List.of(), null, "");
        EntityDescription description = new EntityDescription(type, written, "", facts);
        return new EntityView(new EntityId(id), 0, description, Instant.EPOCH, new PersonId(1), "");
    }

    private List<Finding> english(String source, String target) {
        return ofNames(checks.check(request(source, target, Language.ENGLISH)));
    }

    private List<Finding> french(String source, String target) {
        return ofNames(checks.check(request(source, target, Language.FRENCH)));
    }

    private static CheckRequest request(String source, String target, Language language) {
        return new CheckRequest(source, Language.ARABIC, target, language, null);
    }

    private static List<Finding> ofNames(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.family().equals("name"))
                .toList();
    }

    private static String only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0).checkId();
    }

    @Test
    void takesANameForItselfHoweverItIsInflected() {
        assertThat(english("زار غانتس المغرب.", "Gantz’s visit took him to Morocco."))
                .isEmpty();
        assertThat(french("زار بيني غانتس المغرب.", "La visite de Benny GANTZ au Maroc."))
                .isEmpty();
        assertThat(french("من القاهرة.", "Retour du Caire.")).isEmpty();
        assertThat(french("قالت الأمم المتحدة.", "Selon l’ONU.")).isEmpty();
    }

    @Test
    void letsATranslatorSayItWithAnAdjectiveOrTheCapital() {
        assertThat(english("في المغرب.", "On Moroccan soil.")).isEmpty();
        assertThat(french("في المغرب.", "Les autorités marocaines.")).isEmpty();
        assertThat(english("رفضت الرباط.", "Morocco refused.")).isEmpty();
    }

    /** Each time somebody stops typing; what grew with the third power of the units took a minute. */
    @Test
    @Timeout(20)
    void tellsTwoSpellingsApartInALongTranslation() {
        List<CheckRequest> units = new ArrayList<>();
        for (int unit = 0; unit < 500; unit++) {
            String target = unit % 2 == 0 ? "Zelensky said so." : "Zelenskiy said so.";
            units.add(request("قال زيلينسكي ذلك.", target, Language.ENGLISH));
        }
        List<List<Finding>> all = checks.checkAll(units);
        assertThat(ofNames(all.get(0))).isEmpty();
        assertThat(ofNames(all.get(499))).singleElement().satisfies(finding -> {
            assertThat(finding.checkId()).isEqualTo("name-spelled-two-ways");
            assertThat(finding.message(Locale.ENGLISH)).contains("Zelensky");
        });
    }

    @Test
    void missesANameThatTheTargetDoesNotShow() {
        Finding finding = english("زار بيني غانتس المغرب.", "The minister visited Morocco.")
                .get(0);
        assertThat(finding.checkId()).isEqualTo("name-missing");
        assertThat(finding.source()).isEqualTo(new Span(4, 14));
        assertThat(finding.message(Locale.ENGLISH)).contains("Benny Gantz");
    }

    @Test
    void letsAPronounStandForANameThatOnlyComesAgain() {
        SourceName again = new SourceName(new Span(4, 9), EntityType.PERSON, RECORDS.get(0), List.of(), true);
        SourceNames names = new SourceNames(List.of(again), Set.of());
        CheckRequest request = new CheckRequest(
                "وقال غانتس.", Language.ARABIC, "He said.", Language.ENGLISH, null, false, List.of(), names);
        assertThat(ofNames(checks.check(request))).isEmpty();
    }

    @Test
    void noticesAnotherPersonInTheNamesPlace() {
        Finding finding =
                english("زار بيني غانتس المغرب.", "Yair Lapid visited Morocco.").get(0);
        assertThat(finding.checkId()).isEqualTo("name-other");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.fix().applyTo("Yair Lapid visited Morocco.")).isEqualTo("Benny Gantz visited Morocco.");
    }

    @Test
    void mendsASpellingNearTheApprovedOne() {
        String target = "Benny Ghantz visited Morocco.";
        Finding finding = english("زار بيني غانتس المغرب.", target).get(0);
        assertThat(finding.checkId()).isEqualTo("name-other");
        assertThat(finding.fix().applyTo(target)).isEqualTo("Benny Gantz visited Morocco.");
        assertThat(only(english("زار بيني غانتس المغرب.", "Beni Gantz visited Morocco.")))
                .isEqualTo("name-other");
    }

    @Test
    void mendsAnAvoidedForm() {
        String target = "Beni Ghantz visited Morocco.";
        List<Finding> findings = english("زار بيني غانتس المغرب.", target);
        assertThat(only(findings)).isEqualTo("name-avoided");
        assertThat(findings.get(0).fix().applyTo(target)).isEqualTo("Benny Gantz visited Morocco.");
    }

    @Test
    void noticesANameThatTheSourceDoesNotHave() {
        assertThat(only(english("زار المغرب.", "He visited Morocco with Yair Lapid.")))
                .isEqualTo("name-added");
        assertThat(only(english("زار المغرب.", "He visited Morocco for Hamas.")))
                .isEqualTo("name-added");
    }

    @Test
    void letsATargetNameWhomTheRestOfTheArticleNames() {
        SourceNames names = new SourceNames(List.of(), Set.of(new EntityId(8)));
        CheckRequest request = new CheckRequest(
                "وصل أمس.",
                Language.ARABIC,
                "Yair Lapid arrived yesterday.",
                Language.ENGLISH,
                null,
                false,
                List.of(),
                names);
        assertThat(ofNames(checks.check(request))).isEmpty();
    }

    @Test
    void noticesTwoSpellingsOfOneNameInAUnit() {
        assertThat(only(english("زار غانتس المغرب، وقال غانتس.", "Gantz visited Morocco, and Ganz spoke.")))
                .isEqualTo("name-spelled-two-ways");
        assertThat(only(english("زار لابيد المغرب، وقال لابيد.", "Lapid visited Morocco, and Lapide spoke.")))
                .isEqualTo("name-spelled-two-ways");
        assertThat(only(english("من كييف إلى كييف.", "From Kyiv to Kiev."))).isEqualTo("name-spelled-two-ways");
    }

    @Test
    void noticesTwoSpellingsOfOneNameInTwoUnits() {
        CheckRequest one = request("وصل إلى كييف.", "He came to Kyiv.", Language.ENGLISH);
        CheckRequest other = request("غادر كييف.", "He left Kiev.", Language.ENGLISH);
        List<List<Finding>> all = checks.checkAll(List.of(one, other));
        assertThat(ofNames(all.get(0))).isEmpty();
        assertThat(only(ofNames(all.get(1)))).isEqualTo("name-spelled-two-ways");
        assertThat(all.get(1).get(0).fix().replacement()).isEqualTo("Kyiv");
        assertThat(ofNames(checks.check(List.of(one, other), 1))).isEqualTo(ofNames(all.get(1)));
    }

    @Test
    void noticesTwoSpellingsOfANameThatNoRecordHas() {
        CheckRequest one = unknown("The mayor, Salem Boughrari, spoke.");
        CheckRequest other = unknown("The mayor, Salem Bughrary, left.");
        assertThat(only(ofNames(checks.check(List.of(one, other), 1)))).isEqualTo("name-spelled-two-ways");
        assertThat(ofNames(checks.check(List.of(one, one), 1))).isEmpty();
    }

    private static CheckRequest unknown(String target) {
        SourceName mayor = new SourceName(new Span(7, 21), EntityType.PERSON, null, List.of(), false);
        return new CheckRequest(
                "العمدة سالم البوغراري.",
                Language.ARABIC,
                target,
                Language.ENGLISH,
                null,
                false,
                List.of(),
                new SourceNames(List.of(mayor), Set.of()));
    }

    @Test
    void asksForTheGenderOfThePersonWhoIsNamed() {
        assertThat(only(english("قالت ميركل.", "Mr Merkel said so."))).isEqualTo("name-gender");
        assertThat(english("قالت ميركل.", "Mr Merkel said so.").get(0).fix().replacement())
                .isEqualTo("Ms");
        assertThat(only(french("قالت ميركل.", "Le ministre Angela Merkel l’a dit.")))
                .isEqualTo("name-gender");
        assertThat(only(french("قال غانتس.", "Gantz l’a dit, a-t-elle ajouté.")))
                .isEqualTo("name-gender");
        assertThat(english("قال غانتس لزوجته.", "Gantz told his wife that she was right."))
                .isEmpty();
        assertThat(french("قال غانتس.", "Le porte-parole d’Angela Merkel et Benny Gantz l’ont dit."))
                .noneMatch(finding -> finding.checkId().equals("name-gender"));
    }

    @Test
    void comparesFromEnglishIntoArabicToo() {
        CheckRequest right = new CheckRequest(
                "Gantz visited Morocco.", Language.ENGLISH, "زار غانتس المغرب.", Language.ARABIC, null);
        CheckRequest wrong = new CheckRequest(
                "Benny Gantz visited Morocco.", Language.ENGLISH, "زار بيني غانتس تونس.", Language.ARABIC, null);
        assertThat(ofNames(checks.check(right))).isEmpty();
        assertThat(only(ofNames(checks.check(wrong)))).isEqualTo("name-other");
    }
}
