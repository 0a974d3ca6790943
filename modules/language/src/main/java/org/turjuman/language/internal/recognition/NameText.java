package org.turjuman.language.internal.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.FoldedText;
import org.turjuman.language.api.Span;
import org.turjuman.language.internal.LetterFolding;
import org.turjuman.language.internal.recognition.NameWord.Gap;
import org.turjuman.language.internal.recognition.NameWord.Stem;

/** A text as words with their clitics and the marks between them. */
final class NameText {
    private static final int SHORTEST_REST = 3;
    private static final String CLOSING = "»”’)]'";
    private static final String OPENING = "«“‘([";

    private static final int LONGEST_LETTERS = 6;

    final String text;
    final List<NameWord> words = new ArrayList<>();
    final Set<String> keys = new HashSet<>();
    private final FoldedText folded;

    /** Whether the last straight mark opened. */
    private boolean quoted;

    /** Null until somebody asks. */
    private @Nullable Boolean sport;

    NameText(String text) {
        this.text = text;
        this.folded = LetterFolding.fold(text);
        String key = folded.key();
        int start = -1;
        int before = 0;
        for (int at = 0; at <= key.length(); at++) {
            boolean in = at < key.length() && inWord(key.charAt(at));
            if (in && start < 0) {
                start = at;
            } else if (!in && start >= 0) {
                add(key, before, start, at);
                before = at;
                start = -1;
            }
        }
        if (quoted && !words.isEmpty() && tail(words.get(words.size() - 1)).indexOf('"') >= 0) {
            words.set(words.size() - 1, words.get(words.size() - 1).closed());
        }
        words.forEach(word -> keys.add(word.key()));
    }

    /** Whether the text is about sport. */
    boolean isSport() {
        if (sport == null) {
            sport = keys.stream().filter(Vocabulary.SPORT::contains).limit(2).count() > 1;
        }
        return sport;
    }

    /** Whether its writer tells ة and ه apart. */
    boolean mindsTa() {
        return text.indexOf('ة') >= 0;
    }

    private String tail(NameWord last) {
        return text.substring(
                folded.original(new Span(last.start(), last.end())).end());
    }

    FoldedText folded() {
        return folded;
    }

    int size() {
        return words.size();
    }

    NameWord word(int i) {
        return words.get(i);
    }

    /** Whether word {@code i} goes on where the one before it ends, in one phrase without any mark between. */
    boolean joined(int i) {
        return i > 0 && i < size() && (word(i).gap() == Gap.SPACE || word(i).gap() == Gap.HYPHEN);
    }

    /** The stretch of the text from letter {@code cut} of one word to the end of another. */
    Span span(int from, int cut, int to) {
        return folded.original(new Span(word(from).start() + cut, word(to - 1).end()));
    }

    /** Finds what begins at a word. */
    interface Beginning {
        /** The name that begins at word {@code i} read as {@code stem}; null if none does. */
        @Nullable
        Candidate at(int i, Stem stem);
    }

