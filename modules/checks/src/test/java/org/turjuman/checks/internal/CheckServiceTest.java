package org.turjuman.checks.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.Severity;
import org.turjuman.language.api.Language;

class CheckServiceTest {
    private final CheckService checks = new CheckService();

    {
        checks.names = new FewNames(List.of());
    }

    @Test
    void tellsAnEditorWhatBothSidesSay() {
        Finding finding = only("بلغ العدد أربعة ملايين ونصف.", "The number reached 4.5 thousand.", "number-changed");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(plain(finding, Locale.ENGLISH))
                .isEqualTo("The source says 4,500,000 («أربعة ملايين ونصف»); the translation has 4500 (4.5 thousand).");
        assertThat(plain(finding, Locale.forLanguageTag("ar")))
                .isEqualTo("في المصدر 4,500,000 («أربعة ملايين ونصف»)، وفي الترجمة 4500 (4.5 thousand).");
        assertThat(plain(finding, Locale.FRENCH)).startsWith("La source dit 4\u202f500\u202f000 («\u00a0أربعة");
    }

    @Test
    void findsAnEmptyTargetAndNothingElse() {
        assertThat(english("قتل 28 شخصا.", " \n")).extracting(Finding::checkId).containsExactly("length-empty");
        assertThat(english(" ", "")).isEmpty();
    }

    @Test
    void letsFiguresAndLatinNamesStayAsTheyAre() {
        assertThat(english("Facebook 2021", "Facebook 2021")).isEmpty();
        assertThat(english("صدر اليوم", "صدر اليوم"))
                .extracting(Finding::checkId)
                .containsExactly("consistency-identical");
    }

    @Test
    void letsWordsStandTwiceThatMay() {
        assertThat(english("قال إنه كان هناك.", "He said that that man had had enough."))
                .isEmpty();
        assertThat(french("نلتقي.", "Nous nous réunissons et vous vous taisez."))
                .isEmpty();
        assertThat(english("زار بوتراغوينو بادن بادن.", "He went to Baden Baden."))
                .isEmpty();
    }

    @Test
    void mendsWhatItCanMend() {
        assertThat(mended("وصل الوزير أمس.", "The the minister arrived .", Language.ENGLISH))
                .isEqualTo("The minister arrived.");
        assertThat(mended("هل وصل؟", "A-t-il fini.", Language.FRENCH)).isEqualTo("A-t-il fini\u202f?");
        assertThat(mended("قال: «هذا 4,5 ملايين»!", "Il dit: «C’est 4.5 millions»!", Language.FRENCH))
                .isEqualTo("Il dit\u00a0: «\u00a0C’est 4,5 millions\u00a0»\u202f!");
        assertThat(mended("وصل.", "He has  arrived", Language.ENGLISH)).isEqualTo("He has arrived.");
    }

    @Test
    void knowsHowCanadaAndSwitzerlandSpaceTheirMarks() {
        assertThat(checks.check(request("هل وصل؟", "Est-il là?", Language.of("fr-CA"))))
                .isEmpty();
        assertThat(checks.check(request("هل وصل؟", "Est-il là?", Language.of("fr-MA"))))
                .hasSize(1);
    }

    @Test
    void leavesTimesAddressesAndRatiosOfAFrenchTextAlone() {
        assertThat(french("على الساعة 10:30.", "À 10:30, voir https://exemple.org/a?b."))
                .isEmpty();
    }

    @Test
    void toleratesAMarkInsideOrOutsideTheClosingMark() {
        assertThat(english("قال: «سنعود غدا إلى البلاد».", "He said: “We will return tomorrow.”"))
                .isEmpty();
        assertThat(english("قال: «هل نعود غدا إلى البلاد؟».", "He said: “Shall we return tomorrow?”"))
                .isEmpty();
    }

    @Test
    void letsAHeadlineLoseItsStop() {
        CheckRequest headline =
                new CheckRequest("وصول الوزير.", Language.ARABIC, "Minister arrives", Language.ENGLISH, null, true);
        assertThat(checks.check(headline)).isEmpty();
        assertThat(english("وصل الوزير.", "The minister arrived")).hasSize(1);
    }

    @Test
    void acceptsADateThatFollowsFromThePublication() {
        String source = "وصل الوزير الأربعاء الماضي.";
        String target = "The minister arrived on Wednesday, 24 November 2021.";
        LocalDate published = LocalDate.of(2021, 11, 25);
        assertThat(checks.check(new CheckRequest(source, Language.ARABIC, target, Language.ENGLISH, published)))
                .isEmpty();
        assertThat(english(source, target)).extracting(Finding::checkId).contains("number-added");
    }

    @Test
    void asksOnlyForPlainNumeralsInOtherLanguages() {
        assertThat(checks.check(request(
                        "قتل ثلاثة آلاف شخص سنة 2020.", "Tres mil personas murieron en 2020.", Language.of("es"))))
                .isEmpty();
        assertThat(checks.check(request("مات سنة 2020.", "Murieron en 2021.", Language.of("es"))))
                .hasSize(1);
    }

