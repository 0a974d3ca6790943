package org.turjuman.language.internal.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.NameType;
import org.turjuman.language.internal.recognition.NameWord.Stem;
import org.turjuman.language.internal.recognition.PersonParts.Part;

/** Proposes people by given and family names, particles, unknown words and what announces them. */
final class PersonReader {
    private static final int LONGEST = 6;

    private final NameText text;
    private final RoleZones zones;
    private final boolean[] taken;
    private final PersonParts parts;

    /**
     * @param taken the words that known bodies and places hold
     */
    PersonReader(NameText text, RoleZones zones, boolean[] taken) {
        this.text = text;
        this.zones = zones;
        this.taken = taken;
        this.parts = new PersonParts(text, zones, taken);
    }

    List<Candidate> read() {
        return text.beginning(this::at);
    }

    private @Nullable Candidate at(int i, Stem first) {
        NameWord word = text.word(i);
        boolean joined = first.cut() == 0
                && first.key().charAt(0) == 'و'
                && Vocabulary.isUnknown(first)
                && parts.isNameRest(i); // و is a clitic here
        if (joined || first.cut() > 0 && Vocabulary.isPlainWord(word.whole())) {
            return null;
        }
        if (word.isLatin() || word.isNumber() || Vocabulary.endsRole(first)) {
            return null;
        }
        boolean announced = first.cut() == 0 && (zones.announces(i) || text.joined(i) && isOrigin(text.word(i - 1)));
        boolean direct = zones.announces(i) && first.cut() == 0 && zones.isDirect(i);
        Part part = parts.at(i, first, 0, announced);
        if (part.words() == 0 || !mayBegin(i, first, part, announced, direct)) {
            return null;
        }
        double sum = part.strength();
        int count = 1;
        int to = i + part.words();
        while (to < text.size()
                && to - i < LONGEST
                && text.joined(to)
                && !text.word(to - 1).closes()) {
            Part next = parts.at(to, text.word(to).whole(), count, announced || part.strength() >= PersonParts.FOREIGN);
            boolean twice = text.word(to).key().equals(text.word(to - 1).key());
            if (next.words() == 0 || twice) {
                break;
            }
            sum += next.strength();
            count++;
            to += next.words();
        }
        return weigh(i, first, to, count, sum, announced, direct, part.strength());
    }

    private @Nullable Candidate weigh(
            int i, Stem first, int to, int count, double sum, boolean announced, boolean direct, double start) {
        boolean saying = i > 0 && text.joined(i) && isSaying(text.word(i - 1)) && first.cut() == 0;
        double weight;
        if (count > 1) {
            boolean foreign = start == PersonParts.FOREIGN;
            if (foreign && !announced && !saying && headBefore(i)) {
                return null;
            }
            double least = announced || saying ? 2 : 3;
            weight = sum < least ? 0 : announced ? 8 : foreign ? 5 : 7.6;
        } else if (to - i > 1 && (start >= PersonParts.SURE)) {
            weight = announced ? 7.5 : saying ? 7 : 6.6;
        } else {
            boolean known = start >= PersonParts.SURE || start == PersonParts.FOREIGN;
            boolean titled = direct
                    && i > 0
                    && (Vocabulary.isDefinite(text.word(i - 1).whole().key()) || isTitle(i - 1));
            weight = titled && known ? 6.3 : saying && known ? 4.6 : 0;
        }
        return weight == 0 ? null : new Candidate(i, first.cut(), to, NameType.PERSON, weight, "person", List.of());
    }

    /** «ال» or the kind of word that stands right before a name: سمو, زوجته. */
    private boolean isTitle(int i) {
        for (Stem stem : text.word(i).stems()) {
            Roles.Role role = Roles.of(stem.key());
            if (role != null) {
                return !role.kind().equals("trade") && !role.kind().equals("office")
                        || Vocabulary.isDefinite(stem.key());
            }
        }
        return false;
    }

    private boolean mayBegin(int i, Stem first, Part part, boolean announced, boolean direct) {
        if (text.joined(i) && RoleZones.roleCut(text.word(i - 1)) < 0 && !direct && headBefore(i)) {
            return false;
        }
        if (Vocabulary.isDefinite(first.key())) {
            if (Roles.of(first.key()) != null) {
                return false;
            }
            if (announced && Vocabulary.given(first.key().substring(2)) && parts.isSurnameAt(i + 1)) {
                return true;
            }
            boolean listed = Vocabulary.family(first.key())
                    || Vocabulary.given(first.key().substring(2));
            return direct
                    && part.strength() >= PersonParts.FOREIGN
                    && !Vocabulary.isPlainWord(first)
                    && (listed || !Vocabulary.isNisba(first.key()));
        }
        if (first.cut() > 0 && part.strength() < PersonParts.SURE) {
            boolean named = Vocabulary.given(first.key()) && first.preposition() == ' ' && parts.isNameAt(i + 1);
            return named || text.keys.contains(first.key()) && part.strength() == PersonParts.FOREIGN;
        }
        if (!announced && Vocabulary.SAYING.contains(first.key())) {
            return false;
        }
        if (taken[i] && announced && parts.isNameAt(i + 1) && part.words() == 1) {
            return false;
        }
        return part.strength() >= PersonParts.SURE
                || part.strength() == PersonParts.FOREIGN
                || part.words() > 0 && Vocabulary.given(first.key())
                || announced && direct && part.strength() >= PersonParts.WEAK;
    }

    private boolean headBefore(int i) {
        if (!text.joined(i)) {
            return false;
        }
        String before = KnownReader.lastStem(text.word(i - 1));
        return Vocabulary.ORGANISATION_HEADS.containsKey(before) || Vocabulary.PLACE_HEADS.containsKey(before);
    }

    static boolean isSaying(NameWord word) {
        return Vocabulary.SAYING.contains(word.key())
                || word.key().startsWith("و")
                        && Vocabulary.SAYING.contains(word.key().substring(1));
    }

    /** «الإيطالي فلافيو كوبولي». */
    private static boolean isOrigin(NameWord word) {
        return Vocabulary.isNisba(word.key())
                && !Vocabulary.DEFINITE_ADJECTIVES.contains(word.key())
                && !Vocabulary.STOPS.contains(word.key())
                && !Vocabulary.given(word.key());
    }
}
