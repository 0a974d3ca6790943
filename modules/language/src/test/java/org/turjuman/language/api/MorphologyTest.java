package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MorphologyTest {
    private static final String LETTERS = "اأإآبتثجحدرزسشصطعفقكلمنهويىةءؤئ";
    private static final String OTHERS = " .،\n\u0640\u064E\u0651\u200F\u200Da7٣-\u0000\uD83D\uDE00\uD800\uDC00گیﻻ";

    private static List<String> layers(String text) {
        return Morphology.in(text).stream().map(word -> layers(word, text)).toList();
    }

    private static WordForm only(String word) {
        List<WordForm> words = Morphology.in(word);
        assertThat(words).hasSize(1);
        return words.get(0);
    }

    @Test
    void aBrokenPluralHasTheLemmaOfItsSingular() {
        assertThat(only("وثائق").lemma()).isEqualTo("وثيقة");
        assertThat(only("ووزرائهم").lemma()).isEqualTo("وزير");
        assertThat(only("الحدود").lemma()).isEqualTo("حدود");
        assertThat(only("كتب").lemma()).isEqualTo("كتب");
        assertThat(only("كتبهم").key()).isEqualTo("كتب");
        assertThat(only("التي").lemma()).isEqualTo("الذي");
    }

    @Test
    void tilesEveryWordWithItsLayers() {
        Random random = new Random(20261126);
        for (int round = 0; round < 3_000; round++) {
            String text = randomText(random);
            List<WordForm> words = Morphology.in(text);
            assertThat(words).extracting(WordForm::span).isEqualTo(Words.spans(text));
            for (WordForm word : words) {
                assertThat(word.stem().length()).as(text).isPositive();
                List<Span> layers = new ArrayList<>();
                word.proclitics().forEach(clitic -> layers.add(clitic.span()));
                layers.add(word.stem());
                word.enclitics().forEach(clitic -> layers.add(clitic.span()));
                int at = word.span().start();
                for (Span layer : layers) {
                    assertThat(layer.start()).as(text).isEqualTo(at);
                    at = layer.end();
                }
                assertThat(at).as(text).isEqualTo(word.span().end());
            }
        }
    }

    /** Words that begin and end like real ones, with every kind of sign among them. */
    private static String randomText(Random random) {
        String[] before = {"", "و", "ف", "وال", "بال", "لل", "ولل", "س", "وس", "ك", "أ"};
        String[] after = {"", "ه", "ها", "هم", "نا", "ني", "ك", "ته", "اه", "ائه", "وه"};
        StringBuilder text = new StringBuilder();
        for (int word = random.nextInt(4); word >= 0; word--) {
            text.append(before[random.nextInt(before.length)]);
            for (int letter = random.nextInt(6); letter > 0; letter--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
                if (random.nextInt(5) == 0) {
                    text.append(OTHERS.charAt(random.nextInt(OTHERS.length())));
                }
            }
            text.append(after[random.nextInt(after.length)]).append(random.nextBoolean() ? " " : "، ");
        }
        return text.toString();
    }

    @Test
    void keepsMarksAndTatweelWithTheLetterBeforeThem() {
        String text = "وَبِالمَـدْرَسَةِ";
        WordForm word = only(text);
        assertThat(layers(word, text)).isEqualTo("و+ ب+ ال+ مَـدْرَسَةِ");
        assertThat(word.proclitics().get(0).span()).isEqualTo(new Span(0, 2));
        assertThat(word.key()).isEqualTo("مدرسه");
        assertThat(word.lemma()).isEqualTo("مدرسة");
    }

    @Test
    void readsAWordLikeTheOthersOfItsText() {
        assertThat(layers("لوكاراز يتقدم، ثم خسر لوكاراز. وبلوكاراز")).contains("و+ ب+ لوكاراز");
        assertThat(layers("وبلوكاراز")).containsExactly("و+ بلوكاراز");
    }

    @Test
    void takesANameForOneThroughoutTheTextOnceItStandsBesideOne() {
        assertThat(layers("قال بشار الأسد إن الأسد باق")).containsExactly("قال", "بشار", "الأسد", "إن", "الأسد", "باق");
        assertThat(layers("هرب الأسد من الحديقة")).containsExactly("هرب", "ال+ أسد", "من", "ال+ حديقة");
    }

    @Test
    void cutsCliticsFromNumbers() {
        assertThat(layers("بين 2019 و2021، وب20 درهما")).contains("و+ 2021", "و+ ب+ 20");
        assertThat(only("و2021").key()).isEqualTo("2021");
        assertThat(layers("ب.ب.سي NATO")).contains("NATO");
    }

    @Test
    void saysWhatEachCliticDoes() {
        assertThat(only("وسيكتبونها").proclitics())
                .extracting(Clitic::kind)
                .containsExactly(Clitic.Kind.CONJUNCTION, Clitic.Kind.FUTURE);
        assertThat(only("وسيكتبونها").enclitics())
                .containsExactly(new Clitic(Clitic.Kind.PRONOUN, new Span(8, 10), "ها"));
        assertThat(only("للجنة").proclitics())
                .containsExactly(
                        new Clitic(Clitic.Kind.PREPOSITION, new Span(0, 1), "ل"),
                        new Clitic(Clitic.Kind.ARTICLE, new Span(1, 1), "ال"));
        assertThat(only("الرباط").name()).isTrue();
    }

    @Test
    void bearsWhateverIsTyped() {
        assertThat(Morphology.in("")).isEmpty();
        assertThat(Morphology.in("\uD800 \uDC00\u0000")).isEmpty();
        assertThat(only("وب\uDC00".substring(0, 2)).stem().length()).isPositive();
        String marked = "وكتاب" + "\u064E".repeat(100_000);
        assertThat(only(marked).span()).isEqualTo(new Span(0, marked.length()));
        assertThat(only(marked).key()).isEqualTo("كتاب");
    }

    @Test
    void leavesAWordOfFiveMillionLettersWhole() {
        String endless = "وبال".repeat(1_250_000);
        WordForm word = only(endless);
        assertThat(word.stem()).isEqualTo(word.span());
        assertThat(word.lemma()).isNull();
    }

    /** A word as an editor's table has it: {@code و+ ال+ مدينة}, {@code مدينة +ها}. */
    private static String layers(WordForm word, String text) {
        StringBuilder layers = new StringBuilder();
        word.proclitics().forEach(clitic -> layers.append(clitic.form()).append("+ "));
        layers.append(word.stem().substring(text));
        word.enclitics().forEach(clitic -> layers.append(" +").append(clitic.form()));
        return layers.toString();
    }
}
