package org.turjuman.language.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.LatinWord;
import org.turjuman.language.api.NameOccurrence;
import org.turjuman.language.api.Span;

/** Forms of names in Latin letters as a tree of folded words. */
public final class LatinTrie {
    /** What may stand between two words of one name: a space, a hyphen, a stop with a space, an apostrophe. */
    private static final int WIDEST_GAP = 3;

    /** Capitals at the head of a name that also begin sentences: «Le monde entier» is not Le Monde. */
    private static final Set<String> ARTICLES = Set.of("the", "le", "la", "les", "l", "un", "une", "al", "el");

    private final WordTree<Form> root;

    /**
     * A form.
     *
     * @param text as it was given
     * @param firstCapital which of its words is the first with a capital, articles passed over; -1 if none has one
     * @param capitals whether it is one word of capitals
     */
    private record Form(String text, int firstCapital, boolean capitals) {
        static Form of(String text, List<LatinWord> words) {
            int first = -1;
            for (int i = 0; i < words.size() && first < 0; i++) {
                first = words.get(i).capital()
                                && !ARTICLES.contains(words.get(i).key())
                        ? i
                        : -1;
            }
            return new Form(text, first, words.size() == 1 && words.get(0).capitals());
        }

        boolean isWrittenSo(List<LatinWord> words, int from) {
            if (capitals) {
                return words.get(from).capitals();
            }
            return firstCapital < 0 || words.get(from + firstCapital).capital();
        }
    }

    public LatinTrie(Collection<String> forms) {
        root = new WordTree<>();
        for (String text : forms) {
            List<LatinWord> words = words(text);
            root.add(keys(words), Form.of(text, words));
        }
    }

    private LatinTrie(WordTree<Form> root) {
        this.root = root;
    }

    /** The same without some of its forms and with others; what does not change is shared, so that it takes no time. */
    public LatinTrie changed(Collection<String> gone, Collection<String> come) {
        WordTree<Form> changed = new WordTree<>(root);
        for (String text : gone) {
            List<LatinWord> words = words(text);
            changed.leave(keys(words), Form.of(text, words));
        }
        for (String text : come) {
            List<LatinWord> words = words(text);
            changed.join(keys(words), Form.of(text, words));
        }
        return new LatinTrie(changed);
    }

    private static List<String> keys(List<LatinWord> words) {
        return words.stream().map(LatinWord::key).toList();
    }

    /** Every occurrence, from left to right, without overlaps. */
    public List<NameOccurrence> in(String text) {
        List<LatinWord> words = words(text);
        List<NameOccurrence> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            WordTree<Form> node = root;
            NameOccurrence longest = null;
            int last = i;
            for (int j = i; j < words.size(); j++) {
                WordTree<Form> next = j > i && !isNear(words.get(j - 1), words.get(j), text)
                        ? null
                        : node.after(words.get(j).key());
                if (next == null) {
                    break;
                }
                node = next;
                String form = form(node, words, i);
                if (form != null) {
                    longest = new NameOccurrence(
                            new Span(
                                    words.get(i).span().start(),
                                    words.get(j).span().end()),
                            form);
                    last = j;
                }
            }
            if (longest != null) {
                found.add(longest);
                i = last;
            }
        }
        return found;
    }

    private static @Nullable String form(WordTree<Form> node, List<LatinWord> words, int from) {
        for (Form form : node.forms()) {
            if (form.isWrittenSo(words, from)) {
                return form.text();
            }
        }
        return null;
    }

    private static boolean isNear(LatinWord one, LatinWord next, String text) {
        int gap = next.span().start() - one.span().end();
        for (int i = one.span().end(); i < next.span().start(); i++) {
            if (",;:!?()[]«»“”\"\n".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return gap <= WIDEST_GAP;
    }

    /** The words of a text. */
    public static List<LatinWord> words(String text) {
        List<LatinWord> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!isPart(text, at)) {
                at++;
                continue;
            }
            int end = end(text, at);
            while (isInitials(text, at, end)) {
                end = end(text, end + 1);
            }
            words.add(word(text, new Span(at, end)));
            at = end;
        }
        return words;
    }

    private static LatinWord word(String text, Span span) {
        String written = span.substring(text);
        String letters = written.replace(".", "");
        boolean capital = Character.isUpperCase(letters.codePointAt(0));
        boolean capitals = letters.length() > 1 && letters.codePoints().allMatch(Character::isUpperCase);
        return new LatinWord(span, LetterFolding.key(letters), capital, capitals);
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && isPart(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isPart(String text, int at) {
        char letter = text.charAt(at);
        return Character.isLetterOrDigit(letter)
                || Character.isSurrogate(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /** Whether a single capital ends here, and after a stop another one stands, alone or after initials like these. */
    private static boolean isInitials(String text, int start, int end) {
        boolean single = end - start == 1 || text.charAt(end - 2) == '.';
        return single
                && Character.isUpperCase(text.charAt(end - 1))
                && end + 1 < text.length()
                && text.charAt(end) == '.'
                && Character.isUpperCase(text.charAt(end + 1))
                && (end + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 2)));
    }
}
