package org.turjuman.language.internal.recognition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.NameType;
import org.turjuman.language.internal.recognition.NameWord.Stem;
import org.turjuman.language.internal.recognition.Vocabulary.Familiarity;

/** Proposes places by the words before them, «مدينة …», «نهر …», and by the first words of many, «دير …», «عين …». */
final class PlaceReader {
    private static final Set<String> SURE = Set.of(
            "مدينه", "بلده", "قريه", "محافظه", "ولايه", "اقليم", "قضاء", "ناحيه", "حي", "ضاحيه", "بلديه", "مديريه",
            "مدينتي", "قريتي", "بلدتي", "محافظتي", "ولايتي", "جزيره", "ضيعه", "دوار", "بلدات", "قري", "مدن", "اقاليم",
            "دواوير", "احياء", "مراكز", "ريف", "اهالي", "منطقه");
    private static final Set<String> OPENERS = Set.of(
            "دير", "عين", "ام", "تل", "بني", "سيدي", "ايت", "اولاد", "بءر", "برج", "وادي", "خان", "راس", "كفر", "بيت",
            "باب", "جبل", "بو", "ابو", "حمام", "سوق", "قلعه", "تلال", "ضهر", "عيتا", "شط", "ميت", "مولاي", "سبت",
            "حاسي", "قصر", "بير", "المجر");
    private static final Set<String> SITES = Set.of(
            "مسجد", "قصر", "ميدان", "ساحه", "شارع", "جامع", "حديقه", "مستشفي", "ملعب", "مطار", "نهر", "وادي", "جبل",
            "بحيره", "مخيم", "جبال", "كنيسه", "معبر");
    /** What tells two villages of one name apart: «عصيرة القبلية», «كفر الفوقا». */
    private static final Set<String> HALVES = Set.of(
            "القبليه",
            "الشماليه",
            "الجنوبيه",
            "الشرقيه",
            "الغربيه",
            "الشمالي",
            "الجنوبي",
            "الشرقي",
            "الغربي",
            "الفوقا",
            "التحتا",
            "الفوقاني",
            "التحتاني",
            "الكبير",
            "الصغير",
            "العليا",
            "السفلي");

    private static final Set<String> PREPOSITIONS = Set.of("في", "الي", "نحو", "قرب", "من");

    private final NameText text;
    private final Complements complements;
    private final boolean[] taken;

    PlaceReader(NameText text, Complements complements, boolean[] taken) {
        this.text = text;
        this.complements = complements;
        this.taken = taken;
    }

    List<Candidate> read() {
        return text.beginning(this::at);
    }

    private @Nullable Candidate at(int i, Stem stem) {
        if (stem.cut() > 0 && Vocabulary.given(text.word(i).key())) {
            return null;
        }
        String kind = Vocabulary.PLACE_HEADS.get(stem.key());
        int next = i + 1;
        if (kind == null) {
            boolean player = stem.key().equals("من") && text.isSport(); // «تمريرة من بيتروس»
            return PREPOSITIONS.contains(stem.key()) && !player && next < text.size() && text.joined(next)
                    ? loose(next)
                    : null;
        }
        if (next >= text.size()) {
            return null;
        }
        if (kind.equals("outside")) {
            return outside(next, SURE.contains(stem.key()));
        }
        if (taken[i]) {
            return null;
        }
        int end = complements.end(i, true);
        boolean rare = end == next
                && SITES.contains(stem.key())
                && text.joined(next)
                && !taken[next]
                && Vocabulary.familiarity(text.word(next).whole().written()) == Familiarity.LISTED
                && !Vocabulary.isDefinite(text.word(next).key())
                && !Vocabulary.endsRole(text.word(next).whole());
        if (rare) {
            return place(i, stem.cut(), next + 1, 6);
        }
        boolean named = end > next
                && (end - next > 1
                        || isNamed(next)
                        || SITES.contains(stem.key())
                                && !Vocabulary.isPlainWord(text.word(next).whole()));
        return named ? place(i, stem.cut(), end, 8.4) : null;
    }

    private boolean isNamed(int at) {
        Stem stem = text.word(at).whole();
        return taken[at]
                || Vocabulary.isUnknown(stem)
                || !Vocabulary.isPlainWord(stem) && (Vocabulary.given(stem.key()) || Vocabulary.family(stem.key()));
    }

    private @Nullable Candidate outside(int from, boolean sure) {
        boolean quoted = text.word(from).opens();
        if (!text.joined(from) && !quoted) {
            return null;
        }
        Stem first = text.word(from).whole();
        String key = first.key();
        int two = from + 1;
        if (OPENERS.contains(key) && two < text.size() && text.joined(two) && isNameLike(two)) {
            return place(from, 0, two + 1, 7.7);
        }
        if (taken[from] || "outside".equals(Vocabulary.PLACE_HEADS.get(key))) {
            return null; // «أهالي معتمدية فوسانة»
        }
        Familiarity familiarity = Vocabulary.familiarity(first.written());
        boolean named = Vocabulary.isUnknown(first) && !Vocabulary.isNisba(key)
                || sure
                        && familiarity != Familiarity.NEWS
                        && key.length() > 2
                        && !Vocabulary.STOPS.contains(key)
                        && !Vocabulary.endsRole(first)
                        && Vocabulary.isArabic(key)
                        && !isCarried(from)
                        && Roles.of(key) == null;
        boolean half = named
                && sure
                && text.joined(two)
                && HALVES.contains(text.word(two).key());
        return named ? place(from, 0, half ? two + 1 : two, sure ? 7.3 : 5) : null;
    }

    /** «بلدات بأكملها»: a preposition and a plain word. */
    private boolean isCarried(int at) {
        return text.word(at).stems().stream()
                .anyMatch(stem -> stem.preposition() != ' ' && Vocabulary.isPlainWord(stem));
    }

    private boolean isNameLike(int at) {
        Stem stem = text.word(at).whole();
        return Vocabulary.isArabic(stem.key())
                && !Vocabulary.ROLE_ENDS.contains(stem.key())
                && !PREPOSITIONS.contains(stem.key())
                && !Vocabulary.SAYING.contains(stem.key());
    }

    /** «في» and a word that no list has. */
    private @Nullable Candidate loose(int from) {
        Stem first = text.word(from).whole();
        int two = from + 1;
        if (taken[from] || Vocabulary.given(first.key())) {
            return null;
        }
        boolean follows = two < text.size() && text.joined(two);
        if (OPENERS.contains(first.key())
                && follows
                && Vocabulary.isUnknown(text.word(two).whole())) {
            return place(from, 0, two + 1, 5);
        }
        if (first.key().endsWith("ونها")
                || first.key().endsWith("ونه")
                || !Vocabulary.isUnknown(first)
                || Vocabulary.isNisba(first.key())
                || first.key().length() < 4) {
            return null;
        }
        boolean pair = follows
                && Vocabulary.isUnknown(text.word(two).whole())
                && !taken[two]
                && !Vocabulary.isNisba(text.word(two).key());
        return place(from, 0, pair ? two + 1 : two, 4.3);
    }

    private static Candidate place(int from, int cut, int to, double weight) {
        return new Candidate(from, cut, to, NameType.PLACE, weight, "place", List.of());
    }
}
