package org.turjuman.language.internal.recognition;

import java.util.Set;
import org.turjuman.language.internal.recognition.NameWord.Stem;
import org.turjuman.language.internal.recognition.Vocabulary.Familiarity;

/** How far the name of a body or a site reaches after its first word. */
final class Complements {
    private static final int LONGEST = 8;
    private static final Set<String> ROYAL = Set.of(
            "الملك", "الامير", "الاميره", "الملكه", "الشيخ", "الامام", "الشيخه", "القديس", "القديسه", "النبي",
            "السلطان", "الشهيد", "الرءيس", "سيدي", "مولاي", "السيده");

    /** Adjectives that end names elsewhere, but belong to a ministry's: «وزارة الإدارة المحلية». */
    private static final Set<String> MINISTERIAL = Set.of("المحليه", "العلمي", "العلميه", "الجماعيه");

    private static final Set<String> COURTS = Set.of("محكمه", "نيابه", "مخفر", "شرطه");

    private static final Set<String> DIRECTIONS = Set.of("شرق", "غرب", "شمال", "جنوب");
    private static final Set<String> ORDINALS =
            Set.of("الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر");

    private final NameText text;
    private final boolean[] places;

    /**
     * @param places the words that known places hold
     */
    Complements(NameText text, boolean[] places) {
        this.text = text;
        this.places = places;
    }

    /**
     * The word after the last of a name whose first word is {@code head}.
     *
     * @param proper whether any proper name may follow the head
     * @return {@code head + 1} where nothing follows that belongs to it
     */
    int end(int head, boolean proper) {
        int at = head + 1;
        at = propers(at, proper ? 3 : 2);
        if (at > head + 1) {
            boolean construct = at == head + 2
                    && at < text.size()
                    && text.joined(at)
                    && !text.word(at - 1).closes()
                    && !text.word(at).opens()
                    && isDefiniteNoun(at)
                    && !isAdjective(at)
                    && Roles.of(text.word(at).key()) == null
                    && (!Vocabulary.isPlainWord(text.word(at).whole())
                            || text.joined(at + 1) && text.word(at + 1).key().startsWith("لل"));
            at += construct ? 1 : 0;
            return trailing(forWhat(trailing(at, head), head), head);
        }
        int town = townAfterNouns(head);
        if (town > 0) {
            return trailing(town + 1, head);
        }
        if (isConstruct(at) && at + 1 < text.size() && text.joined(at + 1) && isDefiniteNoun(at + 1)) {
            at++;
        }
        int after = definites(at, head);
        boolean onlyPurpose = at == head + 1 && !isNoun(at);
        return after == at || onlyPurpose ? head + 1 : after;
    }

    /** The place after one or two nouns: «تنسيقية لجان مقاومة الخرطوم», «غرفة تجارة دمشق»; zero where there is none. */
    private int townAfterNouns(int head) {
        int at = head + 1;
        if (KnownReader.lastStem(text.word(head)).equals("داءره")) {
            return 0; // of the police: «دائرة قسم شبرا الخيمة»
        }
        while (at - head < 3 && isConstruct(at) && !isLand(head, at) && text.joined(at + 1)) {
            at++;
            at += at - head > 1 && DIRECTIONS.contains(text.word(at).key()) && text.joined(at + 1) ? 1 : 0;
            if (places[at] && !text.word(at).opens()) {
                while (text.joined(at + 1)
                        && places[at + 1]
                        && !Vocabulary.isDefinite(text.word(at).key())) {
                    at++;
                }
                return at;
            }
        }
        return 0;
    }

    /** «إدارة مطار بيروت» is about the airport, but «مجلس محافظة نينوى» is a body. */
    private boolean isLand(int head, int at) {
        return places[at]
                || Vocabulary.PLACE_HEADS.containsKey(text.word(at).key())
                        && !KnownReader.lastStem(text.word(head)).equals("مجلس");
    }

    private boolean isNoun(int at) {
        return at < text.size() && Vocabulary.isDefinite(text.word(at).key());
    }

