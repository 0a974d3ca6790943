package org.turjuman.articles.internal;

import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.RawInput;
import org.turjuman.language.api.RevisionText;
import org.turjuman.platform.api.DeskProblem.Kind;

/** What a text must be to be taken in. Both databases must keep every letter as it came, so some are refused. */
final class TextRules {
    private static final String TEXT = "/text";
    private static final int LONGEST_HEADLINE = 500;

    private TextRules() {}

    static void checkSize(RawInput input) {
        long bytes = input.size();
        boolean tooLong =
                input.text().map(text -> text.length() > RawInput.LONGEST).orElse(bytes > 4L * RawInput.LONGEST);
        if (tooLong) {
            throw tooLong();
        }
        if (bytes == 0) {
            throw empty();
        }
    }

    static void check(String text) {
        if (text.length() > RawInput.LONGEST) {
            throw tooLong();
        }
        if (text.codePoints()
                .noneMatch(Character::isLetterOrDigit)) { // no-break spaces and the like are no text either
            throw empty();
        }
    }

    /** The text as it is stored: without a leading byte order mark, with {@code \n} as line end. */
    static String storable(String decoded) {
        String storable = checkLetters(decoded);
        check(storable);
        return storable;
    }

    /** Refuses what no database keeps; an empty text is none of it. */
    static String checkLetters(String decoded) {
        if (decoded.length() > RawInput.LONGEST) {
            throw tooLong();
        }
        RevisionText text = RevisionText.of(decoded);
        if (text instanceof RevisionText.Refused refused) {
            String key = refused.trouble() == RevisionText.Trouble.NUL ? "text.nul" : "text.surrogate";
            throw new ArticleProblem(Kind.INVALID, key, TEXT, refused.line(), refused.column(), refused.offset());
        }
        return ((RevisionText.Storable) text).text();
    }

    /** A typed headline, stripped. */
    static String headline(String typed) {
        String headline = typed.strip();
        boolean oneLine = headline.codePoints()
                .noneMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                        || Character.getType(c) == Character.SURROGATE);
        if (headline.length() > LONGEST_HEADLINE || !oneLine) {
            throw new ArticleProblem(Kind.INVALID, "headline.form", "/headline", LONGEST_HEADLINE);
        }
        return headline;
    }

    private static ArticleProblem tooLong() {
        return new ArticleProblem(Kind.TOO_LARGE, "text.long", TEXT, RawInput.LONGEST);
    }

    private static ArticleProblem empty() {
        return new ArticleProblem(Kind.INVALID, "text.empty", TEXT);
    }
}
