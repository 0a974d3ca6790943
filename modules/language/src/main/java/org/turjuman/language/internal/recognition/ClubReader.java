package org.turjuman.language.internal.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.NameType;
import org.turjuman.language.internal.recognition.NameWord.Stem;

/** Proposes clubs that no record has, in texts about sport, by their first words: «نهضة بركان», «آينتراخت فرانكفورت». */
final class ClubReader {
    private static final double WEIGHT = 8.3;

    private final NameText text;
    private final boolean[] places;

    /**
     * @param places the words that known places hold
     */
    ClubReader(NameText text, boolean[] places) {
        this.text = text;
        this.places = places;
    }

    List<Candidate> read() {
        return text.isSport() ? text.beginning(this::at) : List.of();
    }

    private @Nullable Candidate at(int i, Stem stem) {
        int next = i + 1;
        if (places[i]
                || !Vocabulary.CLUB_HEADS.contains(stem.key())
                || !text.joined(next)
                || text.word(i).closes()) {
            return null;
        }
        return isOfTown(next, Vocabulary.isDefinite(stem.key()))
                ? new Candidate(i, stem.cut(), next + 1, NameType.ORGANISATION, WEIGHT, "club", List.of())
                : null;
    }

    /** A town or a word that no list has; after a definite word the adjective of a town, not of a country. */
    private boolean isOfTown(int at, boolean definite) {
        Stem stem = text.word(at).whole();
        boolean adjective = Vocabulary.isNisba(stem.key())
                && !Vocabulary.isDemonym(stem.key())
                && !Vocabulary.DEFINITE_ADJECTIVES.contains(stem.key())
                && !Vocabulary.STOPS.contains(stem.key())
                && !Vocabulary.isPlainWord(stem);
        return definite ? adjective : places[at] || adjective || Vocabulary.isUnknown(stem);
    }
}