    /** What begins at each word: that of the first of its stems at which something does. */
    List<Candidate> beginning(Beginning reader) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            for (Stem stem : word(i).stems()) {
                Candidate candidate = reader.at(i, stem);
                if (candidate != null) {
                    candidates.add(candidate);
                    break;
                }
            }
        }
        return candidates;
    }

    /** The word after the names of Latin letters that begin with a word, at most {@link #LONGEST_LETTERS}: إم بي سي. */
    int lettersFrom(int i, Stem first) {
        if (!Vocabulary.LETTER_NAMES.contains(first.key())) {
            return i;
        }
        int at = i + 1;
        while (at - i < LONGEST_LETTERS
                && joined(at)
                && (Vocabulary.LETTER_NAMES.contains(word(at).key()) || isTelevision(at))) {
            at++;
        }
        return at - i > 1 && isParticle(at - 1) ? at - 1 : at;
    }

    /** «قالت إتش إس بي سي أن …», «قالت إم بي سي إن البث»: the letter N is spelled like a particle that opens a clause. */
    private boolean isParticle(int last) {
        String written = word(last).whole().written();
        boolean goesOn = joined(last + 1);
        return goesOn
                && (written.equals("أن")
                        || written.equals("إن")
                                && !Vocabulary.isNisba(word(last + 1).key()));
    }

    /** «إم تي في»: the name of the letter V looks like the preposition. */
    private boolean isTelevision(int at) {
        return word(at).key().equals("في") && word(at - 1).key().equals("تي");
    }

    private static boolean inWord(char sign) {
        return Character.isLetterOrDigit(sign);
    }

    private void add(String key, int before, int start, int end) {
        int from =
                before == 0 ? 0 : folded.original(new Span(before - 1, before)).end();
        Span place = folded.original(new Span(start, end));
        String between =
                text.substring(Math.min(from, place.start()), place.start()); // ﷼ is several letters of the key
        int after = place.end();
        boolean inside = quoted;
        boolean marked = follow(between);
        if (marked && inside && !words.isEmpty()) {
            words.set(words.size() - 1, words.get(words.size() - 1).closed());
        }
        boolean closes = after < text.length() && CLOSING.indexOf(text.charAt(after)) >= 0;
        boolean opens =
                marked && quoted || !between.isEmpty() && OPENING.indexOf(between.charAt(between.length() - 1)) >= 0;
        String word = key.substring(start, end);
        words.add(new NameWord(
                start, end, word, gap(between, words.isEmpty()), opens, closes, stems(start, word, place)));
    }

    /** Keeps track of straight quotation marks, which look the same at both ends; true if there was one. */
    private boolean follow(String between) {
        boolean marked = false;
        for (int i = 0; i < between.length(); i++) {
            if (between.charAt(i) == '"') {
                quoted = !quoted;
                marked = true;
            } else if (between.charAt(i) == '\n') {
                quoted = false;
                marked = false;
            }
        }
        return marked;
    }

    private static Gap gap(String between, boolean first) {
        if (first) {
            return Gap.LINE;
        }
        Gap gap = Gap.SPACE;
        for (int i = 0; i < between.length(); i++) {
            char sign = between.charAt(i);
            if (sign == '\n' || sign == '\r') {
                return Gap.LINE;
            }
            if (sign == '،' || sign == ',') {
                gap = Gap.COMMA;
            } else if (sign == '-' && between.length() == 1) {
                gap = Gap.HYPHEN;
            } else if (!Character.isWhitespace(sign)
                    && Character.getType(sign) != Character.FORMAT
                    && gap != Gap.COMMA) {
                gap = Gap.MARK;
            }
        }
        return gap;
    }

    private List<Stem> stems(int start, String word, Span place) {
        List<Stem> stems = new ArrayList<>(3);
        stems.add(new Stem(0, word, place.substring(text), ' '));
        boolean conjunction = word.length() > SHORTEST_REST && "وف".indexOf(word.charAt(0)) >= 0;
        for (int first = 0; first <= (conjunction ? 1 : 0); first++) {
            String rest = word.substring(first);
            if (first > 0) {
                stems.add(stem(start, word, first, rest, ' '));
            }
            if (rest.length() > SHORTEST_REST && "بلك".indexOf(rest.charAt(0)) >= 0) {
                int cut = first + 1;
                char preposition = rest.charAt(0);
                if (rest.startsWith("لل")) {
                    stems.add(stem(start, word, cut, "ال" + rest.substring(2), preposition));
                } else {
                    stems.add(stem(start, word, cut, rest.substring(1), preposition));
                }
            }
        }
        return List.copyOf(stems);
    }

    private Stem stem(int start, String word, int cut, String key, char preposition) {
        Span place = folded.original(new Span(start + cut, start + word.length()));
        String written = place.substring(text);
        boolean hidden = key.startsWith("ال") && !written.startsWith("ا");
        return new Stem(cut, key, hidden ? "ا" + written : written, preposition);
    }
}
