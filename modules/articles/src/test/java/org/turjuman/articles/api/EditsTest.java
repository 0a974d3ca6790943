package org.turjuman.articles.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.turjuman.language.api.Span;

class EditsTest {
    private static final String GLUED = "اعترفت الولاياتالمتحدة  بسيادة المغرب";

    @Test
    void makesAcceptedChangesInOrderOfTheText() {
        Edits edits = new Edits(List.of(new Edit(22, 24, " "), new Edit(15, 15, " ")));

        assertThat(edits.apply(GLUED)).isEqualTo("اعترفت الولايات المتحدة بسيادة المغرب");
    }

    @Test
    void mapsWhatLiesOutsideExactlyInBothDirections() {
        Edits edits = new Edits(List.of(new Edit(15, 15, " "), new Edit(22, 24, " ")));
        String after = edits.apply(GLUED);
        Span morocco = new Span(GLUED.indexOf("المغرب"), GLUED.length());

        assertThat(edits.forward(morocco.start())).isEqualTo(after.indexOf("المغرب"));
        assertThat(edits.back(new Span(after.indexOf("المغرب"), after.length())))
                .isEqualTo(morocco);
    }

    @Test
    void takesTouchedEditsWholeOnTheWayBack() {
        Edits edits = new Edits(List.of(new Edit(15, 15, " ")));
        String after = edits.apply(GLUED);
        int states = after.indexOf("الولايات");

        assertThat(edits.back(new Span(states, states + "الولايات المتحدة".length())))
                .isEqualTo(new Span(7, 7 + "الولاياتالمتحدة".length()));
    }

    @Test
    void refusesEditsThatOverlap() {
        assertThatThrownBy(() -> new Edits(List.of(new Edit(0, 3, ""), new Edit(2, 4, "x"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Edits(List.of(new Edit(2, 2, "x"), new Edit(2, 2, "y"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsEveryUntouchedLetterAtItsMappedPlaceInRandomTexts() {
        Random random = new Random(20211124);
        for (int round = 0; round < 500; round++) {
            String before = randomText(random);
            Edits edits = randomEdits(random, before.length());
            String after = edits.apply(before);
            for (int at = 0; at < before.length(); at++) {
                int place = at;
                if (edits.list().stream().noneMatch(e -> e.span().contains(place))) {
                    assertThat(after.charAt(edits.forward(at))).isEqualTo(before.charAt(at));
                    assertThat(edits.back(edits.forward(at))).isEqualTo(at);
                }
            }
        }
    }

    private static String randomText(Random random) {
        String letters = "ابتثج ـ\u200F.\n";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(60); i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private static Edits randomEdits(Random random, int length) {
        List<Edit> edits = new ArrayList<>();
        int at = 0;
        while (at < length) {
            int start = at + random.nextInt(8);
            int end = start + random.nextInt(4);
            String replacement = "دذر".substring(random.nextInt(4));
            if (end <= length && (start < end || !replacement.isEmpty())) {
                edits.add(new Edit(start, end, replacement));
            }
            at = end + 1;
        }
        return new Edits(edits);
    }
}
