package org.turjuman.language.internal.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.NameType;
import org.turjuman.language.internal.recognition.NameWord.Stem;

/** Proposes the short forms of names found elsewhere in the text: «غانتس» of «بيني غانتس», «الوداد» of «الوداد الرياضي». */
final class Repeats {
    private static final Set<String> PARTICLES =
            Set.of("ابو", "ابي", "بن", "ابن", "ال", "ولد", "بنت", "عبد", "دي", "ايت");
    private static final double WEIGHT = 6.2;

    /** After «وأضاف», مالي is روبرت مالي rather than the country. */
    private static final double SAYS = 7.2;

    private final NameText text;
    private final RoleZones zones;
    private final Map<String, Candidate> shortForms = new HashMap<>();

    Repeats(NameText text, RoleZones zones, List<Candidate> found) {
        this.text = text;
        this.zones = zones;
        for (Candidate each : found) {
            if (each.type() == NameType.PERSON && each.length() > 1) {
                person(each);
            } else if (each.length() == 1
                    && each.records().isEmpty()
                    && (each.type() == NameType.PLACE || each.type() == NameType.ORGANISATION)) {
                Stem stem = KnownReader.stem(text.word(each.from()), each.cut());
                if (Vocabulary.isUnknown(stem)) {
                    shortForms.putIfAbsent(stem.key(), each);
                }
            }
        }
    }

    private void person(Candidate person) {
        int last = person.to() - 1;
        shortForms.putIfAbsent(text.word(last).key(), person);
        if (last - 1 > person.from() && PARTICLES.contains(text.word(last - 1).key())) {
            shortForms.put(text.word(last - 1).key() + " " + text.word(last).key(), person);
        }
        String first = KnownReader.stem(text.word(person.from()), person.cut()).key();
        if (!PARTICLES.contains(first)) {
            shortForms.putIfAbsent(first, person);
        }
    }

    List<Candidate> read() {
        return text.beginning(this::at);
    }

    private @Nullable Candidate at(int i, Stem stem) {
        if (i + 1 < text.size() && text.joined(i + 1)) {
            Candidate two = shortForms.get(stem.key() + " " + text.word(i + 1).key());
            if (two != null) {
                return same(i, stem.cut(), i + 2, two, WEIGHT + 0.5);
            }
        }
        Candidate one = shortForms.get(stem.key());
        if (one == null || one.type() == NameType.PERSON && !mayStandAlone(i, stem, one)) {
            return null;
        }
        if (one.type() == NameType.PERSON && stem.cut() == 0 && isLastName(stem, one) && isGivenBefore(i)) {
            return new Candidate(i - 1, 0, i + 1, NameType.PERSON, WEIGHT + 0.8, "repeated", List.of());
        }
        boolean says = one.type() == NameType.PERSON && stem.cut() == 0 && isSpoken(i) && isLastName(stem, one);
        return same(i, stem.cut(), i + 1, one, says ? SAYS : WEIGHT);
    }

    /** «النائب ستريدا جعجع» after «سمير جعجع»: somebody else of the family, whose given name no list has. */
    private boolean isGivenBefore(int i) {
        if (!text.joined(i) || i < 2 || !text.joined(i - 1)) {
            return false;
        }
        Stem before = text.word(i - 1).whole();
        return zones.announces(i - 1)
                && zones.isDirect(i - 1)
                && !Vocabulary.isPlainWord(before)
                && !Vocabulary.isDefinite(before.key())
                && !Vocabulary.STOPS.contains(before.key())
                && !Vocabulary.PARTICLES.contains(before.key())
                && !Vocabulary.isDemonym(before.key())
                && Vocabulary.isArabic(before.key())
                && Roles.of(before.key()) == null;
    }

    private boolean isSpoken(int i) {
        return i > 0 && text.joined(i) && PersonReader.isSaying(text.word(i - 1));
    }

    private boolean isLastName(Stem stem, Candidate person) {
        return text.word(person.to() - 1).key().equals(stem.key());
    }

    /** A family name that is a word as well needs something that speaks for it. */
    private boolean mayStandAlone(int i, Stem stem, Candidate person) {
        boolean first =
                KnownReader.stem(text.word(person.from()), person.cut()).key().equals(stem.key());
        NameWord word = text.word(i);
        boolean spoken = stem.cut() == 0 && isSpoken(i);
        boolean announced =
                spoken || word.opens() && word.closes() || stem.cut() == 0 && zones.announces(i) && zones.isDirect(i);
        if (first) {
            return spoken || Vocabulary.isUnknown(stem);
        }
        boolean plain = Vocabulary.isPlainWord(stem) || Vocabulary.isNisba(stem.key()) && isAdjectiveHere(i);
        return announced
                || !plain
                        && (stem.cut() == 0
                                || Vocabulary.family(stem.key())
                                || Vocabulary.isUnknown(stem)
                                || stem.preposition() != ' ');
    }

    private boolean isAdjectiveHere(int i) {
        return text.joined(i)
                && !PersonReader.isSaying(text.word(i - 1))
                && Vocabulary.isDefinite(text.word(i - 1).whole().key());
    }

    private static Candidate same(int from, int cut, int to, Candidate longer, double weight) {
        return new Candidate(from, cut, to, longer.type(), weight, "repeated", longer.records());
    }
}
