package org.turjuman.publication.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition with its text, and what is around it now.
 *
 * @param line what lists say of it
 * @param text what it says
 * @param corrections the notes of this edition and of those before it, oldest first
 * @param editions the editions of its translation that the caller may see, oldest first, this one included
 * @param languages the current editions of the article in all languages, in the order of their tags
 * @param withdrawal how it was taken back; null unless it was
 */
public record EditionView(
        EditionLine line,
        EditionText text,
        List<Correction> corrections,
        List<EditionLine> editions,
        List<EditionLine> languages,
        @Nullable Withdrawal withdrawal) {
    /** Keeps the lists unchangeable. */
    public EditionView {
        corrections = List.copyOf(corrections);
        editions = List.copyOf(editions);
        languages = List.copyOf(languages);
    }

    /** Whether readers get this one under the article's address. */
    public boolean isCurrent() {
        return line.state() == EditionState.CURRENT;
    }

    /** The address of the article in this language, which always shows the current edition. */
    public String articlePath() {
        return "/articles/" + text.article() + "/" + text.language();
    }

    /** The address of this edition. */
    public String editionPath() {
        return "/editions/" + line.id();
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public EditionLine getLine() {
        return line;
    }

    public EditionText getText() {
        return text;
    }

    public List<Correction> getCorrections() {
        return corrections;
    }

    public List<EditionLine> getEditions() {
        return editions;
    }

    public List<EditionLine> getLanguages() {
        return languages;
    }

    public @Nullable Withdrawal getWithdrawal() {
        return withdrawal;
    }

    public String getArticlePath() {
        return articlePath();
    }

    public String getEditionPath() {
        return editionPath();
    }
}
