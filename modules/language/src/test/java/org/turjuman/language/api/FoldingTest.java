package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/folding/same-key.csv", numLinesToSkip = 1)
    void writesOneKeyForEverySpelling(String one, String other) {
        assertThat(Folding.key(one)).isEqualTo(Folding.key(other));
    }

    @ParameterizedTest
    @CsvSource({"كتب, كتاب", "علي, علا", "جزائر, جزار", "سماء, سما", "4.5, 45", "قال, قل"})
    void keepsDifferentWordsApart(String one, String other) {
        assertThat(Folding.same(one, other)).isFalse();
    }

    @Test
    void dropsInvisibleAndDirectionSigns() {
        assertThat(Folding.key("\uFEFFقال\u200F \u2067AFP\u2069\u200B\u00AD")).isEqualTo("قال afp");
    }

    @Test
    void collapsesWhiteSpaceOfEveryKind() {
        assertThat(Folding.key("  قال\u00A0 \n الوزير\u2003")).isEqualTo("قال الوزير");
    }

    @Test
    void findsAWordWithItsVowelMarks() {
        String text = "التقى مُحَمَّدًا في الرباط";
        List<Span> found = Folding.find(text, "محمد");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).substring(text)).isEqualTo("مُحَمَّدً");
    }

    @Test
    void findsInTheOriginalWhatIsAskedInAnotherSpelling() {
        String text = "زار الأمين العام مدينـــة فاس ومدينة ﻃﻨﺠﺔ";
        assertThat(words(text, "مدينه")).containsExactly("مدينـــة", "مدينة");
        assertThat(words(text, "طنجة")).containsExactly("ﻃﻨﺠﺔ");
        assertThat(words(text, "الامين  العام")).containsExactly("الأمين العام");
        assertThat(words(text, " َ ")).isEmpty();
    }

    @Test
    void aLigatureIsFoundWhole() {
        String text = "سلام ﷲ";
        assertThat(words(text, "لله")).containsExactly("ﷲ");
    }

    @Test
    void mapsEveryLetterBackIntoTheText() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder built = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                built.append((char) (random.nextBoolean() ? 0x0600 + random.nextInt(0x100) : random.nextInt(0x10000)));
            }
            String text = built.toString();
            FoldedText folded = Folding.fold(text);
            assertThat(folded.key()).isEqualTo(Folding.key(text));
            assertThat(Folding.key(folded.key())).as("folding twice: %s", text).isEqualTo(folded.key());
            int last = 0;
            for (int at = 0; at < folded.key().length(); at++) {
                Span original = folded.original(new Span(at, at + 1));
                assertThat(original.start()).isGreaterThanOrEqualTo(last);
                assertThat(original.end()).isGreaterThan(original.start()).isLessThanOrEqualTo(text.length());
                last = original.start();
            }
        }
    }

    private static List<String> words(String text, String needle) {
        return Folding.find(text, needle).stream()
                .map(span -> span.substring(text))
                .toList();
    }
}
