package org.turjuman.language.internal.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.NameType;
import org.turjuman.language.internal.recognition.NameWord.Stem;

/**
 * Proposes names by the names before them: what follows a place or a person with و is one too («تيشي وأوقاس»), and what
 * nobody knows after a person and من is where the person works («المحلل نيتيش شاه من ويزدوم تري»).
 */
final class Neighbours {
    private static final int LONGEST = 4;
    private static final double WEIGHT = 5.2;

    private final NameText text;
    private final boolean[] taken;

    Neighbours(NameText text, boolean[] taken) {
        this.text = text;
        this.taken = taken;
    }

    List<Candidate> after(List<Candidate> found) {
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate each : found) {
            Candidate last = each;
            while (last != null) {
                last = next(last);
                if (last != null) {
                    candidates.add(last);
                }
            }
        }
        return candidates;
    }

    private @Nullable Candidate next(Candidate before) {
        int at = before.to();
        if (!text.joined(at) || text.word(at - 1).closes()) {
            return null;
        }
        if (before.type() == NameType.PERSON && text.word(at).key().equals("من")) {
            return employer(at + 1);
        }
        boolean listing = before.type() == NameType.PERSON || before.type() == NameType.PLACE;
        Stem rest = listing ? conjoined(text.word(at)) : null;
        if (rest == null || taken[at]) {
            return null;
        }
        return before.type() == NameType.PLACE ? place(at, rest) : person(at, rest);
    }

    private static @Nullable Stem conjoined(NameWord word) {
        for (Stem stem : word.stems()) {
            if (stem.cut() == 1 && word.key().charAt(0) == 'و') {
                return stem;
            }
        }
        return null;
    }

    private @Nullable Candidate employer(int from) {
        int to = from;
        while (text.joined(to)
                && to - from < LONGEST
                && !taken[to]
                && Vocabulary.isUnknown(text.word(to).whole())) {
            to++;
        }
        return to == from ? null : new Candidate(from, 0, to, NameType.ORGANISATION, WEIGHT, "employer", List.of());
    }

    private @Nullable Candidate place(int at, Stem rest) {
        if (!Vocabulary.isUnknown(rest) || Vocabulary.given(rest.key()) || Vocabulary.isNisba(rest.key())) {
            return null;
        }
        return new Candidate(at, rest.cut(), at + 1, NameType.PLACE, WEIGHT, "listed", List.of());
    }

    private @Nullable Candidate person(int at, Stem rest) {
        if (Vocabulary.isDefinite(rest.key())
                || Vocabulary.isPlainWord(rest) && !Vocabulary.given(rest.key())
                || Roles.of(rest.key()) != null && !Vocabulary.given(rest.key())) {
            return null;
        }
        int to = at + 1;
        while (text.joined(to) && to - at < LONGEST && isName(to)) {
            to++;
        }
        return to == at + 1
                ? null
                : new Candidate(at, rest.cut(), to, NameType.PERSON, WEIGHT + 2, "listed", List.of());
    }

    private boolean isName(int at) {
        Stem stem = text.word(at).whole();
        if (taken[at] || Vocabulary.endsRole(stem) || conjoined(text.word(at)) != null && Vocabulary.isUnknown(stem)) {
            return false;
        }
        String before = text.word(at - 1).key();
        return Vocabulary.PARTICLES.contains(stem.key()) && text.joined(at + 1)
                || Vocabulary.PARTICLES.contains(before)
                || !Vocabulary.isPlainWord(stem)
                        && (Vocabulary.given(stem.key())
                                || Vocabulary.family(stem.key())
                                || Vocabulary.isUnknown(stem));
    }
}
