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
                && !Vocabulary.given(first.key())
                && parts.isNameRest(i); // و is a clitic here
        boolean son = first.key().equals("ابن") || first.key().equals("ابو"); // وابن سينا
        if (joined || first.cut() > 0 && !son && Vocabulary.isPlainWord(word.whole())) {
            return null;
        }
        if (isOriginOfNext(i, first) || isOneWord(i, first)) {
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
        boolean other = false;
        while (to < text.size()
                && to - i < LONGEST
                && text.joined(to)
                && !text.word(to - 1).closes()) {
            Part next = parts.at(to, text.word(to).whole(), count, announced || part.strength() >= PersonParts.FOREIGN);
            boolean twice = text.word(to).key().equals(text.word(to - 1).key());
            boolean slip =
                    twice && !(announced && Vocabulary.family(text.word(to).key()));
            other = count > 1 && isOther(i, to);
            if (next.words() == 0 || slip || other) {
                break;
            }
            sum += next.strength();
            count++;
            to += next.words();
        }
        Candidate name = weigh(i, first, to, count, sum, announced, direct, part.strength());
        return name != null && other ? name.weighing(name.weight() + 0.3) : name;
    }

    /** «محامي بوعلام صنصال فرانسوا زيمراي»: behind who is somebody's stands who that is. */
    private boolean isOther(int i, int at) {
        boolean somebodys = text.joined(i)
                && RoleZones.roleCut(text.word(i - 1)) >= 0
                && !Vocabulary.isDefinite(KnownReader.stem(text.word(i - 1), RoleZones.roleCut(text.word(i - 1)))
                        .key());
        String before = text.word(at - 1).key();
        String key = text.word(at).key();
        return somebodys
                && Vocabulary.given(key)
                && !Vocabulary.family(key)
                && Vocabulary.family(before)
                && !Vocabulary.given(before)
                && text.joined(at + 1)
                && parts.at(at + 1, text.word(at + 1).whole(), 1, true).words() > 0;
    }

    /** «رئيس الوزراء الهندي ناريندرا مودي»: where somebody is from is no part of his name. */
    private boolean isOriginOfNext(int i, Stem first) {
        return first.cut() == 0
                && Vocabulary.isDefinite(first.key())
                && Vocabulary.isDemonym(first.key())
                && text.joined(i + 1)
                && !Vocabulary.PARTICLES.contains(text.word(i + 1).key())
                && (parts.isNameAt(i + 1)
                        || Vocabulary.isUnknown(text.word(i + 1).whole()));
    }

    /** «برقية تعزية» is no ب + رقية. */
    private boolean isOneWord(int i, Stem first) {
        return first.cut() > 0 && Vocabulary.NEVER_CUT.contains(text.word(i).key());
    }

    private @Nullable Candidate weigh(
            int i, Stem first, int to, int count, double sum, boolean announced, boolean direct, double start) {
        boolean saying = i > 0 && text.joined(i) && isSaying(text.word(i - 1)) && first.cut() == 0;
        double weight;
        if (count > 1) {
            boolean foreign = start == PersonParts.FOREIGN;
            if (foreign && !(announced && direct) && !saying && headBefore(i)) {
                return null;
            }
            boolean placed = foreign
                    && !zones.isDirect(i)
                    && i > 0
                    && text.joined(i)
                    && text.word(i - 1).key().equals("في");
            if (placed) {
                return null; // «في بالم بيتش»
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
            weight = titled && known ? 6.3 : saying && known && !isOfNext(first, to) ? 4.6 : 0;
        }
        if (weight == 0) {
            return null;
        }
        return isBody(i, to)
                ? new Candidate(i, first.cut(), to, NameType.ORGANISATION, weight, "body", List.of())
                : new Candidate(i, first.cut(), to, NameType.PERSON, weight, "person", List.of());
    }

    /** «وأشارت عريضة الشكوى»: a word that is a name too, before what it is of. */
    private boolean isOfNext(Stem first, int next) {
        return Vocabulary.familiarity(first.written()) != Vocabulary.Familiarity.UNKNOWN
                && text.joined(next)
                && Vocabulary.isDefinite(text.word(next).key());
    }

    /** «بلوبيرد إيرو سيستمز»; «…، وهي شركة». */
    private boolean isBody(int i, int to) {
        for (int at = i + 1; at < to; at++) {
            if (Vocabulary.COMPANY_WORDS.contains(text.word(at).key())) {
                return true;
            }
        }
        return to + 1 < text.size()
                && (text.word(to).key().equals("وهي") || text.word(to).key().equals("وهو"))
                && Vocabulary.organisationHead(text.word(to + 1).key()) != null;
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
                // «الوزير الأول المختار ولد أجاي»
                return announced
                        && Vocabulary.given(first.key())
                        && text.joined(i + 1)
                        && isDescent(text.word(i + 1).key());
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
        boolean called = Vocabulary.given(first.key()); // «البريطاني كاميرون نوري»
        if (taken[i] && announced && !called && parts.isNameAt(i + 1) && part.words() == 1) {
            return false;
        }
        return part.strength() >= PersonParts.SURE
                || part.strength() == PersonParts.FOREIGN
                || part.words() > 0 && Vocabulary.given(first.key())
                || announced && direct && part.strength() >= PersonParts.WEAK;
    }

    private static boolean isDescent(String key) {
        return key.equals("ولد") || key.equals("بن");
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
