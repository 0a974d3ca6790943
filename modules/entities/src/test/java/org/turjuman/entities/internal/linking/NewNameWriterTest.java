package org.turjuman.entities.internal.linking;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.NameContext;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.NewNameProposal;
import org.turjuman.language.api.LatinSpelling;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.Transliteration;

class NewNameWriterTest {
    @ParameterizedTest
    @CsvSource({
        "وزارة الخارجية الأردنية, Jordanian Ministry of Foreign Affairs, ministère jordanien des Affaires étrangères",
        "وزارة الداخلية التونسية, Tunisian Ministry of the Interior, ministère tunisien de l'Intérieur",
        "وزارة الدفاع في اليمن, Yemeni Ministry of Defence, ministère yéménite de la Défense",
        "وزارة الفلاحة, Ministry of Agriculture, ministère de l'Agriculture"
    })
    void translatesMinistries(String name, String english, String french) {
        NewNameProposal proposal = propose(name, name, EntityType.ORGANISATION, null);

        assertThat(proposal.english()).extracting(LatinSpelling::text).containsExactly(english);
        assertThat(proposal.french()).extracting(LatinSpelling::text).containsExactly(french);
        assertThat(proposal.arabic()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "وزير الدفاع الإسرائيلي, Israeli defence minister, ministre israélien de la Défense",
        "وزيرة الخارجية الليبية, Libyan foreign minister, ministre libyenne des Affaires étrangères",
        "رئيس الوزراء العراقي السابق, Iraqi prime minister, Premier ministre irakien",
        "الرئيس الكوري الجنوبي, South Korean president, président sud-coréen",
        "الأمين العام للأمم المتحدة, UN secretary-general, secrétaire général de l'ONU",
        "وزير خارجية لبنان, Lebanese foreign minister, ministre libanais des Affaires étrangères",
        "وزير الخزانة الأميركي, US treasury secretary, secrétaire américain au Trésor",
        "سائق الحافلة, '', ''"
    })
    void saysOfficesInAllLanguages(String words, String english, String french) {
        HeldRole role = requireNonNull(OfficeTitles.known().role(words));

        assertThat(role.english()).isEqualTo(english);
        assertThat(role.french()).isEqualTo(french);
    }

    @Test
    void aCourtesyIsNoOffice() {
        assertThat(OfficeTitles.known().role("السيد الدكتور")).isNull();
        assertThat(requireNonNull(OfficeTitles.known().role("الدكتور وزير الصحة السابق"))
                        .arabic())
                .isEqualTo("وزير الصحة");
    }

    @Test
    void aRoleTellsCountryAndGender() {
        NewNameProposal proposal = propose(
                "التقت وزيرة العدل الجزائرية سعاد بلمهدي نظيرها",
                "سعاد بلمهدي",
                EntityType.PERSON,
                "وزيرة العدل الجزائرية");

        assertThat(proposal.country()).isEqualTo("DZ");
        assertThat(proposal.gender()).isEqualTo(Gender.FEMALE);
        assertThat(proposal.french()).extracting(LatinSpelling::text).first().isEqualTo("Souad Belmehdi");
        assertThat(proposal.description().facts().roles()).containsExactly(requireNonNull(proposal.role()));
    }

    @Test
    void theTextsOwnLatinLettersComeFirst() {
        NewNameProposal proposal = propose(
                "وقعت شركة «بلوبيرد آيرو سيستمز» (BlueBird Aero Systems) العقد",
                "بلوبيرد آيرو سيستمز",
                EntityType.ORGANISATION,
                null);

        assertThat(proposal.english()).extracting(LatinSpelling::text).first().isEqualTo("BlueBird Aero Systems");
        assertThat(proposal.description().forms())
                .extracting(NameForm::text)
                .containsExactly("بلوبيرد آيرو سيستمز", "BlueBird Aero Systems", "BlueBird Aero Systems");
    }

    @ParameterizedTest
    @CsvSource({
        "حزب النور, ORGANISATION, Al-Nour Party, parti Al-Nour",
        "مستشفى الكندي, PLACE, Al-Kindi Hospital, hôpital Al-Kindi",
        "شركة سوفيكال, ORGANISATION, Soufikal, Soufikal",
        "المرصد المغربي للحريات, ORGANISATION, Moroccan Observatory for Freedoms, Observatoire marocain des libertés",
        "مستشفى محمد الخامس, PLACE, Mohamed V Hospital, hôpital Mohamed V"
    })
    void whatABodyIsIsTranslated(String name, EntityType type, String english, String french) {
        NewNameProposal proposal = propose(name, name, type, null);

        assertThat(proposal.english()).extracting(LatinSpelling::text).first().isEqualTo(english);
        assertThat(proposal.french()).extracting(LatinSpelling::text).first().isEqualTo(french);
        assertThat(proposal.english()).hasSizeGreaterThan(1);
    }

    @Test
    void aNameOfOrdinaryWordsIsNotTakenLetterByLetter() {
        String name = "رابطة أمهات المختطفين";
        NewNameProposal proposal = propose(name, name, EntityType.ORGANISATION, null);

        assertThat(proposal.untranslated()).isTrue();
        assertThat(proposal.english()).isNotEmpty();
        assertThat(proposal.description().forms()).extracting(NameForm::text).containsExactly(name);
    }

    @Test
    void whatTheTextItselfSaysIsTaken() {
        NewNameProposal proposal = propose(
                "قالت «رابطة أمهات المختطفين» (Abductees' Mothers Association) أمس",
                "رابطة أمهات المختطفين",
                EntityType.ORGANISATION,
                null);

        assertThat(proposal.untranslated()).isFalse();
        assertThat(proposal.description().forms())
                .extracting(NameForm::text)
                .contains("Abductees' Mothers Association");
    }

    @Test
    void aNameInLatinLettersHasNoArabicForm() {
        NewNameProposal proposal = propose("أعلنت شركة Elta النتائج", "Elta", EntityType.ORGANISATION, null);

        assertThat(proposal.arabic()).isEmpty();
        assertThat(proposal.french()).extracting(LatinSpelling::text).containsExactly("Elta");
    }

    private static NewNameProposal propose(String text, String name, EntityType type, String role) {
        return NewNameWriter.propose(
                text,
                place(text, name),
                type,
                role == null ? null : place(text, role),
                new NameContext(null, "MA"),
                (said, style, country) ->
                        Transliteration.in(style).from(country).candidates(said));
    }

    private static Span place(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
