package org.turjuman.articles.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.turjuman.articles.api.NearCopy;

/** How copies of an article reach a desk, and what is none. */
class ShinglesTest {
    private static final String STORED = new String(Sample.bytes(), UTF_8).strip();

    /** The same events told by another hand. */
    private static final String TOLD_ANEW = """
            غانتس في الرباط لتوقيع اتفاق أمني

            غادر بيني غانتس، وزير الدفاع في حكومة تل أبيب، مطار بن غوريون متوجها إلى الرباط، حيث ينتظر أن يوقع مع نظيره
            المغربي وثيقة تفتح الباب أمام شراكة عسكرية بين الطرفين. ووصف الوزير رحلته بأنها محطة مهمة بعد مرور سنة على عودة
            العلاقات. وقالت مصادر مطلعة إن جدول الأعمال يتضمن التوقيع على تفاهم يخص الصناعات الدفاعية، ومنها الطائرات المسيرة
            التي تسعى المملكة إلى إنتاجها. وسيلتقي المسؤول الإسرائيلي خلال مقامه وزير الخارجية ناصر بوريطة. وكان البلدان قد
            قطعا علاقاتهما عام 2000 قبل أن تستأنف برعاية أمريكية.
            """;

    private static final String ADDED = """

            وفي سياق متصل، نظمت هيئات مدنية وقفة احتجاجية أمام مقر البرلمان رفضا للزيارة، رفع خلالها المشاركون شعارات تندد
            بالتطبيع وتطالب بإغلاق مكتب الاتصال. وقال منسق الهيئة إن الشارع يرفض هذه الخطوة، ودعا إلى مسيرة وطنية يوم الأحد
            المقبل في العاصمة بمشاركة نقابات وأحزاب من اليسار.
            """;

    static Stream<Arguments> copies() {
        return Stream.of(
                Arguments.of("the headline is another", "وزير إسرائيلي يطير إلى الرباط\n\n" + STORED, 97, 100, 100),
                Arguments.of("a paragraph was added", STORED + ADDED, 84, 92, 100),
                Arguments.of("a paragraph was added in the middle", amid(ADDED), 84, 92, 99),
                Arguments.of("the last paragraphs were cut", paragraphs(0, 6), 100, 100, 50),
                Arguments.of("only the first paragraphs came", paragraphs(0, 3), 100, 100, 40),
                Arguments.of(
                        "the paragraphs came in another order",
                        paragraphs(6, 12) + "\n" + paragraphs(0, 6),
                        98,
                        100,
                        98),
                Arguments.of("the line of the agency was added", "الرباط ـ (أ ف ب) ـ " + STORED, 98, 100, 100),
                Arguments.of("names are spelled otherwise", STORED.replace("غانتس", "غانتز"), 85, 99, 85),
                Arguments.of(
                        "a word was corrected here and there",
                        STORED.replace("قصاصة", "برقية")
                                .replace("سوف نوقع", "سنوقع")
                                .replace("وفي يوليوز", "وفي شهر يوليو")
                                .replace("الولاياتالمتحدة", "الولايات المتحدة")
                                .replace("و تبادل", "وتبادل")
                                .replace("وتأتي زيارة المرتقبة", "وتأتي الزيارة المرتقبة"),
                        93,
                        99,
                        93),
                Arguments.of("a word of each sentence was corrected", everySentence(), 90, 98, 90),
                Arguments.of("vowels, hamzas and quotation marks differ", respelled(), 100, 100, 100),
                Arguments.of("an update has it among twice as much", TOLD_ANEW + ADDED + STORED, 50, 80, 100));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("copies")
    void aCopyIsFoundByFewNumbersAndToldByHowMuchItShares(String how, String text, int least, int most, int holds) {
        Shingles stored = Shingles.of(STORED);
        Shingles arriving = Shingles.of(text);
        assertThat(arriving.shareIn(stored)).isBetween(least, most);
        assertThat(stored.shareIn(arriving)).isGreaterThanOrEqualTo(holds);
        assertThat(Math.max(arriving.shareIn(stored), stored.shareIn(arriving))).isGreaterThanOrEqualTo(NearCopy.LEAST);
        assertThat(inCommon(arriving.sketch(), stored.sketch())).hasSizeGreaterThanOrEqualTo(AlikeArticles.IN_COMMON);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("the same news in other words", TOLD_ANEW),
                Arguments.of("a quotation of it in another story", TOLD_ANEW + ADDED + paragraphs(1, 2)),
                Arguments.of("its background paragraph in another story", TOLD_ANEW + ADDED + paragraphs(10, 12)),
                Arguments.of("another story", ADDED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void whatSharesLittleIsNoCopy(String how, String text) {
        Shingles stored = Shingles.of(STORED);
        Shingles arriving = Shingles.of(text);
        assertThat(arriving.shareIn(stored)).isLessThan(NearCopy.LEAST);
        assertThat(stored.shareIn(arriving)).isLessThan(NearCopy.LEAST);
    }

    @Test
    void aShortTextHasNoNearCopies() {
        String flash = "عاجل: أقلعت مساء الثلاثاء الطائرة التي تقل وزير الدفاع الإسرائيلي بيني غانتس إلى المغرب.";
        assertThat(Shingles.of(flash).sketch()).isEmpty();
        assertThat(Shingles.of(flash).shareIn(Shingles.of(STORED))).isZero();
        assertThat(Shingles.of("").sketch()).isEmpty();
    }

    @Test
    void aTextOfTheSameWordsOverAndOverHasFewNumbers() {
        Shingles chorus = Shingles.of("أهلا وسهلا ".repeat(100));
        assertThat(chorus.sketch()).hasSize(2);
        assertThat(chorus.shareIn(chorus)).isEqualTo(100);
    }

    private static Set<Long> inCommon(Set<Long> one, Set<Long> other) {
        Set<Long> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static String paragraphs(int from, int to) {
        List<String> all = STORED.lines().toList();
        return String.join("\n", all.subList(from, Math.min(to, all.size())));
    }

    private static String amid(String added) {
        return paragraphs(0, 5) + added + paragraphs(5, 12);
    }

    /** Another first word but one in each sentence. */
    private static String everySentence() {
        return STORED.replaceAll("(?<=[.] |\\n)(\\S+) \\S+", "$1 أيضا");
    }

    private static String respelled() {
        return STORED.replace("أ", "ا")
                .replace("ة", "ه")
                .replace("\"", "»")
                .replace("وزير", "وَزِير")
                .replace(" ", "  ");
    }
}
