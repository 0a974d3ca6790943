package org.turjuman.language.internal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.NameType;
import org.turjuman.language.internal.names.NameParts;
import org.turjuman.language.internal.recognition.NameWord.Stem;
import org.turjuman.language.internal.recognition.Vocabulary.Familiarity;

/** Proposes people by given and family names, particles, unknown words and what announces them. */
final class PersonReader {
    private static final int LONGEST = 6;
    private static final double SURE = 2;
    private static final double FOREIGN = 1.5;
    private static final double WEAK = 1;
    private static final Set<String> KINSHIP = Set.of("بن", "ابن", "بنت", "ولد", "ال", "ابو", "ابي", "ابا", "عبد", "ام");
    private static final Set<String> FIRST_PARTICLES = Set.of("ابو", "ابن", "عبد", "ابي", "ام");

    private final NameText text;
    private final RoleZones zones;
    private final boolean[] taken;

    /**
     * @param taken the words that known bodies and places hold
     */
    PersonReader(NameText text, RoleZones zones, boolean[] taken) {
        this.text = text;
        this.zones = zones;
        this.taken = taken;
    }

    /**
     * A part of a name: how many words, and how surely they are one.
     */
    private record Part(int words, double strength) {
        static final Part NONE = new Part(0, 0);
    }

