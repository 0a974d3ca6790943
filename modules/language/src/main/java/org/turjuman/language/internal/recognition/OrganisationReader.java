package org.turjuman.language.internal.recognition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.NameType;
import org.turjuman.language.internal.recognition.NameWord.Stem;

/** Proposes bodies by their first words, «شركة …», «الهيئة العامة …», and by portfolios, «الخارجية الأردنية». */
final class OrganisationReader {
    private static final int LONGEST_QUOTED = 6;

    /** Definite heads that an adjective of origin alone makes a name: الجيش السوداني, not الشركة الفرنسية. */
    private static final Set<String> BY_ORIGIN = Set.of(
            "الجيش",
            "البرلمان",
            "الشرطه",
            "المنتخب",
            "الحرس",
            "الدرك",
            "القوات",
            "الخطوط",
            "البنك",
            "الهلال",
            "الاتحاد",
            "الجبهه");

    /** Outside the name where a known body follows: «شركة سوناطراك». */
    private static final Set<String> DESCRIPTIONS = Set.of("شركه", "منظمه", "مجموعه", "وكاله", "شبكه", "مكتب", "موسسه");

    private static final Set<String> OUTLETS = Set.of("صحيفه", "جريده", "مجله", "قناه", "اذاعه", "منصه", "بوابه");

    /** Words for a body that mean the area before the name of a place. */
    private static final Set<String> PLACES = Set.of("جماعه", "داءره", "مديريه");

    /** Heads that one plain word does not make a name: «مجموعة التجربة». */
    private static final Set<String> WEAK = Set.of(
            "مجموعه", "حركه", "جهاز", "مركز", "برنامج", "فرقه", "اداره", "سوق", "داءره", "شبكه", "مبادره", "خليه",
            "مدرسه", "قوات", "دار", "سلطه", "فريق", "لجنه", "مكتب", "غرفه", "مصلحه", "تيار", "تحالف", "تجمع", "جبهه",
            "مصنع", "شركه", "موسسه", "هيءه", "منظمه", "جمعيه");

    private static final Set<String> DESCRIBED = Set.of(
            "الامن",
            "الدفاع",
            "الجماعه",
            "الاداره",
            "السلطه",
            "المجموعه",
            "المعرض",
            "المجمع",
            "القوات",
            "الجامعه",
            "اللجنه",
            "الشركه",
            "المنظمه",
            "المجلس",
            "الحركه",
            "القناه",
            "الاذاعه");
    private static final Set<String> ORIGINLESS = Set.of(
            "العربي",
            "العربيه",
            "الاسلامي",
            "الاسلاميه",
            "الدولي",
            "الدوليه",
            "الاوروبي",
            "الاوروبيه",
            "المدني",
            "الشعبي",
            "الشعبيه",
            "المركزي",
            "العالمي",
            "العالميه");

    private final NameText text;
    private final Complements complements;
    private final boolean[] taken;
    private final boolean[] knownBodies;
    private final boolean[] knownPlaces;

    /**
     * @param knownBodies the words with which a known body begins
     * @param knownPlaces the words that known places hold
     */
    OrganisationReader(
            NameText text, Complements complements, boolean[] taken, boolean[] knownBodies, boolean[] knownPlaces) {
        this.knownPlaces = knownPlaces;
        this.knownBodies = knownBodies;
        this.text = text;
        this.complements = complements;
        this.taken = taken;
    }

    List<Candidate> read() {
        return text.beginning(this::at);
    }

    private @Nullable Candidate at(int i, Stem stem) {
        int letters = text.lettersFrom(i, stem);
        if (letters - i > 2) {
            return organisation(i, stem.cut(), letters, 7.2); // إتش إس بي سي
        }
        String kind = Vocabulary.organisationHead(stem.key());
        if (kind != null && !kind.equals("never")) {
            return headed(i, stem, kind);
        }
        if (Vocabulary.DEFINITE_HEADS.contains(stem.key())) {
            return definite(i, stem);
        }
        if (Vocabulary.PORTFOLIOS.contains(stem.key())) {
            return portfolio(i, stem);
        }
        return null;
    }