    /** After a definite head: its adjectives, then what it is for. */
    int adjectives(int head) {
        int at = head + 1;
        while (at < text.size()
                && at - head < 4
                && text.joined(at)
                && isAdjective(at)
                && !text.word(at - 1).closes()) {
            at++;
        }
        int after = forWhat(at, head);
        if (after > at) {
            after = trailing(after, head);
        }
        return after;
    }

    boolean isAdjective(int at) {
        String key = text.word(at).key();
        return Vocabulary.DEFINITE_ADJECTIVES.contains(key)
                || (Vocabulary.isNisba(key) || isPlural(key))
                        && !Vocabulary.STOPS.contains(key)
                        && Roles.of(key) == null;
    }

    private static boolean isPlural(String key) {
        return Vocabulary.isDefinite(key) && (key.endsWith("يين") || key.endsWith("يون"));
    }

    private int propers(int from, int most) {
        int at = from;
        while (at < text.size()
                && at - from < most
                && text.joined(at)
                && !text.word(at).opens()
                && isProper(at)) {
            if (ROYAL.contains(text.word(at).key())) {
                return at == from ? names(at + 1) : at;
            }
            at++;
        }
        if (at > from
                && at < text.size()
                && text.joined(at)
                && (ORDINALS.contains(text.word(at).key())
                        || text.word(at).key().equals("الكبري") && places[at - 1])) {
            at++;
        }
        return at;
    }

    /** The names after «الملك», «الأمير». */
    private int names(int from) {
        int at = from;
        while (at < text.size() && at - from < 5 && text.joined(at) && isPersonal(at)) {
            at++;
        }
        return at;
    }

    private boolean isPersonal(int at) {
        String key = text.word(at).key();
        return Vocabulary.given(key)
                || Vocabulary.family(key)
                || ORDINALS.contains(key)
                || Vocabulary.PARTICLES.contains(key)
                || key.equals("الله")
                || isAfterParticle(at)
                || Vocabulary.isUnknown(text.word(at).whole());
    }

    private boolean isAfterParticle(int at) {
        String before = text.word(at - 1).key();
        return before.equals("عبد") || before.equals("ابو") || before.equals("بن");
    }

    private boolean isProper(int at) {
        Stem stem = text.word(at).whole();
        String key = stem.key();
        if (Vocabulary.ROLE_ENDS.contains(key) || Vocabulary.STOPS.contains(key)) {
            return false;
        }
        if (text.word(at).isLatin() || places[at] || ROYAL.contains(key)) {
            return true;
        }
        boolean plain = Vocabulary.isPlainWord(stem);
        return !plain && (Vocabulary.isUnknown(stem) || Vocabulary.given(key) || Vocabulary.family(key))
                || key.equals("عبد")
                || isAfterParticle(at);
    }

    private boolean isConstruct(int at) {
        if (at >= text.size() || !text.joined(at) || text.word(at).opens()) {
            return false;
        }
        Stem stem = text.word(at).whole();
        String key = stem.key();
        return !Vocabulary.isDefinite(key)
                && !Vocabulary.ROLE_ENDS.contains(key)
                && !text.word(at).isNumber()
                && !Vocabulary.SAYING.contains(key)
                && key.length() > 2
                && Vocabulary.isArabic(key)
                && Roles.of(key) == null
                && !isClause(key)
                && !hasPreposition(at);
    }

    private boolean hasPreposition(int at) {
        for (Stem stem : text.word(at).stems()) {
            if (Vocabulary.NEVER_CUT.contains(text.word(at).key())) {
                return false; // لجان is no ل + جان
            }
            if (stem.preposition() == 'ل' && Vocabulary.familiarity(stem.written()) != Familiarity.UNKNOWN) {
                return true;
            }
            if (stem.preposition() != ' ' && Vocabulary.isPlainWord(stem)) {
                return !Vocabulary.isPlainWord(text.word(at).whole()) || stem.preposition() == 'ب';
            }
        }
        return false;
    }

    private static boolean isClause(String key) {
        return Set.of("في", "من", "عن", "مع", "غير", "كل", "بين", "لدي", "ان", "اول", "اخر", "عده")
                .contains(key);
    }

