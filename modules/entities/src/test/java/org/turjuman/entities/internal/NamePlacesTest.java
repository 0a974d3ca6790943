package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.MentionId;
import org.turjuman.entities.internal.NamePlaces.Place;
import org.turjuman.language.api.Span;

class NamePlacesTest {
    @Test
    void listsAnEntityOnceWithAllItsPlaces() {
        assertThat(settled(spelled(4, 10, 1), spelled(20, 24, 1), spelled(12, 15, 2)))
                .containsExactly("1 [4,10) [20,24)", "2 [12,15)");
    }

    @Test
    void prefersTheLongerName() {
        assertThat(settled(spelled(4, 8, 1), spelled(4, 14, 2))).containsExactly("2 [4,14)");
    }

    @Test
    void keepsBothRecordsOfOneSpelling() {
        assertThat(settled(spelled(4, 8, 1), spelled(4, 8, 2))).containsExactly("1 [4,8)", "2 [4,8)");
    }

    @Test
    void letsAPersonDecideAgainstTheLongerName() {
        assertThat(settled(spelled(4, 14, 2), said(4, 8, 1))).containsExactly("1 [4,8)");
    }

    @Test
    void letsAPersonDecideBetweenRecordsOfOneSpelling() {
        assertThat(settled(spelled(4, 8, 1), spelled(4, 8, 2), said(4, 8, 2))).containsExactly("2 [4,8)");
    }

    private static Place spelled(int start, int end, long entity) {
        return new Place(new Span(start, end), new EntityId(entity), null);
    }

    private static Place said(int start, int end, long entity) {
        return new Place(new Span(start, end), new EntityId(entity), new MentionId(9));
    }

    private static List<String> settled(Place... places) {
        return NamePlaces.settled(Arrays.asList(places)).stream()
                .map(found -> found.entity()
                        + found.places().stream()
                                .map(span -> " [" + span.start() + "," + span.end() + ")")
                                .reduce("", String::concat))
                .toList();
    }
}
