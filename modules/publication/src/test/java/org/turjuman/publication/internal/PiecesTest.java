package org.turjuman.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.turjuman.publication.api.EditionNote;
import org.turjuman.publication.api.EditionNote.Side;
import org.turjuman.publication.api.EditionText;
import org.turjuman.publication.api.EditionUnit;

class PiecesTest {
    private final EditionText text = Example.text("Arrival", true);

    @Test
    void aNumberStandsAfterItsWordsAndThatOfASourceNoteAtTheEnd() {
        assertThat(cut(1, Side.TARGET)).isEqualTo("The minister[1] has arrived in Rabat.[2]");
    }

    @Test
    void theSourceCarriesItsOwnNotesOnly() {
        assertThat(cut(1, Side.SOURCE)).isEqualTo("وصل الوزير[2] إلى الرباط.");
    }

    @Test
    void aUnitWithoutNotesIsOnePiece() {
        assertThat(text.pieces(unit(2), Side.TARGET)).hasSize(1);
        assertThat(cut(2, Side.TARGET)).isEqualTo("He left on Tuesday.");
    }

    @Test
    void anOmittedUnitIsOneEmptyPiece() {
        assertThat(text.pieces(unit(3), Side.TARGET)).hasSize(1);
        assertThat(cut(3, Side.TARGET)).isEmpty();
    }

    private String cut(int number, Side side) {
        return text.pieces(unit(number), side).stream()
                .map(piece -> piece.text() + numbers(piece.notes()))
                .collect(Collectors.joining());
    }

    private static String numbers(List<EditionNote> notes) {
        return notes.stream().map(note -> "[" + note.number() + "]").collect(Collectors.joining());
    }

    private EditionUnit unit(int number) {
        return text.units().filter(u -> u.number() == number).findFirst().orElseThrow();
    }
}
