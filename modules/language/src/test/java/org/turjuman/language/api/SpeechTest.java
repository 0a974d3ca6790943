package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpeechTest {
    private static List<String> said(String text) {
        return Speech.in(text).stream().map(SpeechTest::show).toList();
    }

    private static String show(Quotation quotation) {
        Speaker speaker = quotation.speaker();
        String who = speaker == null ? "-" : speaker.text();
        return who + (quotation.direct() ? ": «" + quotation.text() + "»" : ": " + quotation.text());
    }

    private static List<String> sources(String text) {
        return Sources.in(text).stream()
                .map(source -> source.text() + " " + source.naming())
                .toList();
    }

    @Test
    void findsTheSpeakerBeforeWithinAndAfter() {
        assertThat(said("وقال وزير الخارجية ناصر بوريطة: «لن نعود إلى الوراء»."))
                .containsExactly("وزير الخارجية ناصر بوريطة: «لن نعود إلى الوراء»");
        assertThat(said("«لن نعود إلى الوراء»، قال ناصر بوريطة، «وسنواصل العمل مع شركائنا»."))
                .containsExactly("ناصر بوريطة: «لن نعود إلى الوراء»", "ناصر بوريطة: «وسنواصل العمل مع شركائنا»");
        assertThat(said("رئيس الحكومة عزيز أخنوش أكد أن الورش سيستمر."))
                .containsExactly("رئيس الحكومة عزيز أخنوش: الورش سيستمر");
        assertThat(said("لكن الوزير السابق، محمد أوجار، نفى أن يكون ترشح للمنصب."))
                .containsExactly("الوزير السابق: يكون ترشح للمنصب");
    }

    @Test
    void resolvesAVerbWithoutASubjectToTheLastWhoFitsIt() {
        String text = "قالت الوزيرة نادية فتاح إن العجز تراجع.\nوأضافت \"الميزانية متوازنة جدا هذا العام\".";
        Quotation second = Speech.in(text).get(1);
        assertThat(second.speaker().text()).isEqualTo("الوزيرة نادية فتاح");
        assertThat(second.speaker().resolved()).isTrue();
        assertThat(second.speaker().span().start()).isEqualTo(5);
        assertThat(second.cue().text()).isEqualTo("أضافت"); // where the verb itself stands, without its waw
        assertThat(second.cue().span().start()).isEqualTo(text.indexOf("أضافت"));
        assertThat(said("قال الناطق باسم الجيش إن الحدود آمنة. وأكدت وزارة الداخلية أن المعبر مغلق. وأضاف أن"
                        + " الدوريات مستمرة."))
                .last()
                .isEqualTo("الناطق باسم الجيش: الدوريات مستمرة");
    }

    @Test
    void aParticipleIsTheSubjectsOfTheClauseOfContrastBeforeIt() {
        assertThat(said("رحب الناطق باسم الحركة بالهدنة، في حين شكك ليندرمان فيها، زاعما أنها \"حيلة لا غير\"."))
                .containsExactly("ليندرمان: «حيلة لا غير»");
        assertThat(said("أكد المحافظ أن الأشغال تسير، لكن مدير الوكالة شكك في ذلك، معتبرا أن \"الآجال لن تحترم\"."))
                .containsExactly("المحافظ: الأشغال تسير", "مدير الوكالة: «الآجال لن تحترم»");
        assertThat(said("قالت الوزيرة إن الميزانية كافية، فيما رفضت المعارضة الخطة."))
                .containsExactly("الوزيرة: الميزانية كافية");
        assertThat(said("أكد الوزير أن الأسعار استقرت في حين ارتفعت كلفة النقل، مشيرا إلى أن الدعم باق."))
                .containsExactly("الوزير: الأسعار استقرت في حين ارتفعت كلفة النقل", "الوزير: الدعم باق");
    }

    @Test
    void aSourceEndsBeforeWhatIsDoneOrSaid() {
        assertThat(sources("رفض زعيم المحافظين القرار، مؤكدا أن الحزب سيطعن فيه."))
                .containsExactly("زعيم المحافظين NAMED");
        assertThat(sources("انتقدت رئيسة البلدية المجلس، مؤكدة أن الأشغال متوقفة."))
                .containsExactly("رئيسة البلدية NAMED");
        assertThat(sources("أشاد رئيس النادي بالمدرب، مؤكدا أن العقد سيمدد.")).containsExactly("رئيس النادي NAMED");
        assertThat(sources("نفت إدارة النادي الخبر.")).containsExactly("إدارة النادي NAMED");
        assertThat(sources("أكد وزير العدل التونسي السابق الانسحاب."))
                .containsExactly("وزير العدل التونسي السابق NAMED");
    }

    @Test
    void whoAccusesEstimatesOrBlamesIsASourceWhereSomebodyOrSomethingFollows() {
        assertThat(sources("اتهم الناطق باسم القوات المشتركة الجيش بقصف سوق المدينة."))
                .containsExactly("الناطق باسم القوات المشتركة NAMED");
        assertThat(sources("قدرت منظمة الفاو عدد الماشية النافقة بنحو مليونين."))
                .containsExactly("منظمة الفاو NAMED");
        assertThat(sources("حمّل رئيس البلدية الشركة المنفذة مسؤولية انهيار الجسر."))
                .containsExactly("رئيس البلدية NAMED");
        for (String nobody : List.of(
                "اتهم الشاب بالسرقة.",
                "قدر عدد الضحايا بمئة.",
                "حملت الطائرة خمسين راكبا.",
                "حملت وزيرة الصحة الملف إلى البرلمان.",
                "رجح اللاعب كفة فريقه.")) {
            assertThat(sources(nobody)).as(nobody).isEmpty();
        }
    }

    @Test
    void tellsTheAgencyFromTheSpeakerItPassesOn() {
        Quotation relayed = Speech.in("ونقلت وكالة رويترز عن بيني غانتس قوله إن الزيارة تاريخية.")
                .get(0);
        assertThat(show(relayed)).isEqualTo("بيني غانتس: الزيارة تاريخية");
        assertThat(relayed.relay()).isEqualTo(new Span(6, 18));
        assertThat(relayed.cue().text()).isEqualTo("قوله");
        assertThat(sources("ونقلت وكالة رويترز عن بيني غانتس قوله إن الزيارة تاريخية."))
                .containsExactly("وكالة رويترز NAMED", "بيني غانتس NAMED");
    }

    @Test
    void keepsTheStrengthOfTheVerb() {
        assertThat(List.of("زعم", "نفى", "أكد", "اعترف", "حذر", "كشف", "أوضح"))
                .allSatisfy(verb -> assertThat(Speech.in(verb + " المتحدث باسم الحركة أن الاتفاق لم يوقع."))
                        .hasSize(1));
        assertThat(Speech.in("زعم المتحدث أن الاتفاق لم يوقع. فيما أكدت الوزارة أنه وقع. ونفى الحزب أن يكون طرفا."))
                .extracting(each -> each.cue().strength())
                .containsExactly(CueStrength.CLAIMS, CueStrength.CONFIRMS, CueStrength.DENIES);
    }

    @Test
    void takesNamesTitlesAndScareQuotesForNoSpeech() {
        for (String text : List.of(
                "عرضت القناة فيلم «حارس سطح العالم» للمخرج المعروف.",
                "وقالت \"أ ف ب\" أمس.",
                "تنشط جمعية «ماتقيش ولدي» في عدة مدن.",
                "يسمى هذا التنظيم بـ«الدولة الإسلامية في العراق والشام».",
                "وكان الفيلم الوثائقي «وضعية الطفل» قد فاز.",
                "تحولت «الصفقة» إلى «كابوس» حقيقي.",
                "يذكر أن المغرب نظم الدورة الماضية.",
                "ولم يؤكد المسؤول أن اللقاء سيعقد.",
                "بعد أن قال الجميع كلمته، عاد الهدوء.",
                "قبل أن يغادر الوزير، أضاف الطاهي الملح إلى الطعام.")) {
            assertThat(said(text)).as(text).isEmpty();
        }
    }

    @Test
    void readsAQuotationOverSeveralParagraphs() {
        assertThat(said("وقال المدير: «بدأنا العمل منذ عام.\n«وسننتهي قريبا إن شاء الله»."))
                .containsExactly("المدير: «بدأنا العمل منذ عام.\n«وسننتهي قريبا إن شاء الله»");
        assertThat(said("وقال المدير: \"بدأنا العمل منذ عام.\nوسننتهي قريبا إن شاء الله\"."))
                .containsExactly("المدير: «بدأنا العمل منذ عام.\nوسننتهي قريبا إن شاء الله»");
    }

    @Test
    void readsOnWhereTheClosingMarkIsMissing() {
        assertThat(said("وقال المدير: «بدأنا العمل منذ عام")).containsExactly("المدير: «بدأنا العمل منذ عام»");
    }

    @Test
    void readsWordsAfterAColonWithoutMarks() {
        assertThat(said("وقال المدرب: ما رأيناه اليوم لم نره من قبل."))
                .containsExactly("المدرب: ما رأيناه اليوم لم نره من قبل");
    }

    @Test
    void endsAClauseWhereTheNextStatementBegins() {
        assertThat(said("أكد الوزير أن الحدود مفتوحة، مشيرا إلى أن الإجراءات ستخفف، وفق بلاغ للوزارة."))
                .containsExactly("الوزير: الحدود مفتوحة", "الوزير: الإجراءات ستخفف");
    }

    @Test
    void tellsNamedSourcesFromUnnamedOnesAndHedges() {
        assertThat(sources("وبحسب وسائل إعلام إسرائيلية، يرتقب أن يصل الوفد اليوم."))
                .containsExactly("وسائل إعلام إسرائيلية UNNAMED", "يرتقب HEARSAY");
        assertThat(sources("وأفادت مصادر متطابقة بأن الاتفاق وقع، حسب الصحيفة الفرنسية."))
                .containsExactly("مصادر متطابقة UNNAMED", "الصحيفة الفرنسية NAMED");
        assertThat(sources("وفق القانون الجديد يدفع الجميع. وقال الخبير أحمد الدرداري إن الأمر معقد."))
                .containsExactly("الخبير أحمد الدرداري NAMED");
        assertThat(sources("أفادت تقارير بأن الملك عاد، وفقا لمسؤول رفيع."))
                .containsExactly("تقارير HEARSAY", "مسؤول رفيع UNNAMED");
        assertThat(Sources.in("وبحسب صحيفة عبرية، وصل الوفد."))
                .extracting(Source::type, Source::naming)
                .containsExactly(tuple(Source.Type.MEDIA, Source.Naming.UNNAMED));
    }

    @Test
    void staysWithinTheTextWhateverItIs() {
        String[] pieces = {
            "قال", " ", "\n", "«", "»", "\"", "“", ":", "أن", "إنه", "وأضاف", "، ", ".", "الوزير", "ونقلت", "عن",
            "قوله", "بحسب", "ما", "مصادر", "لـ", "ـ", "\u0651", "\uD83D", "\u200F", "3", "يرتقب", "كما", "(", ")", "كل",
            "من", "جاء", "في", "وفقا", "لتقرير", "Reuters", "؟", "يقال", "على حد", "تعبيره", "ب", "و", "ل", "",
            "\u0000", "رئيس"
        };
        Random random = new Random(12);
        for (int run = 0; run < 3000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) > 0 ? " " : "");
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        for (Quotation quotation : Speech.in(text)) {
            assertThat(quotation.span().substring(text)).as(text).isEqualTo(quotation.text());
            if (quotation.speaker() != null) {
                assertThat(quotation.speaker().span().substring(text))
                        .isEqualTo(quotation.speaker().text());
            }
            if (quotation.cue() != null) {
                assertThat(quotation.cue().span().substring(text))
                        .isEqualTo(quotation.cue().text());
            }
        }
        int end = 0;
        for (Source source : Sources.in(text)) {
            assertThat(source.span().substring(text)).as(text).isEqualTo(source.text());
            assertThat(source.span().start()).as(text).isGreaterThanOrEqualTo(end);
            end = source.span().end();
        }
    }

    @Test
    void takesTimeThatGrowsWithTheLengthOnly() {
        for (String piece : List.of(
                "قال ",
                "قال أن ",
                "« ",
                ": « ",
                "\" ",
                "وأضاف: «\n",
                "بحسب ما ",
                "الوزير ",
                "قال الوزير إن ",
                "«أ» ",
                "\u0651",
                "ونقلت عن ",
                "مشيرا إلى أن ",
                "كما ",
                "حيث ")) {
            String text = piece.repeat(200_000 / piece.length());
            long start = System.nanoTime();
            Speech.in(text);
            assertThat((System.nanoTime() - start) / 1_000_000_000.0).as(piece).isLessThan(20);
        }
    }
}
