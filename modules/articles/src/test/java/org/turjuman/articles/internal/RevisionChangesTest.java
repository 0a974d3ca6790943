package org.turjuman.articles.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.Change;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.WordChange;
import org.turjuman.language.api.Span;

class RevisionChangesTest {
    private static final List<String> THREE = List.of(
            "وصل الوزير إلى الرباط مساء الثلاثاء. ",
            "ووقع الطرفان اتفاقا للتعاون الأمني بين البلدين.\n",
            "ويعود الوفد إلى بلاده يوم الخميس.");

    @Test
    void keepsUnchangedSentencesThatMoved() {
        List<String> newer = List.of("بيان من الوزارة بشأن زيارة رسمية.\n", THREE.get(0), THREE.get(1), THREE.get(2));

        assertThat(kinds(THREE, newer)).containsExactly("NEW", "SAME 0", "SAME 1", "SAME 2");
    }

    @Test
    void tellsAChangedSentenceWordByWord() {
        List<String> newer = List.of(THREE.get(0), "ووقع الطرفان اتفاقين للتعاون الأمني بين البلدين.\n", THREE.get(2));

        List<Change> changes = changes(THREE, newer).segments();

        assertThat(kinds(THREE, newer)).containsExactly("SAME 0", "CHANGED 1", "SAME 2");
        assertThat(changes.get(1).words())
                .containsExactly(
                        new WordChange(WordChange.Kind.KEPT, "ووقع الطرفان "),
                        new WordChange(WordChange.Kind.REMOVED, "اتفاقا "),
                        new WordChange(WordChange.Kind.ADDED, "اتفاقين "),
                        new WordChange(WordChange.Kind.KEPT, "للتعاون الأمني بين البلدين.\n"));
    }

    @Test
    void tellsWhatVanishedWhereItStood() {
        assertThat(kinds(THREE, List.of(THREE.get(0), THREE.get(2)))).containsExactly("SAME 0", "VANISHED 1", "SAME 2");
    }

    @Test
    void doesNotTakeAnotherSentenceForAChangedOne() {
        List<String> newer = List.of(THREE.get(0), "أما المعارضة فقاطعت الجلسة احتجاجا على القرار.\n", THREE.get(2));

        assertThat(kinds(THREE, newer)).containsExactly("SAME 0", "NEW", "VANISHED 1", "SAME 2");
    }

    @Test
    void keepsTheCutOfATranslationInsideOneSentence() {
        List<String> units = List.of("وصل الوزير إلى الرباط ", "مساء الثلاثاء. ", THREE.get(1), THREE.get(2));
        List<String> newer = List.of("وصل الوزير إلى مدينة الرباط مساء الثلاثاء. ", THREE.get(1), THREE.get(2));
        RevisionChanges changes = changes(THREE, newer);

        List<Change> carried = changes.of(spans(units));

        assertThat(carried)
                .extracting(RevisionChangesTest::shown)
                .containsExactly("CHANGED 0", "SAME 1", "SAME 2", "SAME 3");
        assertThat(carried.get(1).to().substring(String.join("", newer))).isEqualTo("مساء الثلاثاء. ");
    }

    @Test
    void keepsMergedSentencesTogether() {
        List<String> units = List.of(THREE.get(0) + THREE.get(1), THREE.get(2));

        List<Change> carried = changes(THREE, THREE).of(spans(units));

        assertThat(carried).extracting(RevisionChangesTest::shown).containsExactly("SAME 0", "SAME 1");
    }

    @Test
    void leavesTheUnitOfAMissingHeadlineOut() {
        List<Span> units = new ArrayList<>(List.of(new Span(0, 0)));
        units.addAll(spans(THREE));

        assertThat(changes(THREE, THREE).of(units))
                .extracting(RevisionChangesTest::shown)
                .containsExactly("SAME 1", "SAME 2", "SAME 3");
    }

    @Test
    void seesASentenceThatWasCutInTwo() {
        List<String> newer =
                List.of(THREE.get(0), "ووقع الطرفان اتفاقا. ", "للتعاون الأمني بين البلدين.\n", THREE.get(2));

        assertThat(kinds(THREE, newer)).containsExactly("SAME 0", "CHANGED 1", "SAME 2");
    }

    @Test
    void movesExactlyTheSameWordsOnly() {
        List<String> newer = List.of("عاجل. ", THREE.get(0), "ووقع الطرفان اتفاقين للتعاون الأمني بين البلدين.\n");
        RevisionChanges changes = changes(THREE, newer);
        String older = String.join("", THREE);
        Span rabat = spanOf(older, "الرباط");
        Span agreement = spanOf(older, "الطرفان اتفاقا");
        Span insideAWord = new Span(rabat.start() + 2, rabat.end());

        assertThat(changes.moved(rabat)).contains(spanOf(String.join("", newer), "الرباط"));
        assertThat(changes.moved(insideAWord).orElseThrow().substring(String.join("", newer)))
                .isEqualTo("رباط");
        assertThat(changes.moved(agreement)).isEmpty();
    }