    List<Candidate> read() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            for (Stem stem : text.word(i).stems()) {
                if (stem.cut() == 0 && stem.key().charAt(0) == 'و' && Vocabulary.isUnknown(stem) && isNameRest(i)) {
                    continue;
                }
                if (stem.cut() > 0 && Vocabulary.isPlainWord(text.word(i).whole())) {
                    break;
                }
                Candidate candidate = at(i, stem);
                if (candidate != null) {
                    candidates.add(candidate);
                    break;
                }
            }
        }
        return candidates;
    }

    private @Nullable Candidate at(int i, Stem first) {
        NameWord word = text.word(i);
        if (word.isLatin() || word.isNumber() || Vocabulary.endsRole(first)) {
            return null;
        }
        boolean announced = first.cut() == 0 && (zones.announces(i) || text.joined(i) && isOrigin(text.word(i - 1)));
        boolean direct = zones.announces(i) && first.cut() == 0 && zones.isDirect(i);
        Part part = part(i, first, 0, announced);
        if (part.words() == 0 || !mayBegin(i, first, part, announced, direct)) {
            return null;
        }
        double sum = part.strength();
        int parts = 1;
        int to = i + part.words();
        while (to < text.size() && to - i < LONGEST && text.joined(to) && !text.word(to - 1).closes()) {
            Part next = part(to, text.word(to).whole(), parts, announced || part.strength() >= FOREIGN);
            if (next.words() == 0) {
                break;
            }
            sum += next.strength();
            parts++;
            to += next.words();
        }
        return weigh(i, first, to, parts, sum, announced, direct, part.strength());
    }

    private @Nullable Candidate weigh(
            int i, Stem first, int to, int parts, double sum, boolean announced, boolean direct, double start) {
        boolean saying = i > 0 && text.joined(i) && isSaying(text.word(i - 1)) && first.cut() == 0;
        double weight;
        if (parts > 1) {
            boolean foreign = start == FOREIGN;
            if (foreign && !announced && !saying && headBefore(i)) {
                return null;
            }
            double least = announced || saying ? 2 : 3;
            weight = sum < least ? 0 : announced ? 8 : foreign ? 5 : 7.6;
        } else if (to - i > 1 && (start >= SURE)) {
            weight = announced ? 7.5 : saying ? 7 : 6.6;
        } else {
            boolean known = start >= SURE || start == FOREIGN;
            boolean titled = direct && i > 0 && (Vocabulary.isDefinite(text.word(i - 1).whole().key()) || isTitle(i - 1));
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
            if (announced && Vocabulary.given(first.key().substring(2)) && isSurnameAt(i + 1)) {
                return true;
            }
            boolean listed = Vocabulary.family(first.key()) || Vocabulary.given(first.key().substring(2));
            return direct && part.strength() >= FOREIGN && !Vocabulary.isPlainWord(first)
                    && (listed || !Vocabulary.isNisba(first.key()));
        }
        if (first.cut() > 0 && part.strength() < SURE) {
            boolean named = Vocabulary.given(first.key()) && first.preposition() == ' ' && isNameAt(i + 1);
            return named || text.keys.contains(first.key()) && part.strength() == FOREIGN;
        }
        if (!announced && Vocabulary.SAYING.contains(first.key())) {
            return false;
        }
        if (taken[i] && announced && isNameAt(i + 1) && part.words() == 1) {
            return false;
        }
        return part.strength() >= SURE || part.strength() == FOREIGN || part.words() > 0 && Vocabulary.given(first.key())
                || announced && direct && part.strength() >= WEAK;
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
                || word.key().startsWith("و") && Vocabulary.SAYING.contains(word.key().substring(1));
    }

    /** What the words from {@code i} on add to a name that has {@code before} parts. */
    private Part part(int i, Stem stem, int before, boolean trusted) {
        String key = stem.key();
        boolean stops = Vocabulary.STOPS.contains(key) && !(trusted && Vocabulary.family(key));
        if (before > 0 && (text.word(i).opens() || stops || key.equals("الله") || isRoleAgain(i, stem) || isHead(stem))) {
            return Part.NONE;
        }
        if (before > 0 && key.startsWith("و") && !Vocabulary.given(key) && !Vocabulary.family(key) && isNameRest(i)) {
            return Part.NONE;
        }
        if (Vocabulary.PARTICLES.contains(key) && (before > 0 || FIRST_PARTICLES.contains(key))) {
            return afterParticle(i, key);
        }
        if (i + 1 < text.size() && text.joined(i + 1)) {
            String two = key + " " + text.word(i + 1).key();
            if (Vocabulary.family(two) || Vocabulary.given(two)) {
                return new Part(2, SURE);
            }
        }
        if (text.joined(i + 1) && isCompound(key, text.word(i + 1).key())) {
            return new Part(2, SURE);
        }
        boolean asWell = key.equals("باسم") && before == 0 && isNameAt(i + 1);
        if (Vocabulary.endsRole(stem) || Vocabulary.NEVER.contains(key) && before == 0 && !asWell
                        && !(trusted && zones.isDirect(i) && Vocabulary.given(key))
                || key.equals("باسم") && before > 0 || stem.written().equals("أمام")) {
            return Part.NONE;
        }
        boolean given = Vocabulary.given(key) || trusted && before == 0 && Vocabulary.isDefinite(key) && Vocabulary.given(key.substring(2));
        boolean family = Vocabulary.family(key);
        if (given || family) {
            boolean plain = Vocabulary.isPlainWord(stem);
            if (before == 0 && !given) {
                return plain ? Part.NONE : new Part(1, taken[i] ? WEAK : FOREIGN);
            }
            return new Part(1, plain || taken[i] && before == 0 ? WEAK : SURE);
        }
        return unlisted(i, stem, before, trusted);
    }

    /** «إدريس اليزمي رئيس المجلس»: what he is begins after the name. */
    private boolean isRoleAgain(int i, Stem stem) {
        return text.joined(i + 1) && !Vocabulary.isDefinite(stem.key()) && Roles.of(stem.key()) != null && Vocabulary.isPlainWord(stem)
                && !Vocabulary.given(stem.key());
    }

    private boolean isSurnameAt(int i) {
        if (!text.joined(i)) {
            return false;
        }
        Stem stem = text.word(i).whole();
        return Vocabulary.family(stem.key()) || Vocabulary.isUnknown(stem)
                || Vocabulary.isNisba(stem.key()) && !Vocabulary.isPlainWord(stem);
    }

    /** «أمين المشولي ميليشيا الحوثي»: a body or a place begins after the name. */
    private static boolean isHead(Stem stem) {
        return (Vocabulary.ORGANISATION_HEADS.containsKey(stem.key()) || Vocabulary.PLACE_HEADS.containsKey(stem.key()))
                && !Vocabulary.family(stem.key()) && !Vocabulary.given(stem.key());
    }

    private boolean isNameAt(int i) {
        return text.joined(i)
                && (Vocabulary.given(text.word(i).key())
                        || Vocabulary.family(text.word(i).key()) && !Vocabulary.isPlainWord(text.word(i).whole()));
    }

    /** صلاح الدين, فاطمة الزهراء. */
    /** «الإيطالي فلافيو كوبولي». */
    private static boolean isOrigin(NameWord word) {
        return Vocabulary.isNisba(word.key()) && !Vocabulary.DEFINITE_ADJECTIVES.contains(word.key())
                && !Vocabulary.STOPS.contains(word.key()) && !Vocabulary.given(word.key());
    }

    private static boolean isCompound(String first, String second) {
        return second.equals("الدين") && Vocabulary.BEFORE_FAITH.contains(first)
                || second.equals("الزهراء") && first.equals("فاطمه");
    }

    private Part unlisted(int i, Stem stem, int before, boolean trusted) {
        boolean second = before > 0 && trusted && Vocabulary.isUnknown(stem);
        if (taken[i] && !second || stem.key().length() < 3) {
            return Part.NONE;
        }
        Familiarity familiarity = Vocabulary.familiarity(stem.written());
        if (familiarity == Familiarity.UNKNOWN && Vocabulary.isUnknown(stem)) {
            return new Part(1, FOREIGN);
        }
        if (before > 0 && trusted && familiarity == Familiarity.LISTED) {
            boolean nisba = Vocabulary.isNisba(stem.key()) && before < 4;
            boolean announced = zones.announces(i) && before < 3 && !stem.key().startsWith("لل");
            boolean closing = before < 3 && isClosed(i) && !stem.key().endsWith("ا") && !stem.key().startsWith("لل");
            return nisba || closing || announced && (Vocabulary.isDefinite(stem.key()) || isLast(i)) ? new Part(1, WEAK) : Part.NONE;
        }
        if (before > 0 && familiarity == Familiarity.NEWS && Vocabulary.isNisba(stem.key()) && isLast(i)
                && zones.announces(i) && !Vocabulary.DEFINITE_ADJECTIVES.contains(stem.key())) {
            return new Part(1, WEAK);
        }
        boolean first = before == 0 && trusted && !isSaying(text.word(i)) && zones.isDirect(i) && familiarity == Familiarity.LISTED
                && !Vocabulary.isDefinite(stem.key()) && isNameAt(i + 1);
        boolean said = before == 0 && familiarity == Familiarity.LISTED && i > 0 && isSaying(text.word(i - 1))
                && isNameAt(i + 1) && !Vocabulary.isDefinite(stem.key());
        if (first || said) {
            return new Part(1, WEAK);
        }
        return Part.NONE;
    }

    /** A mark follows, or what the person says. */
    private boolean isClosed(int i) {
        return !text.joined(i + 1) || text.word(i + 1).key().equals("ان");
    }

    /** Whether the name must end with the word: a mark follows, or a word that no name holds. */
    private boolean isLast(int i) {
        if (!text.joined(i + 1)) {
            return true;
        }
        String next = text.word(i + 1).key();
        return Vocabulary.ROLE_ENDS.contains(next) || next.equals("في") || next.equals("من") || next.equals("مع")
                || next.equals("عن");
    }

    /** Whether an unknown word is و and a name: وغروسي. */
    private boolean isNameRest(int i) {
        for (Stem stem : text.word(i).stems()) {
            if (stem.cut() == 1 && (text.keys.contains(stem.key()) || Vocabulary.given(stem.key())
                    || Vocabulary.family(stem.key()) || Vocabulary.familiarity(stem.written()) != Familiarity.UNKNOWN
                    || stem.key().length() > 2 && isUnknownAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnknownAt(int i) {
        return text.joined(i) && Vocabulary.isUnknown(text.word(i).whole());
    }

    private Part afterParticle(int i, String particle) {
        if (i + 1 >= text.size() || !text.joined(i + 1)) {
            return Part.NONE;
        }
        Stem next = text.word(i + 1).whole();
        if (particle.equals("عبد")) {
            return NameParts.servant(next.key()) || Vocabulary.isDefinite(next.key()) ? new Part(2, SURE) : Part.NONE;
        }
        if (Vocabulary.endsRole(next) || text.word(i + 1).isNumber()) {
            return Part.NONE;
        }
        boolean strong = KINSHIP.contains(particle);
        if (Vocabulary.PARTICLES.contains(next.key())) {
            Part inner = afterParticle(i + 1, next.key());
            return inner.words() == 0 ? Part.NONE : new Part(inner.words() + 1, SURE);
        }
        boolean name = Vocabulary.given(next.key()) || Vocabulary.family(next.key()) || Vocabulary.isUnknown(next)
                || strong && !Vocabulary.isPlainWord(next) && !particle.equals("ام")
                || particle.equals("ال") || particle.equals("ابو") && Vocabulary.isDefinite(next.key());
        return name ? new Part(2, strong ? SURE : FOREIGN) : Part.NONE;
    }
}
