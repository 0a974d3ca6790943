package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifficultyTest {
    private static final String LONG =
            "وتأتي الزيارة المرتقبة لوزير الدفاع إلى المغرب، بعدما تحدثت مصادر متطابقة، أنه في إطار"
                    + " التقارب لتقوية العلاقات الثنائية وتبادل الخبرات ومواجهة التحديات المشتركة، يعمل الطرفان حاليا لتطوير مشروع"
                    + " صناعة الطائرات بالمغرب، كما من المحتمل أن يتم التوقيع خلال الزيارة إلى الرباط، على أول اتفاقية تعاون عسكري"
                    + " لصناعة الطائرات بدون طيار.";

    @Test
    void proposesToCutALongSentenceWhereAClauseBegins() {
        String text = "وصل الوزير. " + LONG;
        Difficulty difficulty = Difficulty.of(text);
        assertThat(difficulty.words()).isEqualTo(Words.count(text));
        assertThat(difficulty.sentences()).isEqualTo(2);
        assertThat(difficulty.longSentences()).hasSize(1);
        LongSentence sentence = difficulty.longSentences().get(0);
        assertThat(sentence.span().substring(text)).isEqualTo(LONG);
        assertThat(parts(text, sentence)).hasSize(2);
        assertThat(parts(text, sentence).get(1)).startsWith("كما من المحتمل");
    }

    @Test
    void cutsNoQuotation() {
        String text = LONG.replace("صناعة", "«صناعة").replace("عسكري", "عسكري»");
        assertThat(Difficulty.of(text).longSentences().get(0).splits()).isEmpty();
    }

    @Test
    void estimatesTheMinutesOfATranslation() {
        assertThat(Difficulty.of("").minutes()).isZero();
        assertThat(Difficulty.of("وصل الوزير أمس.").minutes()).isEqualTo(1);
        assertThat(Difficulty.of("وصل الوزير أمس إلى الرباط صباحا. ".repeat(60)).minutes())
                .isEqualTo(60);
    }

    private static List<String> parts(String text, LongSentence sentence) {
        List<String> parts = new ArrayList<>();
        int start = sentence.span().start();
        for (SplitPoint split : sentence.splits()) {
            parts.add(text.substring(start, split.offset()));
            start = split.offset();
        }
        parts.add(text.substring(start, sentence.span().end()));
        return parts;
    }
}