    @Test
    void tilesTheNewTextWhateverHappenedToTheOld() {
        Random random = new Random(13);
        for (int round = 0; round < 400; round++) {
            List<String> older = randomText(random);
            List<String> newer = mutated(older, random);
            RevisionChanges changes = changes(older, newer);
            String newText = String.join("", newer);

            List<Change> carried = changes.of(spans(recut(older, random)));

            assertTiles(carried, newText.length());
            assertTiles(changes.segments(), newText.length());
            for (Change change : carried) {
                if (change.kind() == Change.Kind.CHANGED) {
                    assertBothTextsAreTold(change, String.join("", older), newText);
                }
                if (change.isSame()) {
                    assertThat(change.to().substring(newText).strip())
                            .isEqualTo(change.from()
                                    .substring(String.join("", older))
                                    .strip());
                }
            }
        }
    }

    private static void assertBothTextsAreTold(Change change, String older, String newer) {
        assertThat(lettersOf(change, WordChange.Kind.ADDED))
                .isEqualTo(lettersOf(change.from().substring(older)));
        assertThat(lettersOf(change, WordChange.Kind.REMOVED))
                .isEqualTo(lettersOf(change.to().substring(newer)));
    }

    private static String lettersOf(Change change, WordChange.Kind leftOut) {
        return lettersOf(change.words().stream()
                .filter(w -> w.kind() != leftOut)
                .map(WordChange::text)
                .collect(Collectors.joining()));
    }

    private static String lettersOf(String text) {
        return text.replaceAll("\\s", "");
    }

    private static void assertTiles(List<Change> changes, int length) {
        int at = 0;
        for (Change change : changes) {
            if (change.to() != null) {
                assertThat(change.to().start()).isEqualTo(at);
                assertThat(change.to().isEmpty()).isFalse();
                at = change.to().end();
            }
        }
        assertThat(at).isEqualTo(length);
        assertThat(changes.stream().filter(c -> c.index() >= 0).map(Change::index))
                .doesNotHaveDuplicates();
    }

    private static List<String> randomText(Random random) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            sentences.add(sentence(random));
        }
        return sentences;
    }

    private static String sentence(Random random) {
        String[] vocabulary = {"في", "قال", "الوزير", "،", "زيارة", "من", "اتفاق", "\"", "2021", "المغرب"};
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(9); i++) {
            words.append(vocabulary[random.nextInt(vocabulary.length)]).append(' ');
        }
        return words + ". ";
    }

    private static List<String> mutated(List<String> older, Random random) {
        List<String> newer = new ArrayList<>();
        for (String sentence : older) {
            switch (random.nextInt(6)) {
                case 0 -> newer.add(sentence(random));
                case 1 -> newer.add(sentence.replaceFirst(" ", " جديد "));
                case 2 -> newer.addAll(List.of(sentence(random), sentence));
                case 3 -> newer.add("نهاية. ");
                default -> newer.add(sentence);
            }
        }
        return newer;
    }

    private static List<String> recut(List<String> sentences, Random random) {
        List<String> units = new ArrayList<>();
        for (String sentence : sentences) {
            if (random.nextInt(3) == 0 && !units.isEmpty()) {
                units.set(units.size() - 1, units.get(units.size() - 1) + sentence);
            } else if (random.nextInt(3) == 0 && sentence.length() > 4) {
                int cut = sentence.indexOf(' ') + 1;
                units.add(sentence.substring(0, cut));
                units.add(sentence.substring(cut));
            } else {
                units.add(sentence);
            }
        }
        return units;
    }

    private static List<String> kinds(List<String> older, List<String> newer) {
        return changes(older, newer).segments().stream()
                .map(RevisionChangesTest::shown)
                .collect(Collectors.toList());
    }

    private static String shown(Change change) {
        return change.index() < 0 ? change.kind().name() : change.kind() + " " + change.index();
    }

    private static RevisionChanges changes(List<String> older, List<String> newer) {
        return new RevisionChanges(
                new RevisionId(1),
                String.join("", older),
                spans(older),
                new RevisionId(2),
                String.join("", newer),
                spans(newer));
    }

    private static List<Span> spans(List<String> tiles) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String tile : tiles) {
            spans.add(new Span(at, at + tile.length()));
            at += tile.length();
        }
        return spans;
    }

    private static Span spanOf(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }
}