    private boolean isDefiniteNoun(int at) {
        String key = text.word(at).key();
        return Vocabulary.isDefinite(key)
                && !Vocabulary.STOPS.contains(key)
                && !Vocabulary.ROLE_ENDS.contains(key)
                && !Vocabulary.NEVER.contains(key);
    }

    /** A definite noun, its adjectives, «والسكان», «للأنفاق», and more of the same. */
    private int definites(int from, int head) {
        int at = from;
        if (at < text.size()
                && text.joined(at)
                && !text.word(at).opens()
                && isDefiniteNoun(at)
                && (Roles.of(text.word(at).key()) == null || at == head + 1)) {
            if (ROYAL.contains(text.word(at).key())) {
                int after = names(at + 1);
                if (after > at + 1) {
                    return trailing(after, head);
                }
            }
            at++;
            at = trailing(at, head);
        }
        int after = forWhat(at, head);
        return after > at ? trailing(after, head) : at;
    }

    private int trailing(int from, int head) {
        int at = from;
        while (at < text.size()
                && at - head < LONGEST
                && text.joined(at)
                && !text.word(at).opens()
                && !text.word(at - 1).closes()) {
            boolean ministry = MINISTERIAL.contains(text.word(at).key())
                    && KnownReader.lastStem(text.word(head)).equals("وزاره");
            if (isAdjective(at) || ministry || isCoordinated(at, head)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** «والسكان» of «وزارة الصحة والسكان», not a new subject. */
    private boolean isCoordinated(int at, int head) {
        String key = text.word(at).key();
        if (!key.startsWith("وال") || key.length() < 5) {
            return false;
        }
        String rest = key.substring(1);
        boolean wide = "وزاره".equals(KnownReader.lastStem(text.word(head)))
                || text.word(head).key().endsWith("وزاره")
                || text.word(at - 1).key().startsWith("لل")
                || text.word(at - 1).key().startsWith("ال") && at - head > 2;
        boolean described = at + 1 < text.size() && text.joined(at + 1) && isAdjective(at + 1);
        return (wide || described)
                && Roles.of(rest) == null
                && !Vocabulary.DEFINITE_HEADS.contains(rest)
                && !Vocabulary.OTHER_BODIES.contains(rest)
                && !places[at]
                && !Vocabulary.STOPS.contains(rest);
    }

    /** «للأنفاق», «لحقوق الإنسان», «لتوليد الكهرباء»; but what a court does is no part of its name. */
    private int forWhat(int from, int head) {
        if (from >= text.size()
                || COURTS.contains(KnownReader.lastStem(text.word(head)))
                        && !text.word(from).key().startsWith("لل")
                || !text.joined(from)
                || from - head >= LONGEST
                || text.word(from).opens()
                || text.word(from - 1).closes()) {
            return from;
        }
        String key = text.word(from).key();
        if (key.startsWith("لل") && key.length() > 4 && !places[from]) {
            int at = from + 1;
            while (at < text.size()
                    && at - from < 3
                    && text.joined(at)
                    && (isAdjective(at) || text.word(at).key().startsWith("الخاص"))) {
                at++;
            }
            return Purposes.goesOn(text, at);
        }
        boolean construct = key.startsWith("ل")
                && key.length() > 3
                && !Vocabulary.ROLE_ENDS.contains(key)
                && !Vocabulary.ROLE_ENDS.contains(key.substring(1))
                && Vocabulary.familiarity(text.word(from).whole().written()) != Familiarity.UNKNOWN
                && from + 1 < text.size()
                && text.joined(from + 1)
                && isDefiniteNoun(from + 1)
                && Roles.of(key.substring(1)) == null
                && Roles.of(text.word(from + 1).key()) == null;
        boolean pair = !construct
                && key.startsWith("ل")
                && key.length() > 3
                && text.joined(from + 1)
                && text.word(from + 1).key().startsWith("و")
                && text.joined(from + 2)
                && isDefiniteNoun(from + 2)
                && !Vocabulary.endsRole(text.word(from).whole())
                && !Vocabulary.isDefinite(text.word(from + 1).key().substring(1));
        return construct ? from + 2 : pair ? from + 3 : from;
    }
}
