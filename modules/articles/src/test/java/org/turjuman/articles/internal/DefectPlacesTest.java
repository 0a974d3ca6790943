package org.turjuman.articles.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.language.api.Span;

class DefectPlacesTest {
    private static final String BEFORE = "بعد استنئاف العلاقات بين  البلدين. وقال الوزير.انتهى";

    @Test
    void findsTheSameWordsFurtherOn() {
        assertThat(found("استنئاف", "في بيان، بعد استنئاف العلاقات بين  البلدين. وقال الوزير.انتهى"))
                .contains("استنئاف");
    }

    @Test
    void findsNothingWhereTheWordsWereCorrected() {
        assertThat(found("استنئاف", BEFORE.replace("استنئاف", "استئناف"))).isEmpty();
    }

    @Test
    void findsADoubledSpaceByTheWordsOnBothSides() {
        Span space = new Span(BEFORE.indexOf("  "), BEFORE.indexOf("  ") + 2);
        assertThat(moved(space, "بعد استنئاف العلاقات بين  البلدين. وقال الوزير.انتهى"))
                .contains(space);
        assertThat(moved(space, "نبأ: " + BEFORE)).contains(space.shift(5));
        assertThat(moved(space, BEFORE.replace("بين  البلدين", "بين الدولتين"))).isEmpty();
    }

    @Test
    void findsThePlaceWhereSomethingIsMissing() {
        int place = BEFORE.indexOf("انتهى");
        assertThat(moved(new Span(place, place), "نبأ: " + BEFORE)).contains(new Span(place + 5, place + 5));
    }

    private static Optional<String> found(String words, String after) {
        int start = BEFORE.indexOf(words);
        return moved(new Span(start, start + words.length()), after).map(span -> span.substring(after));
    }

    private static Optional<Span> moved(Span span, String after) {
        RevisionChanges changes =
                new RevisionChanges(new RevisionId(1), BEFORE, whole(BEFORE), new RevisionId(2), after, whole(after));
        return DefectPlaces.moved(changes, BEFORE, span);
    }

    private static List<Span> whole(String text) {
        return List.of(new Span(0, text.length()));
    }
}
