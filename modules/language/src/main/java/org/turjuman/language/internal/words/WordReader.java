package org.turjuman.language.internal.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Clitic;
import org.turjuman.language.api.Clitic.Kind;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.WordForm;
import org.turjuman.language.internal.LetterFolding;
import org.turjuman.language.internal.Letters;
import org.turjuman.language.internal.WordCutter;
import org.turjuman.language.internal.names.KnownNames;

/** Reads a text word by word: each by itself first, then with the words beside it. */
public final class WordReader {
    /** More letters than any Arabic word has, clitics and all. */
    private static final int LONGEST = 30;

    private final String text;
    private final List<Span> spans;

    /** The letters of each word; empty for what is no Arabic word. */
    private final List<String> words = new ArrayList<>();

    /** What may be a name and stands beside one, so that it is one throughout the text. */
    private final Set<String> names = new HashSet<>();

    private @Nullable Set<String> standing;

    private WordReader(String text) {
        this.text = text;
        this.spans = WordCutter.words(text);
        for (Span span : spans) {
            words.add(letters(text, span));
        }
    }

    /** See {@link org.turjuman.language.api.Morphology#in}. */
    public static List<WordForm> read(String text) {
        return new WordReader(text).forms();
    }

    private static String letters(String text, Span span) {
        StringBuilder letters = new StringBuilder(Math.min(span.length(), LONGEST));
        for (int at = span.start(); at < span.end(); at++) {
            char sign = text.charAt(at);
            if (Letters.isArabic(sign)) {
                if (letters.length() == LONGEST) {
                    return "";
                }
                letters.append(plain(sign));
            } else if (!Letters.isDecoration(sign) && !Letters.isInvisible(sign)) {
                return "";
            }
        }
        return letters.toString();
    }

    /** The letters of Persian keyboards as Arabic ones. */
    private static char plain(char letter) {
        return switch (letter) {
            case '\u06A9' -> 'ك'; // ک
            case '\u06CC' -> 'ي'; // ی
            default -> letter;
        };
    }

    private List<WordForm> forms() {
        List<WordChoice> choices = new ArrayList<>(words.size());
        for (String word : words) {
            choices.add(
                    word.isEmpty()
                            ? new WordChoice(WordParts.whole(word, null), null, null, false)
                            : WordChooser.get().choose(word));
        }
        for (int i = 0; i < words.size(); i++) {
            WordParts name = choices.get(i).asName();
            if (name != null && !choices.get(i).isName() && isBesideName(choices, i, name)) {
                names.add(name.form());
            }
        }
        List<WordForm> forms = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Span span = spans.get(i);
            forms.add(words.get(i).isEmpty() ? other(span) : form(span, parts(choices, i)));
        }
        return forms;
    }

    /** A number, foreign word or address; و and the prepositions stand before numbers as well: و2013. */
    private WordForm other(Span span) {
        int stem = span.start();
        List<Clitic> clitics = new ArrayList<>();
        while (stem - span.start() < 2 && stem + 1 < span.end() && "وفبلك".indexOf(text.charAt(stem)) >= 0) {
            Kind kind = "وف".indexOf(text.charAt(stem)) >= 0 ? Kind.CONJUNCTION : Kind.PREPOSITION;
            clitics.add(new Clitic(kind, new Span(stem, stem + 1), text.substring(stem, stem + 1)));
            stem++;
        }
        if (stem == span.start() || !Letters.isDigit(text.charAt(stem))) {
            stem = span.start();
            clitics = List.of();
        }
        Span rest = new Span(stem, span.end());
        return new WordForm(span, clitics, rest, List.of(), LetterFolding.key(rest.substring(text)), null, false);
    }

    private WordParts parts(List<WordChoice> choices, int i) {
        WordChoice choice = choices.get(i);
        if (!choice.known()) {
            return UnknownWords.guess(words.get(i), this::stands);
        }
        WordParts particle = choice.beforeVerb();
        if (particle != null
                && i + 1 < choices.size()
                && areJoined(i)
                && choices.get(i + 1).parts().verb()) {
            return particle;
        }
        WordParts name = choice.asName();
        return name != null && names.contains(name.form()) ? name : choice.parts();
    }

    private boolean stands(String word) {
        if (standing == null) {
            standing = new HashSet<>(words);
        }
        return standing.contains(word);
    }

    /** بشار الأسد, عزيز أخنوش, الطيب البكوش: a word that may be a name and stands beside one. */
    private boolean isBesideName(List<WordChoice> choices, int i, WordParts name) {
        boolean article = name.form().startsWith("ال");
        if (i > 0 && name.before().isEmpty() && areJoined(i - 1)) {
            WordChoice before = choices.get(i - 1);
            if (before.isName() && KnownNames.isGiven(before.parts().form())) {
                return true;
            }
        }
        if (i + 1 == choices.size() || !areJoined(i)) {
            return false;
        }
        WordParts after = choices.get(i + 1).parts();
        return after.name()
                && after.before().isEmpty()
                && KnownNames.isOne(after.form())
                && KnownNames.isGiven(name.form())
                && (!article || after.form().startsWith("ال"));
    }

    /** Whether only spaces stand between a word and the next. */
    private boolean areJoined(int i) {
        for (int at = spans.get(i).end(); at < spans.get(i + 1).start(); at++) {
            char sign = text.charAt(at);
            if (!Letters.isSpace(sign) || Letters.isLineEnd(sign)) {
                return false;
            }
        }
        return true;
    }

    private WordForm form(Span span, WordParts parts) {
        Letter letter = new Letter(span);
        List<Clitic> before = new ArrayList<>();
        for (WordParts.Piece piece : parts.before()) {
            before.add(new Clitic(piece.kind(), letter.next(piece.length()), piece.form()));
        }
        Span stem = parts.after().isEmpty() ? letter.rest() : letter.next(parts.stem());
        List<Clitic> after = new ArrayList<>();
        for (int i = 0; i < parts.after().size(); i++) {
            WordParts.Piece piece = parts.after().get(i);
            boolean last = i == parts.after().size() - 1;
            after.add(new Clitic(piece.kind(), last ? letter.rest() : letter.next(piece.length()), piece.form()));
        }
        return new WordForm(span, before, stem, after, LetterFolding.key(parts.form()), lemma(parts), parts.name());
    }

    private static @Nullable String lemma(WordParts parts) {
        String lemma = parts.lemma();
        return lemma == null || parts.name() || parts.verb() ? lemma : BrokenPlurals.singular(parts.form(), lemma);
    }

    /** Walks through a word letter by letter; what sits on a letter or follows it goes with it. */
    private final class Letter {
        private final Span word;
        private int at;

        Letter(Span word) {
            this.word = word;
            this.at = word.start();
        }

        Span next(int letters) {
            int start = at;
            for (int left = letters; left > 0; left--) {
                at++;
                while (at < word.end() && !Letters.isArabic(text.charAt(at))) {
                    at++;
                }
            }
            return new Span(start, at);
        }

        Span rest() {
            int start = at;
            at = word.end();
            return new Span(start, at);
        }
    }
}
