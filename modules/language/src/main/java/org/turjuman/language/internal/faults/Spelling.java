package org.turjuman.language.internal.faults;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.DefectKind;
import org.turjuman.language.internal.AyaspellWords;
import org.turjuman.language.internal.Letters;
import org.turjuman.language.internal.Lexicon;
import org.turjuman.language.internal.names.KnownNames;

/**
 * Misspelled words. A word is suspected when the dictionary does not know it, or when news does not use it and writers
 * who do not mind hamza, ة and ى would write another so; it is reported when one word of the news is clearly meant.
 */
final class Spelling {
    /** How many slips of one habit make it the style of the house, which nobody wants to see word by word. */
    private static final int STYLE = 4;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 18;

    /** A text with more different unknown words is no Arabic news. */
    private static final int MOST_UNKNOWN = 4_000;

    /** From here on a word that is one slip from the news is hardly a name by chance. */
    private static final int LONG = 7;

    /** Where writers leave a hamza out: at the head of the word, behind a prefix too if enough follows. */
    private static final Pattern INITIAL = Pattern.compile("ا.{2,}|[وبل]ا.{3,}");

    /** Nouns that the language makes day by day: رقمنة, عصرنة, شرعنة. */
    private static final Pattern NEW_NOUN = Pattern.compile("[وف]?([بك]?ال|لل|[بل])?[^ا]{3}نة");

    private static final Set<String> COLOURS = Set.of(
            "سوداء", "بيضاء", "حمراء", "خضراء", "صفراء", "زرقاء", "سمراء", "شقراء", "عمياء", "صماء", "عوراء", "عرجاء");

    private static final Set<String> BEFORE_NAMES = Lexicon.words("faults/before-names.txt");

    /** What I have, where nothing with an article follows: «لا تعليق لدي», but لدي الوصول is لدى. */
    private static final String TO_ME = "لدي";

