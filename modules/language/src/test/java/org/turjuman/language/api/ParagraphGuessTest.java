package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.turjuman.language.api.TextPart.BODY;
import static org.turjuman.language.api.TextPart.CAPTION;
import static org.turjuman.language.api.TextPart.CREDIT;
import static org.turjuman.language.api.TextPart.HEADLINE;
import static org.turjuman.language.api.TextPart.KICKER;
import static org.turjuman.language.api.TextPart.LEAD;
import static org.turjuman.language.api.TextPart.SUBHEAD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphGuessTest {
    private static final String OPENING =
            "أعلنت الحكومة، الأحد، أنها ستؤجل رفع الدعم عن المواد الأساسية إلى بداية العام المقبل بعد مشاورات طويلة.";

    @Test
    void aShortOpeningWithoutAStopIsTheHeadline() {
        assertThat(parts("الحكومة تؤجل رفع الدعم\n\n" + OPENING + "\n" + OPENING))
                .containsExactly(HEADLINE, LEAD, BODY);
        assertThat(parts("هل تؤجل الحكومة رفع الدعم؟\n" + OPENING)).containsExactly(HEADLINE, LEAD);
    }

    @Test
    void aTextMayHaveNoHeadline() {
        assertThat(parts(OPENING + "\n" + OPENING)).containsExactly(BODY, BODY);
        assertThat(parts("الحكومة تؤجل رفع الدعم.\n" + OPENING)).containsExactly(BODY, BODY);
        assertThat(parts("سطر وحيد")).containsExactly(BODY);
        assertThat(parts("")).isEmpty();
        assertThat(parts("...\n!")).containsExactly(BODY, BODY);
    }

    @Test
    void knowsTheLinesAroundTheText() {
        assertThat(parts("أزمة الأسعار\nالحكومة تؤجل رفع الدعم إلى العام المقبل\nكتب: سمير الحداد\n" + OPENING
                        + "\nموقف النقابات\n" + OPENING + "\nصورة من الأرشيف\n(أ ف ب)"))
                .containsExactly(KICKER, HEADLINE, CREDIT, LEAD, SUBHEAD, BODY, CAPTION, CREDIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الرباط ـ و م ع",
                "القاهرة – أ ش أ",
                "باريس (أ ف ب)",
                "هسبريس - و.م.ع.",
                "طنجة و م ع",
                "واشنطن ـ رويترز",
                "لندن: «رويترز»",
                "الجزائر / واج",
                "بغداد ــ وكالات",
                "جنيف - AFP",
                "أ.ف.ب - بيروت",
                "رويترز وأ ف ب",
                "نقلا عن وكالة الأناضول",
                "الدار البيضاء، 23 نونبر 2021 (و م ع)",
                "Genève – Agence France-Presse"
            })
    void anAgencySignsAtTheBeginningOrTheEnd(String line) {
        assertThat(parts("الحكومة تؤجل رفع الدعم\n" + line + "\n" + OPENING)).containsExactly(HEADLINE, CREDIT, LEAD);
        assertThat(parts(line + "\nالحكومة تؤجل رفع الدعم\n" + OPENING)).containsExactly(CREDIT, HEADLINE, LEAD);
        assertThat(parts(line + "\n" + OPENING + "\n" + OPENING)).containsExactly(CREDIT, BODY, BODY);
        assertThat(parts("الحكومة تؤجل رفع الدعم\n" + OPENING + "\n" + OPENING + "\n" + line))
                .containsExactly(HEADLINE, LEAD, BODY, CREDIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "طنجة: سمير الحداد",
                "فاس – نادية العمراني",
                "العيون/ محمد سالم",
                "الدار البيضاء - أمين بن يحيى العلوي"
            })
    void aPlaceBesideANameBelowTheHeadlineIsACredit(String line) {
        assertThat(parts("الحكومة تؤجل رفع الدعم\n" + line + "\n" + OPENING)).containsExactly(HEADLINE, CREDIT, LEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أ ف ب: المغرب يفوز بكأس العرب",
                "المغرب - إسبانيا: لقاء جديد",
                "فوائد فيتامين د و ك",
                "وكالة المغرب العربي للأنباء تحتفل بذكرى تأسيسها",
                "رويترز تكشف تفاصيل الصفقة",
                "مقتل جنود في مالي - رويترز",
                "طنجة: ميناء جديد"
            })
    void whatOnlySpeaksOfAnAgencyOrAPlaceStaysAHeadline(String line) {
        assertThat(parts(line + "\n" + OPENING + "\n" + OPENING)).containsExactly(HEADLINE, LEAD, BODY);
    }

    @Test
    void whoReportsIsNoPlace() {
        assertThat(parts("الحكومة تؤجل رفع الدعم إلى بداية العام المقبل\nوقال الوزير: لن نتراجع\n" + OPENING))
                .containsExactly(HEADLINE, BODY, BODY);
    }

    @Test
    void anAgencyAmidTheTextIsPartOfIt() {
        assertThat(parts("الحكومة تؤجل رفع الدعم\n" + OPENING + "\n" + OPENING + "\nواشنطن - رويترز\n" + OPENING))
                .doesNotContain(CREDIT);
    }

    @Test
    void aLineThatGoesOnIsNoSubhead() {
        assertThat(parts(OPENING + "\nوأضاف البيان:\n" + OPENING)).containsExactly(BODY, BODY, BODY);
    }

    private static List<TextPart> parts(String text) {
        return ParagraphGuess.of(text).stream().map(ParagraphGuess::part).toList();
    }
}
