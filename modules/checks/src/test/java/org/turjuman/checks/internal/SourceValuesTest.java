package org.turjuman.checks.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.DecidedValue;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.SourceName;
import org.turjuman.checks.api.SourceNames;
import org.turjuman.entities.api.EntityType;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.StatedValue;
import org.turjuman.language.api.ValueContext;
import org.turjuman.language.api.Values;

/** What people said of the values of a source goes before what the rules read. */
class SourceValuesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2021, 11, 24);

    private final CheckService checks = new CheckService();

    {
        checks.names = new FewNames(List.of());
    }

    @Test
    void aCorrectedNumberIsTheOneThatTheTargetMustSay() {
        String source = "بلغ عدد القتلى أربعة آلاف شخص.";
        assertThat(corrected(source, "أربعة آلاف", "4500", "The toll reached 4,500."))
                .isEmpty();
        Finding wrong = only(corrected(source, "أربعة آلاف", "4500", "The toll reached 4,000."));
        assertThat(wrong.checkId()).isEqualTo("number-changed");
        assertThat(plain(wrong)).isEqualTo("The source says 4500 («أربعة آلاف»); the translation has 4000 (4,000).");
    }

    @Test
    void aRejectedValueNeedNotBeInTheTargetButMay() {
        String source = "أشادت رواية ألف ليلة و3000 ليلة بالبطل.";
        assertThat(rejected(source, "3000", "The novel praised its hero.")).isEmpty();
        assertThat(rejected(source, "3000", "The novel of 3,000 nights praised its hero."))
                .isEmpty();
        assertThat(rejected(source, "3000", "The novel praised its 12 heroes."))
                .extracting(Finding::checkId)
                .containsExactly("number-added");
    }

    @Test
    void anOrdinalInANameOfTheSourceIsNoNumberOfIt() {
        String source = "افتتح كريم الثاني المعرض.";
        CheckRequest plain = new CheckRequest(
                source, Language.ARABIC, "Karim a inauguré le salon en premier lieu.", Language.FRENCH, null);
        SourceName king = new SourceName(new Span(6, 17), EntityType.PERSON, null, List.of(), false);
        assertThat(checks.check(plain)).extracting(Finding::checkId).containsExactly("number-changed");
        assertThat(checks.check(plain.with(new SourceNames(List.of(king), Set.of()))))
                .isEmpty();
    }

    @Test
    void aCorrectedDateIsHeldAgainstWhatTheTargetSpellsOut() {
        String source = "وصل الوزير مساء الثلاثاء.";
        String date = "2021-11-16";
        assertThat(corrected(source, "الثلاثاء", date, "The minister arrived on Tuesday evening."))
                .isEmpty();
        assertThat(corrected(source, "الثلاثاء", date, "The minister arrived on the evening of 16 November."))
                .isEmpty();
        Finding wrong =
                only(corrected(source, "الثلاثاء", date, "The minister arrived on the evening of 23 November."));
        assertThat(wrong.checkId()).isEqualTo("date-changed");
        assertThat(plain(wrong)).contains("corrected to 2021-11-16").contains("23 November");
    }

    @Test
    void aMonthOfAnotherYearIsAnotherMonth() {
        String source = "انطلقت الأشغال في يوليوز.";
        assertThat(corrected(source, "يوليوز", "2019-07", "Work began in July 2019."))
                .isEmpty();
        assertThat(corrected(source, "يوليوز", "2019-07", "Work began in July."))
                .isEmpty();
        assertThat(only(corrected(source, "يوليوز", "2019-07", "Work began in July 2021."))
                        .checkId())
                .isEqualTo("date-changed");
    }

    @Test
    void aCorrectedAmountKeepsItsCurrency() {
        String source = "منحت الدولة 22 مليون دولار.";
        assertThat(corrected(source, "22 مليون دولار", "22500000.0", "The state gave $22.5m."))
                .isEmpty();
        assertThat(corrected(source, "22 مليون دولار", "22500000.0", "The state gave €22.5m."))
                .extracting(Finding::checkId)
                .containsExactly("money-currency");
    }

    @Test
    void aFortnightIsFourteenDays() {
        String source = "يستمر المعرض أسبوعين.";
        assertThat(corrected(source, "أسبوعين", "P3W", "The fair lasts 21 days."))
                .isEmpty();
        assertThat(only(corrected(source, "أسبوعين", "P3W", "The fair lasts 33 days."))
                        .checkId())
                .isEqualTo("number-changed");
    }

    @Test
    void bothEndsOfACorrectedRangeCount() {
        String source = "سيرتفع السعر بين 10 و20 في المئة.";
        assertThat(corrected(source, "10 و20 في المئة", "12/25", "The price will rise by 12 to 25 percent."))
                .isEmpty();
        assertThat(corrected(source, "10 و20 في المئة", "12/25", "The price will rise by 10 to 25 percent."))
                .extracting(Finding::checkId)
                .containsExactly("number-changed");
    }

    private List<Finding> corrected(String source, String words, String worth, String target) {
        StatedValue read = read(source, words);
        return check(source, target, new DecidedValue(read.span(), read.corrected(read.span(), read.text(), worth)));
    }

    private List<Finding> rejected(String source, String words, String target) {
        return check(source, target, new DecidedValue(read(source, words).span(), null));
    }

    private List<Finding> check(String source, String target, DecidedValue decided) {
        return checks.check(new CheckRequest(
                source, Language.ARABIC, target, Language.ENGLISH, WEDNESDAY, false, List.of(decided), null));
    }

    /** What the rules read where these words begin. */
    private static StatedValue read(String source, String words) {
        int start = source.indexOf(words);
        Span span = new Span(start, start + words.length());
        return Values.in(source, new ValueContext(WEDNESDAY, null)).stream()
                .filter(value -> value.span().overlaps(span))
                .findFirst()
                .orElseThrow();
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static String plain(Finding finding) {
        return finding.message(Locale.ENGLISH).replaceAll("[\u2068\u2069]", ""); // isolates
    }
}
