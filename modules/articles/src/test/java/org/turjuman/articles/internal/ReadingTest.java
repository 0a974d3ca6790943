package org.turjuman.articles.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.EncodingChoice;
import org.turjuman.articles.api.RawInput;

class ReadingTest {
    private static final String TEXT = "وصل وزير الخارجية إلى الرباط مساء الثلاثاء في زيارة رسمية تستمر يومين.";

    @Test
    void dropsAByteOrderMarkAndWindowsLineEnds() {
        byte[] bytes = ("\uFEFF" + TEXT + "\r\n" + TEXT).getBytes(StandardCharsets.UTF_8);

        assertThat(Reading.of(RawInput.uploaded(bytes, "a.txt", null)).text()).isEqualTo(TEXT + "\n" + TEXT);
    }

    @Test
    void readsWindows1256AndOffersTheOthers() {
        byte[] bytes = TEXT.getBytes(Charset.forName("windows-1256"));

        Reading reading = Reading.of(RawInput.uploaded(bytes, "a.txt", null));

        assertThat(reading.text()).isEqualTo(TEXT);
        assertThat(reading.encoding()).isEqualTo("windows-1256");
        assertThat(reading.choices()).extracting(EncodingChoice::name).contains("UTF-8", "UTF-16LE");
    }

    @Test
    void saysWhereAChosenEncodingDoesNotFit() {
        byte[] bytes = TEXT.getBytes(Charset.forName("windows-1256"));

        assertThatThrownBy(() -> Reading.of(RawInput.uploaded(bytes, "a.txt", "UTF-8")))
                .isInstanceOf(ArticleProblem.class)
                .hasMessageContaining("line 1, character 1");
    }

    @Test
    void saysWhereANulStands() {
        assertThatThrownBy(() -> Reading.of(RawInput.pasted("وصل\nالوز\u0000ير")))
                .isInstanceOf(ArticleProblem.class)
                .hasMessageStartingWith("Line 2, character 5");
    }

    @Test
    void saysWhereHalfACharacterStands() {
        assertThatThrownBy(() -> Reading.of(RawInput.pasted("وصل \uD83D الوزير")))
                .isInstanceOf(ArticleProblem.class)
                .hasMessageStartingWith("Line 1, character 5");
    }

    @Test
    void saysThatAPictureIsNoText() {
        byte[] picture = new byte[4000];
        new Random(1).nextBytes(picture);
        picture[0] = (byte) 0x89;

        assertThatThrownBy(() -> Reading.of(RawInput.uploaded(picture, "a.png", null)))
                .hasMessageStartingWith("The file is no plain text");
    }

    @Test
    void saysWhereANulStandsInAFileOfText() {
        byte[] bytes = (TEXT + "\n" + TEXT + "\u0000").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Reading.of(RawInput.uploaded(bytes, "a.txt", null)))
                .hasMessageStartingWith("Line 2, character 71");
    }

    @Test
    void refusesAnEmptyTextAndATooLongOne() {
        assertThatThrownBy(() -> Reading.of(RawInput.pasted(" \n\t"))).hasMessageContaining("no text");
        assertThatThrownBy(() -> Reading.of(RawInput.pasted("\u00A0\u200F …"))).hasMessageContaining("no text");
        assertThatThrownBy(() -> Reading.of(RawInput.pasted("م".repeat(RawInput.LONGEST + 1))))
                .hasMessageContaining("5000000");
    }
}
