package org.turjuman.language.internal.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.NameType;
import org.turjuman.language.internal.recognition.NameWord.Gap;
import org.turjuman.language.internal.recognition.NameWord.Stem;

/**
 * Proposes names by the names beside them: what follows a place or a person with و is one too («تيشي وأوقاس»), what stands
 * before another person in a list («رازي الحاج، جهاد بقرادوني»), what nobody knows between the commas of a list of places,
 * who signs behind the place of a report, and what nobody knows after a person and من is where the person works («المحلل
 * نيتيش شاه من ويزدوم تري»).
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
            Candidate first = each;
            while (first != null && first.type() == NameType.PERSON) {
                first = personBefore(first);
                if (first != null) {
                    candidates.add(first);
                }
            }
            Candidate writer = each.type() == NameType.PLACE ? byline(each) : null;
            if (writer != null) {
                candidates.add(writer);
            }
        }
        return candidates;
    }

    private @Nullable Candidate next(Candidate before) {
        int at = before.to();
        if (before.type() == NameType.PLACE && isAlone(at)) {
            return lonePlace(at);
        }
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

    /** A word between two commas, or between a comma and the end of brackets. */
    private boolean isAlone(int at) {
        return at < text.size()
                && text.word(at).gap() == Gap.COMMA
                && (at + 1 == text.size()
                        || text.word(at).closes()
                        || text.word(at + 1).gap() == Gap.COMMA
                        || text.joined(at + 1) && conjoined(text.word(at + 1)) != null);
    }

    private @Nullable Candidate lonePlace(int at) {
        Stem joined = conjoined(text.word(at));
        Stem stem = joined == null ? text.word(at).whole() : joined;
        return taken[at] ? null : place(at, stem);
    }

    /** «رازي الحاج، جهاد بقرادوني», «حسن صالح ومحمد خلف»: a given name and another before the next one of a list. */
    private @Nullable Candidate personBefore(Candidate after) {
        int last = after.from() - 1;
        int first = last - 1;
        boolean comma = after.cut() == 0 && text.word(after.from()).gap() == Gap.COMMA;
        boolean and = after.cut() == 1 && text.joined(after.from());
        if (first < 0 || !comma && !and || after.length() < 2 || !text.joined(last) || taken[first] || taken[last]) {
            return null;
        }
        Stem joined = conjoined(text.word(first));
        Stem given = joined != null && !Vocabulary.given(text.word(first).key())
                ? joined
                : text.word(first).whole();
        Stem family = text.word(last).whole();
        boolean name = Vocabulary.given(given.key())
                && !Vocabulary.endsRole(family)
                && Roles.of(given.key()) == null
                && (Vocabulary.given(family.key())
                        || Vocabulary.family(family.key())
                        || Vocabulary.isUnknown(family)
                        || Vocabulary.isDefinite(family.key())
                                && Vocabulary.family(family.key().substring(2)));
        return name
                ? new Candidate(first, given.cut(), last + 1, NameType.PERSON, WEIGHT + 1.3, "listed", List.of())
                : null;
    }

    /** «الدار البيضاء - جميلة عمر» alone on a line. */
    private @Nullable Candidate byline(Candidate place) {
        int from = place.to();
        int to = from + 1;
        while (text.joined(to)) {
            to++;
        }
        boolean whole = place.cut() == 0
                && text.word(place.from()).gap() == Gap.LINE
                && from < text.size()
                && text.word(from).gap() == Gap.MARK
                && (to == text.size() || text.word(to).gap() == Gap.LINE)
                && to - from > 1
                && to - from < LONGEST;
        boolean name = whole && Vocabulary.given(text.word(from).key());
        for (int at = from + 1; name && at < to; at++) {
            Stem stem = text.word(at).whole();
            name = Vocabulary.given(stem.key())
                    || Vocabulary.family(stem.key())
                    || Vocabulary.isUnknown(stem)
                    || Vocabulary.PARTICLES.contains(stem.key());
        }
        return name ? new Candidate(from, 0, to, NameType.PERSON, WEIGHT + 2, "listed", List.of()) : null;
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
