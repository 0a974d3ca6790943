package org.turjuman.language.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextDecodingTest {
    private static final String ARABIC = "قال الوزير، الأحد، إن الحكومة ستعلن عن القرار في نهاية الشهر.";
    private static final String FRENCH = "Le ministre a déclaré à Rabat que l'accord était « très important ».";

    @ParameterizedTest
    @EnumSource(names = {"UTF_8", "UTF_16LE", "UTF_16BE", "WINDOWS_1256", "ISO_8859_6"})
    void recognisesArabicWithoutAMark(TextEncoding encoding) {
        assertThat(guess(ARABIC.getBytes(encoding.charset()))).isEqualTo(encoding);
    }

    @ParameterizedTest
    @EnumSource(names = {"UTF_8", "UTF_16LE", "UTF_16BE"})
    void recognisesPlainEnglish(TextEncoding encoding) {
        assertThat(guess("The minister said so.".getBytes(encoding.charset()))).isEqualTo(encoding);
    }

    @ParameterizedTest
    @EnumSource(names = {"UTF_8", "UTF_16LE", "WINDOWS_1252"})
    void recognisesFrench(TextEncoding encoding) {
        byte[] bytes = FRENCH.getBytes(encoding.charset());
        TextEncoding guess = guess(bytes);
        assertThat(new String(bytes, guess.charset())).isEqualTo(FRENCH);
    }

    @ParameterizedTest
    @CsvSource({"قال الوزير, WINDOWS_1256", "في الرباط, ISO_8859_6", "عاجل: استقالة الحكومة, WINDOWS_1256"})
    void recognisesAFewWords(String text, TextEncoding encoding) {
        assertThat(guess(text.getBytes(encoding.charset()))).isEqualTo(encoding);
    }

    @ParameterizedTest
    @EnumSource(names = {"UTF_8", "UTF_16LE", "UTF_16BE"})
    void theByteOrderMarkDecidesAndIsLeftOut(TextEncoding encoding) {
        byte[] bytes = ("\uFEFF" + ARABIC).getBytes(encoding.charset());
        assertThat(TextDecoding.detect(bytes)).containsExactly(new EncodingGuess(encoding, true, 1));
        assertThat(TextDecoding.decode(bytes, encoding)).isEqualTo(new DecodedText.Decoded(ARABIC));
    }

    @Test
    void stillTakesDamagedUtf8ForUtf8AndTellsThePlace() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((ARABIC + "\nثم ").getBytes(UTF_8));
        int damaged = bytes.size();
        bytes.write(0xD9); // the first half of a letter
        bytes.writeBytes((" " + ARABIC).getBytes(UTF_8));
        assertThat(guess(bytes.toByteArray())).isEqualTo(TextEncoding.UTF_8);
        assertThat(TextDecoding.decode(bytes.toByteArray(), TextEncoding.UTF_8))
                .isEqualTo(new DecodedText.Undecodable(damaged, ARABIC.length() + 4, 2, 4));
    }

    @Test
    void offersTheOthersToChooseFrom() {
        assertThat(TextDecoding.detect(ARABIC.getBytes(TextEncoding.WINDOWS_1256.charset())))
                .extracting(EncodingGuess::encoding)
                .contains(TextEncoding.WINDOWS_1256, TextEncoding.ISO_8859_6, TextEncoding.WINDOWS_1252);
    }

    @Test
    void anEmptyFileIsReadable() {
        assertThat(guess(new byte[0])).isEqualTo(TextEncoding.UTF_8);
        assertThat(TextDecoding.decode(new byte[0], TextEncoding.UTF_8)).isEqualTo(new DecodedText.Decoded(""));
    }

    @Test
    void anOddByteIsNoUtf16() {
        byte[] bytes = {0x27, 0x06, 0x44};
        assertThat(TextDecoding.decode(bytes, TextEncoding.UTF_16LE))
                .isEqualTo(new DecodedText.Undecodable(2, 1, 1, 2));
    }

    private static TextEncoding guess(byte[] bytes) {
        return TextDecoding.detect(bytes).get(0).encoding();
    }
}
