package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.turjuman.language.api.DiffPiece.Kind;

class WordDiffTest {

    @Test
    void showsAReplacedWordAsRemovedThenAdded() {
        assertThat(show("وقع البلدان اتفاقا جديدا.", "وقع البلدان عقدا جديدا."))
                .isEqualTo("وقع البلدان [-اتفاقا-][+عقدا+] جديدا.");
    }

    @Test
    void showsARewrittenPhraseAsOneChange() {
        assertThat(show("The two lands agreed on trade.", "The two countries signed on trade."))
                .isEqualTo("The two [-lands agreed-][+countries signed+] on trade.");
    }

    @Test
    void showsAnInsertionAndADeletionAlone() {
        assertThat(show("He said nothing.", "He said almost nothing.")).isEqualTo("He said [+almost +]nothing.");
        assertThat(show("He said almost nothing.", "He said nothing.")).isEqualTo("He said [-almost -]nothing.");
        assertThat(show("End", "End.")).isEqualTo("End[+.+]");
    }

    @Test
    void neverPartsALetterFromItsVowels() {
        assertThat(show("كَتَبَ مُحَمَّد", "كُتِبَ مُحَمَّد")).isEqualTo("[-كَتَبَ-][+كُتِبَ+] مُحَمَّد");
        assertThat(show("ok 👩‍👩‍👧", "ok 👩‍👩‍👦")).isEqualTo("ok [-👩‍👩‍👧-][+👩‍👩‍👦+]");
    }

    @Test
    void ofEqualAndEmptyTexts() {
        assertThat(show("same", "same")).isEqualTo("same");
        assertThat(WordDiff.between("", "")).isEmpty();
        assertThat(show("", "new")).isEqualTo("[+new+]");
        assertThat(show("old", "")).isEqualTo("[-old-]");
    }

    @Test
    void putsBothTextsTogetherAgainWithTheirSpans() {
        Random random = new Random(11);
        String[] words = {"وقع", "وزير", "الدفاع", " ", " ", ".", "é", "e\u0301", "12", "«", "»", "the", "👩‍👧", "\n"};
        for (int round = 0; round < 2000; round++) {
            String before = text(random, words, random.nextInt(30));
            String after = text(random, words, random.nextInt(30));
            StringBuilder old = new StringBuilder();
            StringBuilder now = new StringBuilder();
            Kind last = null;
            for (DiffPiece piece : WordDiff.between(before, after)) {
                assertThat(piece.text()).isNotEmpty();
                assertThat(piece.kind()).isNotEqualTo(last);
                last = piece.kind();
                assertThat(piece.inOld().start()).isEqualTo(old.length());
                assertThat(piece.inNew().start()).isEqualTo(now.length());
                old.append(piece.kind() == Kind.ADDED ? "" : piece.text());
                now.append(piece.kind() == Kind.REMOVED ? "" : piece.text());
                assertThat(piece.inOld().end()).isEqualTo(old.length());
                assertThat(piece.inNew().end()).isEqualTo(now.length());
            }
            assertThat(old).hasToString(before);
            assertThat(now).hasToString(after);
        }
    }

    @Test
    void tellsTheShareOfTheWordsChanged() {
        assertThat(WordDiff.changedWordShare("a b c d e f", "a b x d e f")).isEqualTo(1 / 6.0, within(1e-9));
        assertThat(WordDiff.changedWordShare("a b c d e f", "a b c x d e f")).isEqualTo(1 / 6.0, within(1e-9));
        assertThat(WordDiff.changedWordShare("a b c d e f", "a b c")).isEqualTo(0.5, within(1e-9));
        assertThat(WordDiff.changedWordShare("a b, c.", "a b c!")).isZero();
        assertThat(WordDiff.changedWordShare("a", "q w e r")).isEqualTo(1);
        assertThat(WordDiff.changedWordShare("", "")).isZero();
        assertThat(WordDiff.changedWordShare("", "a")).isEqualTo(1);
        assertThat(WordDiff.changedWordShare("...", "?")).isZero();
    }

    @Test
    void endsSoonOnVeryLongTexts() {
        Random random = new Random(5);
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            before.append("w").append(random.nextInt(5_000)).append(' ');
            after.append("w").append(random.nextInt(5_000)).append(' ');
        }
        for (int i = 0; i < 40_000; i++) {
            before.append("u").append(i).append(' ');
            after.append(i % 7 == 0 ? "x" : "u").append(i).append(' ');
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(WordDiff.between(before.toString(), after.toString())).isNotEmpty();
        });
    }

    private static String text(Random random, String[] words, int length) {
        return random.ints(length, 0, words.length).mapToObj(i -> words[i]).collect(Collectors.joining());
    }

    private static String show(String before, String after) {
        List<DiffPiece> pieces = WordDiff.between(before, after);
        return pieces.stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case ADDED -> "[+" + piece.text() + "+]";
                    case REMOVED -> "[-" + piece.text() + "-]";
                })
                .collect(Collectors.joining());
    }
}