    private static final Map<String, String> LISTED = Lexicon.lines("faults/listed-slips.txt").stream()
            .map(line -> line.split("\\s*=\\s*"))
            .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));

    private final Faults faults;
    private final FaultText text;
    private final NewsWords news = NewsWords.get();
    private final Map<String, Map<String, Slip.Kind>> cache = new HashMap<>();

    private record Found(FaultWord word, Slip slip, double confidence) {}

    Spelling(Faults faults, FaultText text) {
        this.faults = faults;
        this.text = text;
    }

    void find() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < text.words.size(); i++) {
            Found slip = at(i);
            if (slip != null && !faults.isTaken(slip.word.span())) {
                found.add(slip);
            }
        }
        Set<Slip.Kind> styles = styles(found);
        for (Found one : found) {
            if (!styles.contains(one.slip.kind())) {
                report(one);
            }
        }
    }

    /** Rules that the house does not mind: broken often, and kept hardly more often. */
    private Set<Slip.Kind> styles(List<Found> found) {
        Set<Slip.Kind> styles = EnumSet.noneOf(Slip.Kind.class);
        for (Slip.Kind kind : Slip.Kind.values()) {
            long broken = found.stream().filter(one -> one.slip.kind() == kind).count();
            if (kind.isSpellingHabit() && broken >= STYLE) {
                long kept = text.words.stream()
                        .filter(word -> follows(kind, word.form()))
                        .count();
                if (broken * 3 > kept) {
                    styles.add(kind);
                }
            }
        }
        return styles;
    }

    private @Nullable Found at(int i) {
        FaultWord word = text.words.get(i);
        String form = word.form();
        if (!word.arabic() || form.length() < 2 || form.length() > LONGEST || isRight(word)) {
            return null;
        }
        String listed = form.equals(TO_ME) && !isBeforeArticle(i) ? null : LISTED.get(form);
        if (listed == null && form.startsWith("و")) {
            String rest = LISTED.get(form.substring(1));
            listed = rest == null ? null : "و" + rest;
        }
        if (listed != null) {
            return new Found(word, new Slip(listed, kind(form, listed)), 0.9);
        }
        if (form.length() < 3 || AlsoKnown.holds(form)) {
            return null;
        }
        if (!word.known()) {
            return cache.size() > MOST_UNKNOWN ? null : unknown(i, word);
        }
        return KnownNames.holds(form) ? null : habit(word);
    }

    private boolean isBeforeArticle(int i) {
        return text.adjacent(i)
                && i + 1 < text.words.size()
                && text.words.get(i + 1).form().startsWith("ال");
    }

    /** The news uses it, and it is no form that only our own rules build. */
    private boolean isRight(FaultWord word) {
        String form = word.form();
        return news.usual(form) && (word.known() || isListed(form));
    }

    private static Slip.Kind kind(String form, String right) {
        Map<String, Slip.Kind> kinds = Slips.habits(form, right::equals);
        return kinds.getOrDefault(right, Slip.Kind.OTHER);
    }

    private boolean isWord(String form) {
        return news.usual(form) && AyaspellWords.get().known(form);
    }

    /** The dictionary knows the word, but it may know too much: زياره is "his …" of a word that nobody uses. */
    private @Nullable Found habit(FaultWord word) {
        String right = Habits.correction(word.form(), this::isWord);
        if (right != null && (!(right.endsWith("ي") || right.endsWith("ة")) || isListed(right))) {
            return new Found(word, new Slip(right, kind(word.form(), right)), 0.75);
        }
        return null;
    }

    private @Nullable Found unknown(int i, FaultWord word) {
        if (isQuotedAlone(word) || NEW_NOUN.matcher(word.form()).matches()) {
            return null;
        }
        Map<String, Slip.Kind> forms = cache.computeIfAbsent(word.form(), this::slips);
        Slip best = best(word, forms);
        if (best == null) {
            return null;
        }
        boolean arabic = looksArabic(word.form());
        if (best.kind().isSpellingHabit()) {
            boolean doubtful = best.kind() == Slip.Kind.HAMZA
                    && !INITIAL.matcher(word.form()).matches();
            boolean name = !arabic && !isListed(best.form()) && (doubtful || isLikelyName(i, word));
            return name || text.isInFullName(i) && !isListed(best.form()) ? null : hamza(word, best);
        }
        if (word.form().length() < SHORTEST || text.count(word.form()) > 1 || isAfterTitle(i) || isAfterName(i)) {
            return null;
        }
        if (isSure(best.kind()) && word.form().length() > SHORTEST) {
            boolean name = KnownNames.isOne(word.form()) || !arabic && isLikelyName(i, word) || isListedWithNames(i);
            return name ? null : new Found(word, best, 0.85);
        }
        if (KnownNames.holds(word.form()) || isLikelyName(i, word)) {
            return null;
        }
        if (isFarFetched(best.kind()) && text.count(best.form()) == 0) {
            return null;
        }
        boolean meant = arabic || word.form().length() >= LONG || text.count(best.form()) > 0;
        return meant ? new Found(word, best, 0.7) : null;
    }

    /** A habit; where a hamza could make two words, the one that the text has, or neither surely. */
    private Found hamza(FaultWord word, Slip best) {
        String twin = twin(best, word.form());
        if (twin == null || text.count(best.form()) > 0) {
            return new Found(word, best, 0.9);
        }
        return text.count(twin) > 0 ? new Found(word, new Slip(twin, best.kind()), 0.9) : new Found(word, best, 0.55);
    }

    /** Almost any unknown word is that near to some word of the news; the text itself must speak for it. */
    private static boolean isFarFetched(Slip.Kind kind) {
        return kind == Slip.Kind.PUT_IN || kind == Slip.Kind.OTHER;
    }

    private boolean isListed(String form) {
        return news.lists(form) || news.lists(FaultText.stem(form));
    }

    private static boolean isSure(Slip.Kind kind) {
        return kind.ordinal() <= Slip.Kind.ARTICLE.ordinal();
    }

    /** A habit needs no news word: the dictionary knows الأوبرا and not الاوبرا. */
    private Map<String, Slip.Kind> slips(String form) {
        Map<String, Slip.Kind> habits = Slips.habits(form, this::isWord);
        if (habits.isEmpty() && (form.startsWith("ال") || form.endsWith("ه"))) {
            String right = Habits.correction(form, AyaspellWords.get()::known);
            if (right != null) {
                return Map.of(right, kind(form, right));
            }
        }
        if (!habits.isEmpty()) {
            return habits;
        }
        Map<String, Slip.Kind> slips = Slips.of(form, this::isWord, AyaspellWords.get()::known);
        boolean sure = slips.containsValue(Slip.Kind.ARTICLE) || slips.containsValue(Slip.Kind.DOUBLED);
        return slips.isEmpty() || sure ? slips : likelier(form, slips);
    }

    /** «واسندت» lacks a hamza, rather than that two letters of «وساندت» are swapped; «السودا» lacks one too. */
    private static Map<String, Slip.Kind> likelier(String form, Map<String, Slip.Kind> slips) {
        String right = Habits.only(form, AyaspellWords.get()::known);
        if (right == null && COLOURS.contains(FaultText.stem(form) + "ء")) {
            right = form + "ء";
        }
        return right == null ? slips : Map.of(right, Slip.Kind.HAMZA);
    }

    /** Whether its prefix or ending is one that names from abroad seldom have. */
    private static boolean looksArabic(String form) {
        return form.matches("([وفب]?ال|لل).{3,}|([وف]?س?[ي]|[وف]س[تن]).{5,}|.{3,}(ة|ات|ها|هم|ية|هما)|[مي].{3,}(ون|ين)");
    }

    private @Nullable Slip best(FaultWord word, Map<String, Slip.Kind> forms) {
        Slip best = null;
        int bestRank = Integer.MAX_VALUE;
        for (Map.Entry<String, Slip.Kind> form : forms.entrySet()) {
            int rank = rank(word.form(), form.getKey(), form.getValue());
            if (rank < bestRank) {
                best = new Slip(form.getKey(), form.getValue());
                bestRank = rank;
            }
        }
        return best;
    }

    /** The other word that a hamza makes, which the text has elsewhere or not: الاعمار is الأعمار or الإعمار. */
    private static @Nullable String twin(Slip best, String written) {
        int at = best.kind() == Slip.Kind.HAMZA ? written.indexOf('ا', written.startsWith("ال") ? 2 : 0) : -1;
        if (at < 0 || at >= best.form().length() || "أإ".indexOf(best.form().charAt(at)) < 0) {
            return null;
        }
        char other = best.form().charAt(at) == 'أ' ? 'إ' : 'أ';
        String twin = best.form().substring(0, at) + other + best.form().substring(at + 1);
        return AyaspellWords.get().known(twin) ? twin : null;
    }

    /** The smaller, the likelier; what stands elsewhere in the text, and in the list itself, is likelier. */
    private int rank(String word, String form, Slip.Kind kind) {
        int rank = switch (kind) {
            case HAMZA, TA_MARBUTA, ALIF_MAQSURA -> 0;
            case SWAPPED, DOUBLED, ARTICLE -> 20;
            case NEIGHBOUR, LEFT_OUT, PUT_IN -> 40;
            case OTHER -> 60;
        };
        rank -= text.count(form) > 0 ? 10 : 0;
        rank -= isListed(form) ? 5 : 0;
        rank -= kind == Slip.Kind.PUT_IN ? 0 : 2;
        return rank - (word.charAt(0) == form.charAt(0) ? 1 : 0);
    }

    /** A word that is foreign rather than wrong. */
    private boolean isLikelyName(int i, FaultWord word) {
        boolean nearNames = isForeign(i - 1, text.adjacent(i - 1)) || isForeign(i + 1, text.adjacent(i));
        return nearNames || isAfterTitle(i);
    }

    /** «العيينة والجبيلة، وحريملاء»: the words on both sides are unknown too, whatever stands between. */
    private boolean isListedWithNames(int i) {
        return isForeign(i - 1, true) && isForeign(i + 1, true);
    }

    private boolean isAfterName(int i) {
        if (i == 0 || !text.adjacent(i - 1)) {
            return false;
        }
        String before = text.words.get(i - 1).form();
        return KnownNames.isOne(before) && !news.usual(before);
    }

    private boolean isAfterTitle(int i) {
        return i > 0 && text.adjacent(i - 1) && isTitle(text.words.get(i - 1).form());
    }

    private static boolean isTitle(String form) {
        return BEFORE_NAMES.contains(form) || BEFORE_NAMES.contains(FaultText.stem(form));
    }

    private boolean isForeign(int i, boolean adjacent) {
        if (!adjacent || i < 0 || i >= text.words.size()) {
            return false;
        }
        FaultWord word = text.words.get(i);
        boolean latin = word.form().chars().anyMatch(Letters::isLatin);
        return latin || (word.arabic() && !word.known()) || (KnownNames.holds(word.form()) && !news.usual(word.form()));
    }

    private boolean isQuotedAlone(FaultWord word) {
        int before = word.start() - 1;
        int after = word.end();
        if (before > 0 && text.text.charAt(before) == ' ') {
            before--;
        }
        if (after + 1 < text.text.length() && text.text.charAt(after) == ' ') {
            after++;
        }
        return before >= 0
                && after < text.text.length()
                && "«\"“('".indexOf(text.text.charAt(before)) >= 0
                && "»\"”)'".indexOf(text.text.charAt(after)) >= 0;
    }

    /** Whether the word shows that the writer minds the rule. */
    private static boolean follows(Slip.Kind kind, String form) {
        return switch (kind) {
            case HAMZA -> form.indexOf('أ') >= 0 || form.indexOf('إ') >= 0;
            case TA_MARBUTA -> form.endsWith("ة");
            case ALIF_MAQSURA -> form.endsWith("ي");
            default -> false;
        };
    }

    private void report(Found found) {
        DefectKind kind = switch (found.slip.kind()) {
            case HAMZA -> DefectKind.HAMZA_SLIP;
            case TA_MARBUTA -> DefectKind.TA_MARBUTA_SLIP;
            case ALIF_MAQSURA -> DefectKind.ALIF_MAQSURA_SLIP;
            default -> DefectKind.MISSPELLING;
        };
        String given = found.word.span().substring(text.text);
        faults.report(found.word.span(), kind, found.slip.form(), found.confidence, given, found.slip.form());
    }
}
