package org.turjuman.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.turjuman.platform.api.PersonId;
import org.turjuman.publication.api.EditionState;
import org.turjuman.publication.api.EditionText;

class ShelfTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final PersonId EDITOR = new PersonId(5);
    private final Edition first = edition(1, NOON.minus(Duration.ofDays(2)));
    private final Edition second = edition(2, NOON.minus(Duration.ofDays(1)));
    private final Edition tomorrow = edition(3, NOON.plus(Duration.ofDays(1)));

    @Test
    void theLastVisibleIsCurrentAndThoseBeforeAreSuperseded() {
        Shelf shelf = new Shelf(List.of(first, second), List.of(), NOON);
        assertThat(shelf.state(first)).isEqualTo(EditionState.SUPERSEDED);
        assertThat(shelf.state(second)).isEqualTo(EditionState.CURRENT);
        assertThat(shelf.lastPublic()).containsSame(second);
        assertThat(shelf.firstVisible()).isEqualTo(first.visibleFrom());
    }

    @Test
    void anEmbargoLeavesTheEditionBeforeInItsPlace() {
        Shelf shelf = new Shelf(List.of(first, second, tomorrow), List.of(), NOON);
        assertThat(shelf.state(second)).isEqualTo(EditionState.CURRENT);
        assertThat(shelf.state(tomorrow)).isEqualTo(EditionState.EMBARGOED);
        assertThat(shelf.wasPublic(tomorrow)).isFalse();
    }

    @Test
    void anEmbargoEndsByItself() {
        Shelf later = new Shelf(List.of(first, second, tomorrow), List.of(), tomorrow.visibleFrom());
        assertThat(later.state(second)).isEqualTo(EditionState.SUPERSEDED);
        assertThat(later.state(tomorrow)).isEqualTo(EditionState.CURRENT);
    }

    @Test
    void aWithdrawalTakesBackAllUpToTheLast() {
        Shelf shelf = new Shelf(List.of(first, second), List.of(takenBack(second, NOON)), NOON);
        assertThat(shelf.state(first)).isEqualTo(EditionState.WITHDRAWN);
        assertThat(shelf.state(second)).isEqualTo(EditionState.WITHDRAWN);
        assertThat(shelf.lastPublic()).containsSame(second);
    }

    @Test
    void aCorrectionComesBackAfterAWithdrawal() {
        Shelf shelf =
                new Shelf(List.of(first, second), List.of(takenBack(first, NOON.minus(Duration.ofHours(30)))), NOON);
        assertThat(shelf.state(first)).isEqualTo(EditionState.WITHDRAWN);
        assertThat(shelf.state(second)).isEqualTo(EditionState.CURRENT);
        assertThat(shelf.firstVisible()).isEqualTo(second.visibleFrom());
    }

    @Test
    void whatWasWithdrawnUnderEmbargoWasNeverPublic() {
        Instant dayAfter = NOON.plus(Duration.ofDays(2));
        Shelf shelf = new Shelf(List.of(tomorrow), List.of(takenBack(tomorrow, NOON)), dayAfter);
        assertThat(shelf.state(tomorrow)).isEqualTo(EditionState.WITHDRAWN);
        assertThat(shelf.wasPublic(tomorrow)).isFalse();
        assertThat(shelf.lastPublic()).isEmpty();
    }

    private static Edition edition(int number, Instant visibleFrom) {
        EditionText example = Example.text("Arrival", true);
        EditionText text = new EditionText(
                example.article(),
                example.translation(),
                number,
                example.revision(),
                example.sourceLanguage(),
                example.language(),
                example.source(),
                example.sha256(),
                true,
                false,
                example.headline(),
                example.paragraphs(),
                example.notes(),
                example.credits(),
                false,
                number == 1 ? null : "June was July.");
        return new Edition(text, "", EDITOR, visibleFrom, visibleFrom);
    }

    private static TakenBack takenBack(Edition last, Instant at) {
        return new TakenBack(last, "It was wrong.", EDITOR, at);
    }
}
