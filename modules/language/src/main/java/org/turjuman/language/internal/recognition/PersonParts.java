package org.turjuman.language.internal.recognition;

import java.util.Set;
import org.turjuman.language.internal.names.NameParts;
import org.turjuman.language.internal.recognition.NameWord.Stem;
import org.turjuman.language.internal.recognition.Vocabulary.Familiarity;

/** Which words are a part of a person's name: given and family names, what follows بن and أبو, words that nobody knows. */
final class PersonParts {
    static final double SURE = 2;
    static final double FOREIGN = 1.5;
    static final double WEAK = 1;
    /** His, her, their: نظيره, مستشارها. */
    private static final Set<String> OWNED = Set.of("ه", "ها", "هم");

    /** Endings that no name has: «يسرا مشاركتها». */
    private static final Set<String> PRONOUNS = Set.of("ها", "هم", "هما", "هن");

    private static final Set<String> KINSHIP =
            Set.of("بن", "ابن", "بنت", "ولد", "ال", "ابو", "ابي", "ابا", "عبد", "ام");
    private static final Set<String> OFFICES =
            Set.of("المتحدث", "المتحدثه", "متحدث", "متحدثه", "الناطق", "الناطقه", "ناطق", "ناطقه");
    private static final Set<String> FIRST_PARTICLES = Set.of("ابو", "ابن", "عبد", "ابي", "ام");

    private static final Set<String> PREPOSITIONS = Set.of("علي", "من", "الي", "عن");
    private static final Set<String> CARRIED = Set.of("لي", "بي", "لك", "بك", "له", "به");
    /** بن أبي; more of them in a row are no name. */
    private static final int MOST_PARTICLES = 3;

    private final NameText text;
    private final RoleZones zones;
    private final boolean[] taken;

    /**
     * @param taken the words that known bodies and places hold
     */
    PersonParts(NameText text, RoleZones zones, boolean[] taken) {
        this.text = text;
        this.zones = zones;
        this.taken = taken;
    }

    /**
     * A part of a name: how many words, and how surely they are one.
     */
    record Part(int words, double strength) {
        static final Part NONE = new Part(0, 0);
    }