    private @Nullable Candidate headed(int i, Stem stem, String kind) {
        int next = i + 1;
        if (next < text.size() && text.word(next).opens() && text.word(next).gap() == NameWord.Gap.MARK) {
            return quoted(next);
        }
        int letters = text.joined(next) ? text.lettersFrom(next, text.word(next).whole()) : next;
        if (letters - next > 1) {
            return organisation(next, 0, letters, 8.7);
        }
        if (kind.equals("outside")) {
            Candidate foreign = described(next);
            return foreign == null && isOutlet(stem, next) ? organisation(next, 0, next + 1, 6.4) : foreign;
        }
        if (stem.key().equals("شركه") || stem.key().equals("مجموعه")) {
            Candidate foreign = described(next);
            if (foreign != null
                    && endsAt(foreign.to())
                    && !Vocabulary.isDefinite(text.word(next).key())) {
                return organisation(next, 0, foreign.to(), 8.6);
            }
        }
        if (DESCRIPTIONS.contains(stem.key()) && next < text.size() && text.joined(next) && knownBodies[next]) {
            return null;
        }
        boolean place = PLACES.contains(stem.key())
                && next < text.size()
                && text.joined(next)
                && (knownPlaces[next] || Vocabulary.isUnknown(text.word(next).whole()));
        if (place
                || stem.key().equals("مكتب")
                        && next < text.size()
                        && !Vocabulary.isDefinite(text.word(next).key())) {
            return null;
        }
        if (isDoing(i, stem)) {
            return null;
        }
        int end = complements.end(i, kind.equals("name"));
        if (end == next || text.word(i).closes() || end == next + 1 && isDescribed(stem, next)) {
            return null;
        }
        boolean vague = end - i == 2
                && WEAK.contains(stem.key())
                && !knownPlaces[next]
                && Vocabulary.isPlainWord(text.word(next).whole());
        if (vague) {
            return null;
        }
        double weight = kind.equals("name") || stem.key().equals("وزاره") || end - i > 2 ? 8.6 : 7.8;
        return organisation(i, stem.cut(), end, weight);
    }

    /** «إعادة تنظيم الانتشار», «إدارة الملف», «شبكة الطرق»: what is done, or what is built, is no body. */
    private boolean isDoing(int i, Stem stem) {
        boolean again =
                text.joined(i) && stem.cut() == 0 && text.word(i - 1).key().endsWith("اعاده");
        String next = text.joined(i + 1) ? text.word(i + 1).key() : "";
        return again || Vocabulary.NO_BODIES.getOrDefault(stem.key(), Set.of()).contains(next);
    }

    /** «صحيفة المرصد»: after a feminine word a masculine noun is no adjective of it, and nobody who owns it. */
    private boolean isOutlet(Stem head, int next) {
        if (!OUTLETS.contains(head.key())
                || !text.joined(next)
                || text.word(next).opens()) {
            return false;
        }
        String key = text.word(next).key();
        boolean adjective = key.endsWith("ه") || key.endsWith("ات") || Vocabulary.isNisba(key) || key.endsWith("ين");
        return Vocabulary.isDefinite(key)
                && !adjective
                && !taken[next]
                && !Vocabulary.STOPS.contains(key)
                && !Vocabulary.ROLE_ENDS.contains(key)
                && Roles.of(key) == null
                && !Vocabulary.DEFINITE_HEADS.contains(key)
                && !Vocabulary.ORGANISATION_HEADS.containsKey(key.substring(2))
                && !Vocabulary.isDemonym(key);
    }