    @Test
    void saysNothingOfAQuotationThatRunsOnInTheNextUnit() {
        assertThat(english("وأضاف: «لم نكن نعلم.", "He added: “We did not know."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "نقلت وكالة \"أ ف ب\" الخبر.",
                "نقلت وكالة « أ ف ب » الخبر.",
                "نقلت وكالة \"أ. ف. ب.\" الخبر.",
                "أذاعت وكالة « ا س و ا » الخبر.",
                "وصف الأمر بأنه \"حرب باردة\" جديدة.",
                "عرض فيلم \"و م ع\" في \"الرباط\"."
            })
    void takesNeitherSpelledLettersNorScareQuotesForSpeech(String source) {
        assertThat(english(source, "The agency had the news and showed what was new."))
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .isEmpty();
    }

    @Test
    void doesNotCountTheMarksOfSpelledLetters() {
        assertThat(english("قالت \"أ ف ب\" أمس إن الوزير عاد.", "AFP said yesterday that the minister was back."))
                .isEmpty();
        assertThat(english("قالت أ.ف.ب. أمس إن الوزير عاد.", "“AFP” said yesterday that the minister was back."))
                .isEmpty();
    }

    @Test
    void countsAWordInCapitalsThatSomebodySaid() {
        assertThat(english("كتب المتظاهرون «لا» على الجدران.", "The protesters wrote “NO” on the walls."))
                .isEmpty();
        assertThat(english("رفعت \"قف\" و\"كفى\" في الساحة.", "“STOP” and “ENOUGH” were held up in the square."))
                .isEmpty();
        assertThat(english("نقلت \"أ ف ب\" عنه \"كلا\".", "“AFP” quoted him as saying “NO”."))
                .isEmpty();
        only(
                "كتب المتظاهرون «لا» و«كفى» على الجدران.",
                "The protesters wrote “NO” and enough on the walls.",
                "quotation-count");
    }

    @Test
    void doesNotCountCapitalsThatTheOtherSideWritesWithoutMarks() {
        assertThat(english("أعلنت \"NASA\" الخبر أمس.", "NASA announced the news yesterday."))
                .isEmpty();
    }

    @Test
    void namesTheSpeechThatIsMissingAndNotAnAbbreviationBeforeIt() {
        Finding finding = only(
                "نقلت \"أ ف ب\" عن \"مصدر مطلع\" قوله \"سوف نوقع اتفاقيات تعاون جديدة\".",
                "AFP quoted a source as saying they would sign new cooperation agreements.",
                "quotation-missing");
        assertThat(plain(finding, Locale.ENGLISH)).contains("سوف نوقع اتفاقيات").doesNotContain("أ ف ب");
    }

    @Test
    void noticesThatOnlyAScareQuoteWasKept() {
        Finding finding = only(
                "قال عن \"الكاميكاز\" إنه \"سوف نوقع اتفاقيات تعاون جديدة\".",
                "He said of the “kamikaze” that they would sign new cooperation agreements.",
                "quotation-count");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void hasASentenceForEveryFindingInThreeLanguages() throws IOException {
        Set<Object> keys = bundle("").keySet();
        assertThat(bundle("_ar").keySet()).isEqualTo(keys);
        assertThat(bundle("_fr").keySet()).isEqualTo(keys);
        assertThat(checks.ids())
                .allMatch(id -> keys.stream()
                        .anyMatch(key -> key.equals(id) || key.toString().startsWith(id + ".")));
    }

    @Test
    void documentsEveryCheckAndNoOther() throws IOException {
        Set<String> documented = new TreeSet<>();
        Pattern.compile("^\\| `([a-z-]+)`", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("../../docs/checks.md")))
                .results()
                .forEach(row -> documented.add(row.group(1)));
        assertThat(documented).isEqualTo(new TreeSet<>(checks.ids()));
    }

    @Test
    void endsOnAnyTextWithPlacesInsideIt() {
        Random random = new Random(3);
        String[] pieces = {
            "«", "»", "\"", "“", "”", "‘", "’", " ", "  ", "\u00a0", ".", "?", "؟", "!", ":", ";", "…", "12", "4.5",
            "%", "ألف", "مليون", "word", "word", "mille", "et", "(", ")", "\n"
        };
        for (int round = 0; round < 3000; round++) {
            String source = text(random, pieces);
            String target = text(random, pieces);
            for (Language language : List.of(Language.ENGLISH, Language.FRENCH)) {
                for (Finding finding : checks.check(request(source, target, language))) {
                    assertThat(checks.ids()).contains(finding.checkId());
                    assertThat(finding.message(Locale.FRENCH)).isNotBlank();
                    if (finding.target() != null) {
                        assertThat(finding.target().end()).isLessThanOrEqualTo(target.length());
                    }
                    if (finding.source() != null) {
                        assertThat(finding.source().end()).isLessThanOrEqualTo(source.length());
                    }
                }
            }
        }
    }

    private static String text(Random random, String[] pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    /** Applies fixes one after the other until none is left. */
    private String mended(String source, String target, Language language) {
        String text = target;
        for (int round = 0; round < 10; round++) {
            String now = text;
            var fix = checks.check(request(source, now, language)).stream()
                    .filter(finding -> finding.fix() != null)
                    .findFirst();
            if (fix.isEmpty()) {
                return text;
            }
            text = fix.get().fix().applyTo(now);
        }
        throw new AssertionError("Fixes do not end: " + text);
    }

    private Finding only(String source, String target, String id) {
        List<Finding> findings = english(source, target);
        assertThat(findings).extracting(Finding::checkId).containsExactly(id);
        return findings.get(0);
    }

    private List<Finding> english(String source, String target) {
        return checks.check(request(source, target, Language.ENGLISH));
    }

    private List<Finding> french(String source, String target) {
        return checks.check(request(source, target, Language.FRENCH));
    }

    private static CheckRequest request(String source, String target, Language language) {
        return new CheckRequest(source, Language.ARABIC, target, language, null);
    }

    private static String plain(Finding finding, Locale locale) {
        return finding.message(locale).replaceAll("[\u2068\u2069]", ""); // isolates
    }

    private static Properties bundle(String suffix) throws IOException {
        Properties bundle = new Properties();
        try (InputStream in =
                CheckServiceTest.class.getResourceAsStream("/org/turjuman/checks/findings" + suffix + ".properties")) {
            bundle.load(new java.io.InputStreamReader(in, UTF_8));
        }
        return bundle;
    }
}