    /** What the words from {@code i} on add to a name that has {@code before} parts. */
    Part at(int i, Stem stem, int before, boolean trusted) {
        String key = stem.key();
        boolean stops = Vocabulary.STOPS.contains(key) && !(trusted && Vocabulary.family(key));
        if (isNextOne(i, stem, before)) {
            return Part.NONE;
        }
        if (before > 0 && (isDescription(i, stem) || isParticleAfterWord(i, key))) {
            return Part.NONE;
        }
        if (before > 0
                && (text.word(i).opens() || stops || key.equals("الله") || isRoleAgain(i, stem) || isHead(stem))) {
            return Part.NONE;
        }
        if (before > 0 && key.startsWith("و") && !Vocabulary.given(key) && !Vocabulary.family(key) && isNameRest(i)) {
            return Part.NONE;
        }
        if (Vocabulary.PARTICLES.contains(key) && (before > 0 || FIRST_PARTICLES.contains(key))) {
            return afterParticle(i, key, MOST_PARTICLES);
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
        boolean spokesman = text.joined(i) && OFFICES.contains(text.word(i - 1).key());
        boolean asWell = key.equals("باسم") && before == 0 && isNameAt(i + 1) && !spokesman;
        if (Vocabulary.endsRole(stem)
                || Vocabulary.NEVER.contains(key)
                        && before == 0
                        && !asWell
                        && !(trusted && zones.isDirect(i) && Vocabulary.given(key))
                || key.equals("باسم") && (before > 0 || spokesman)
                || stem.written().equals("أمام")) {
            return Part.NONE;
        }
        boolean given = Vocabulary.given(key)
                || trusted && before == 0 && Vocabulary.isDefinite(key) && Vocabulary.given(key.substring(2));
        boolean family = Vocabulary.family(key);
        if (given || family) {
            boolean plain = Vocabulary.isPlainWord(stem)
                    || before == 1 && !trusted && !given && isDefiniteWord(stem) && isPlainAt(i - 1);
            if (before == 0 && !given) {
                return plain ? Part.NONE : new Part(1, taken[i] ? WEAK : FOREIGN);
            }
            return new Part(1, plain || taken[i] && before == 0 ? WEAK : SURE);
        }
        return unlisted(i, stem, before, trusted);
    }

    /** «وليد نصار المحسوب على التيار»: what he is, before a preposition. */
    private boolean isDescription(int i, Stem stem) {
        boolean listed = Vocabulary.given(stem.key()) || Vocabulary.family(stem.key());
        return stem.key().startsWith("الم")
                && !listed
                && Vocabulary.familiarity(stem.written()) != Familiarity.UNKNOWN
                && text.joined(i + 1)
                && PREPOSITIONS.contains(text.word(i + 1).key());
    }

    /** «شرف لي»: a preposition and a pronoun; but «بروس لي». */
    private boolean isParticleAfterWord(int i, String key) {
        return key.length() == 2 && CARRIED.contains(key) && isPlainAt(i - 1);
    }

    /** «كامل التراب»: a definite word that is a family name too. */
    private static boolean isDefiniteWord(Stem stem) {
        return Vocabulary.isDefinite(stem.key())
                && !Vocabulary.isNisba(stem.key())
                && Vocabulary.familiarity(stem.written()) != Familiarity.UNKNOWN;
    }

    private boolean isPlainAt(int i) {
        return Vocabulary.isPlainWord(text.word(i).whole());
    }

    /** «توم باراك الوزير أسعد الشيباني»: the next one begins with his office. */
    private boolean isNextOne(int i, Stem stem, int before) {
        Roles.Role role = before > 0 && Vocabulary.isDefinite(stem.key()) ? Roles.of(stem.key()) : null;
        return role != null && role.kind().equals("office") && Vocabulary.isPlainWord(stem) && isNameAt(i + 1);
    }

    /** «إدريس اليزمي رئيس المجلس»: what he is begins after the name. */
    private boolean isRoleAgain(int i, Stem stem) {
        Roles.Role role = Vocabulary.isDefinite(stem.key()) ? null : Roles.of(stem.key());
        if (role != null && !stem.key().equals(role.name()) && OWNED.stream().anyMatch(stem.key()::endsWith)) {
            return !Vocabulary.given(stem.key()) && !Vocabulary.family(stem.key()); // «بيني غانتس نظيره»
        }
        boolean office = Roles.of(stem.key()) != null && Vocabulary.isPlainWord(stem);
        return text.joined(i + 1)
                && !Vocabulary.isDefinite(stem.key())
                && office
                && (!Vocabulary.given(stem.key()) || !isNameAt(i + 1) && !isLast(i));
    }

    boolean isSurnameAt(int i) {
        if (!text.joined(i)) {
            return false;
        }
        Stem stem = text.word(i).whole();
        return Vocabulary.family(stem.key())
                || Vocabulary.isUnknown(stem)
                || Vocabulary.isNisba(stem.key()) && !Vocabulary.isPlainWord(stem);
    }

    /** «أمين المشولي ميليشيا الحوثي»: a body or a place begins after the name. */
    private static boolean isHead(Stem stem) {
        return (Vocabulary.ORGANISATION_HEADS.containsKey(stem.key()) || Vocabulary.PLACE_HEADS.containsKey(stem.key()))
                && !Vocabulary.family(stem.key())
                && !Vocabulary.given(stem.key());
    }

    boolean isNameAt(int i) {
        return text.joined(i)
                && (Vocabulary.given(text.word(i).key())
                        || Vocabulary.family(text.word(i).key())
                                && !Vocabulary.isPlainWord(text.word(i).whole()));
    }

    /** صلاح الدين, فاطمة الزهراء. */
    private static boolean isCompound(String first, String second) {
        return second.equals("الدين") && Vocabulary.BEFORE_FAITH.contains(first)
                || second.equals("الزهراء") && first.equals("فاطمه");
    }

    private Part unlisted(int i, Stem stem, int before, boolean trusted) {
        boolean second =
                before > 0 && trusted && (Vocabulary.isUnknown(stem) || before == 1 && isAfterForeign(i, stem));
        boolean owned = before > 0
                && Vocabulary.familiarity(stem.written()) != Familiarity.UNKNOWN
                && PRONOUNS.stream().anyMatch(stem.key()::endsWith);
        if (owned || taken[i] && !second || stem.key().length() < 3) {
            return Part.NONE;
        }
        Familiarity familiarity = Vocabulary.familiarity(stem.written());
        if (second || familiarity == Familiarity.UNKNOWN && Vocabulary.isUnknown(stem)) {
            return new Part(1, FOREIGN);
        }
        if (before == 1 && zones.announces(i) && zones.isDirect(i - 1) && isSecond(i, stem)
                || before > 0 && isNisbaAfter(i, stem) && (isLast(i) || before == 1)) {
            return new Part(1, WEAK);
        }
        if (before > 0 && trusted && familiarity == Familiarity.LISTED) {
            boolean nisba = Vocabulary.isNisba(stem.key()) && before < 4;
            boolean announced = zones.announces(i) && before < 3 && !stem.key().startsWith("لل");
            boolean closing = before < 3
                    && isClosed(i)
                    && !stem.key().endsWith("ا")
                    && !stem.key().startsWith("لل");
            return nisba || closing || announced && (Vocabulary.isDefinite(stem.key()) || isLast(i))
                    ? new Part(1, WEAK)
                    : Part.NONE;
        }
        boolean kin = before == 0
                && familiarity == Familiarity.LISTED
                && !Vocabulary.isDefinite(stem.key())
                && !Vocabulary.isListedWord(stem)
                && !stem.key().startsWith("و")
                && isSonNext(i);
        if (kin) {
            return new Part(1, FOREIGN);
        }
        boolean first = before == 0
                && trusted
                && !PersonReader.isSaying(text.word(i))
                && zones.isDirect(i)
                && familiarity == Familiarity.LISTED
                && !Vocabulary.isDefinite(stem.key())
                && (isNameAt(i + 1) || isAfterOrigin(i));
        boolean said = before == 0
                && familiarity == Familiarity.LISTED
                && i > 0
                && PersonReader.isSaying(text.word(i - 1))
                && isNameAt(i + 1)
                && !Vocabulary.isDefinite(stem.key());
        if (first || said) {
            return new Part(1, WEAK);
        }
        return Part.NONE;
    }

    /** «نصاف بن علية». */
    private boolean isSonNext(int i) {
        return text.joined(i + 1)
                && (text.word(i + 1).key().equals("بن")
                        || text.word(i + 1).key().equals("بنت"));
    }

    /** «محاميها أوليفييه باردو»: a town, were it not for the role and the given name of another language before it. */
    private boolean isAfterForeign(int i, Stem stem) {
        return zones.isDirect(i - 1)
                && Vocabulary.isUnknown(text.word(i - 1).whole())
                && Vocabulary.given(text.word(i - 1).key())
                && !Vocabulary.isPlainWord(stem);
    }

    /** «الممثلة الدنماركية ترين ديرهولم»: between where somebody is from and a word that no list has. */
    private boolean isAfterOrigin(int i) {
        return text.joined(i)
                && Vocabulary.isDemonym(text.word(i - 1).key())
                && (Vocabulary.isDefinite(text.word(i - 1).key()) || zones.isSecondHalf(i - 1))
                && isUnknownAt(i + 1);
    }

    /** After a title and a given name nearly every word is a family name. */
    private boolean isSecond(int i, Stem stem) {
        char first = stem.key().charAt(0);
        boolean verb = "يتسن".indexOf(first) >= 0 || Vocabulary.SAYING.contains(stem.key());
        boolean carried =
                text.word(i).stems().stream().anyMatch(rest -> rest.cut() > 0 && Vocabulary.isListedWord(rest));
        return !Vocabulary.isDefinite(stem.key())
                && !verb
                && !carried
                && !Vocabulary.isListedWord(stem)
                && Vocabulary.isArabic(stem.key());
    }

    private boolean isNisbaAfter(int i, Stem stem) {
        return Vocabulary.isNisba(stem.key())
                && zones.announces(i)
                && !Vocabulary.DEFINITE_ADJECTIVES.contains(stem.key());
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
        return Vocabulary.ROLE_ENDS.contains(next)
                || next.equals("في")
                || next.equals("من")
                || next.equals("مع")
                || next.equals("عن");
    }

    /** Whether an unknown word is و and a name: وغروسي. */
    boolean isNameRest(int i) {
        for (Stem stem : text.word(i).stems()) {
            if (stem.cut() == 1
                    && (text.keys.contains(stem.key())
                            || Vocabulary.given(stem.key())
                            || Vocabulary.family(stem.key())
                            || Vocabulary.familiarity(stem.written()) != Familiarity.UNKNOWN
                            || stem.key().length() > 2 && isUnknownAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnknownAt(int i) {
        return text.joined(i) && Vocabulary.isUnknown(text.word(i).whole());
    }

    private Part afterParticle(int i, String particle, int more) {
        if (more == 0 || i + 1 >= text.size() || !text.joined(i + 1)) {
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
            Part inner = afterParticle(i + 1, next.key(), more - 1);
            return inner.words() == 0 ? Part.NONE : new Part(inner.words() + 1, SURE);
        }
        boolean name = Vocabulary.given(next.key())
                || Vocabulary.family(next.key())
                || Vocabulary.isUnknown(next)
                || strong && !Vocabulary.isPlainWord(next) && !particle.equals("ام")
                || particle.equals("ال")
                || particle.equals("ابو") && Vocabulary.isDefinite(next.key());
        return name ? new Part(2, strong ? SURE : FOREIGN) : Part.NONE;
    }
}