    /** «جمعية خيرية», «بنك تونسي»: an adjective alone is no name. */
    private boolean isDescribed(Stem head, int next) {
        Stem stem = text.word(next).whole();
        boolean feminine = head.key().endsWith("ه");
        return !Vocabulary.isDefinite(stem.key())
                && (feminine && stem.key().endsWith("يه") && !Vocabulary.isUnknown(stem)
                        || Vocabulary.isDemonym(stem.key()));
    }

    /** Whether a foreign name is over: no adjective follows, nor what it is for. */
    private boolean endsAt(int word) {
        return !text.joined(word)
                || !complements.isAdjective(word) && !text.word(word).key().startsWith("لل");
    }

    /** «[النهار]» after a word for a body. */
    private @Nullable Candidate quoted(int from) {
        for (int at = from; at < text.size() && at - from < LONGEST_QUOTED; at++) {
            if (at > from && !text.joined(at)) {
                return null;
            }
            if (text.word(at).closes()) {
                return organisation(from, 0, at + 1, 8.8);
            }
        }
        return null;
    }

    private @Nullable Candidate described(int from) {
        int at = from;
        while (at < text.size()
                && at - from < 3
                && text.joined(at)
                && !taken[at]
                && (Vocabulary.isUnknown(text.word(at).whole()) || text.word(at).isLatin())) {
            at++;
        }
        if (at > from && text.joined(at)) {
            at = text.lettersFrom(at, text.word(at).whole()); // بوب تي في
        }
        return at == from ? null : organisation(from, 0, at, 5.5);
    }

    private @Nullable Candidate definite(int i, Stem stem) {
        int end = complements.adjectives(i);
        if (end == i + 1 || text.word(i).closes() || stem.cut() == 0 && text.joined(i) && isPortfolio(i)) {
            return null;
        }
        String adjective = text.word(i + 1).key();
        boolean official = Vocabulary.DEFINITE_ADJECTIVES.contains(adjective);
        boolean longer = end - i > 2;
        boolean origin = !official || ORIGINLESS.contains(adjective);
        if (!longer && origin && !BY_ORIGIN.contains(stem.key())) {
            return null;
        }
        if (!longer && DESCRIBED.contains(stem.key()) && !official) {
            return null;
        }
        return organisation(i, stem.cut(), end, longer ? 8.5 : 7.4);
    }

    /** «وزير الأمن القومي الإسرائيلي», «مستشار الأمن القومي»: what somebody is in charge of. */
    private boolean isPortfolio(int i) {
        NameWord before = text.word(i - 1);
        int cut = RoleZones.roleCut(before);
        Roles.Role role =
                cut < 0 ? null : Roles.of(KnownReader.stem(before, cut).key());
        return role != null && (role.name().equals("وزير") || role.name().equals("مستشار"));
    }

    private @Nullable Candidate portfolio(int i, Stem stem) {
        int next = i + 1;
        boolean origin = next < text.size()
                && text.joined(next)
                && text.word(next).key().endsWith("يه")
                && Vocabulary.isNisba(text.word(next).key())
                && !Vocabulary.DEFINITE_ADJECTIVES.contains(text.word(next).key());
        boolean owned = stem.cut() == 0
                && text.joined(i)
                && (isOwner(i - 1) || Vocabulary.isDefinite(text.word(i - 1).key()));
        boolean subject = i > 0 && PersonReader.isSaying(text.word(i - 1));
        return origin && (!owned || subject) ? organisation(i, stem.cut(), next + 1, 7.6) : null;
    }

    private boolean isOwner(int i) {
        Stem stem = text.word(i).whole();
        return RoleZones.roleCut(text.word(i)) >= 0
                || !PersonReader.isSaying(text.word(i))
                        && !stem.key().endsWith("ت")
                        && !Vocabulary.ROLE_ENDS.contains(stem.key());
    }

    private static Candidate organisation(int from, int cut, int to, double weight) {
        return new Candidate(from, cut, to, NameType.ORGANISATION, weight, "body", List.of());
    }
}
