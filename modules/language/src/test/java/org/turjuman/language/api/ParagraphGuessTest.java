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

    @Test
    void aLineThatGoesOnIsNoSubhead() {
        assertThat(parts(OPENING + "\nوأضاف البيان:\n" + OPENING)).containsExactly(BODY, BODY, BODY);
    }

    private static List<TextPart> parts(String text) {
        return ParagraphGuess.of(text).stream().map(ParagraphGuess::part).toList();
    }
}
