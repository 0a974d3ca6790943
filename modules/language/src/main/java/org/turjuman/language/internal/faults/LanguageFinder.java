package org.turjuman.language.internal.faults;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Direction;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.LanguageSpan;
import org.turjuman.language.api.Span;
import org.turjuman.language.internal.Letters;
import org.turjuman.language.internal.Lexicon;
import org.turjuman.language.internal.WordCutter;

/** Stretches of other scripts, and of dialects in Arabic letters. */
public final class LanguageFinder {
    private static final Map<String, Language> SCRIPTS = Map.of(
            "HEBREW", Language.of("he"),
            "TIFINAGH", Language.of("zgh"),
            "GREEK", Language.of("el"),
            "HANGUL", Language.of("ko"),
            "HIRAGANA", Language.of("ja"),
            "KATAKANA", Language.of("ja"),
            "ARMENIAN", Language.of("hy"),
            "GEORGIAN", Language.of("ka"));

    /** Which dialect or language a word tells of. */
    private static final Map<String, String> TELLING = telling();

    /** Words of one dialect that may have so many others between them and still are one stretch. */
    private static final int WIDEST_GAP = 5;

    /** A single word of a dialect may be a name or a slip. */
    private static final int FEWEST = 2;

    private static final Set<String> FRENCH_LETTERS =
            Set.of("é", "è", "ê", "à", "ç", "ù", "î", "ô", "œ", "û", "ë", "ï");

    private final String text;
    private final List<Span> words;
    private final List<LanguageSpan> found = new ArrayList<>();

    private LanguageFinder(String text) {
        this.text = text;
        this.words = WordCutter.words(text);
    }

    private static Map<String, String> telling() {
        Map<String, String> telling = new HashMap<>();
        for (String line : Lexicon.lines("faults/telling-words.txt")) {
            String[] parts = line.split("\\s*=\\s*");
            for (String word : parts[1].split("\\s+")) {
                telling.put(word, parts[0]);
            }
        }
        return Map.copyOf(telling);
    }

    /** In the order of the text. */
    public static List<LanguageSpan> find(String text) {
        LanguageFinder finder = new LanguageFinder(text);
        finder.scripts();
        finder.dialects();
        finder.found.sort(Comparator.comparing(LanguageSpan::span));
        return List.copyOf(finder.found);
    }

    private void scripts() {
        for (int i = 0; i < words.size(); ) {
            Character.UnicodeScript script = script(words.get(i));
            if (script == null) {
                i++;
                continue;
            }
            int last = i;
            for (int next = i + 1; next < words.size() && isJoined(next - 1); next++) {
                Character.UnicodeScript other = script(words.get(next));
                if (other == script) {
                    last = next;
                } else if (!isNumber(words.get(next))) {
                    break;
                }
            }
            Span span = new Span(words.get(i).start(), words.get(last).end());
            found.add(script == Character.UnicodeScript.LATIN ? latin(span, i, last) : foreign(span, script));
            i = last + 1;
        }
    }

    /** Null for Arabic and for what has no letters. */
    private Character.@Nullable UnicodeScript script(Span word) {
        for (int at = word.start(); at < word.end(); ) {
            int sign = text.codePointAt(at);
            if (Character.isLetter(sign)) {
                Character.UnicodeScript script = Character.UnicodeScript.of(sign);
                boolean own = script == Character.UnicodeScript.ARABIC || script == Character.UnicodeScript.COMMON;
                return own ? null : script;
            }
            at += Character.charCount(sign);
        }
        return null;
    }

    private boolean isNumber(Span word) {
        return word.substring(text).chars().noneMatch(Character::isLetter);
    }

    /** Whether a word and the next may belong to one stretch: no line end, stop or quotation mark between. */
    private boolean isJoined(int first) {
        int from = words.get(first).end();
        int to = words.get(first + 1).start();
        if (to - from > 3) {
            return false;
        }
        for (int at = from; at < to; at++) {
            char sign = text.charAt(at);
            if (Letters.isLineEnd(sign) || (!Letters.isSpace(sign) && "-'’&,:/–".indexOf(sign) < 0)) {
                return false;
            }
        }
        return true;
    }

    private LanguageSpan latin(Span span, int first, int last) {
        Map<String, Integer> votes = new HashMap<>();
        for (int i = first; i <= last; i++) {
            String word = words.get(i).substring(text).toLowerCase(Locale.ROOT);
            for (String part : word.split("['’-]")) {
                String language = TELLING.get(part);
                if (language != null && part.length() > 1) {
                    votes.merge(language, 1, Integer::sum);
                }
            }
            if (word.chars().anyMatch(letter -> FRENCH_LETTERS.contains(Character.toString(letter)))) {
                votes.merge("fr", 1, Integer::sum);
            }
        }
        int french = votes.getOrDefault("fr", 0);
        int english = votes.getOrDefault("en", 0);
        if (french == english) {
            return new LanguageSpan(span, null, Direction.LEFT_TO_RIGHT, 0.9, "script");
        }
        Language language = french > english ? Language.FRENCH : Language.ENGLISH;
        double confidence = Math.max(french, english) > 1 ? 0.9 : 0.6;
        return new LanguageSpan(span, language, Direction.LEFT_TO_RIGHT, confidence, "language-words");
    }

    private static LanguageSpan foreign(Span span, Character.UnicodeScript script) {
        Language language = SCRIPTS.get(script.name());
        boolean fromTheRight = language != null && language.direction() == Direction.RIGHT_TO_LEFT;
        Direction direction = fromTheRight ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        return new LanguageSpan(span, language, direction, language == null ? 0.5 : 0.8, "script");
    }

    /** Two telling words of one dialect that stand near to each other in one line make a stretch. */
    private void dialects() {
        for (int i = 0; i < words.size(); ) {
            String dialect = dialect(i);
            if (dialect == null) {
                i++;
                continue;
            }
            int last = i;
            int count = 1;
            for (int next = i + 1; next < words.size() && next - last <= WIDEST_GAP && isSameLine(next - 1); next++) {
                if (dialect.equals(dialect(next))) {
                    last = next;
                    count++;
                }
            }
            if (count >= FEWEST) {
                Span span = new Span(words.get(i).start(), words.get(last).end());
                double confidence = Math.min(0.95, 0.5 + 0.1 * count);
                found.add(new LanguageSpan(
                        span, Language.of(dialect), Direction.RIGHT_TO_LEFT, confidence, "dialect-words"));
            }
            i = last + 1;
        }
    }

    private @Nullable String dialect(int i) {
        String word = words.get(i).substring(text);
        if (!Letters.isArabic(word.charAt(0))) {
            return null;
        }
        String dialect = TELLING.get(word);
        boolean waw = dialect == null && word.length() > 3 && word.charAt(0) == 'و';
        return waw ? TELLING.get(word.substring(1)) : dialect;
    }

    private boolean isSameLine(int first) {
        for (int at = words.get(first).end(); at < words.get(first + 1).start(); at++) {
            if (Letters.isLineEnd(text.charAt(at)) || "«»\"“”.؟!".indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
