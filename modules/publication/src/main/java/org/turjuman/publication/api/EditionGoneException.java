package org.turjuman.publication.api;

import org.turjuman.articles.api.ArticleId;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.DeskProblem;

/** The editions asked for were taken back; what readers may still know of them. */
public class EditionGoneException extends DeskProblem {
    private static final long serialVersionUID = 1L;
    private final ArticleId article;
    private final Language language;
    private final transient Withdrawal withdrawal;

    /**
     * A withdrawal.
     *
     * @param article whose translation
     * @param language into which language
     * @param withdrawal when and why
     */
    public EditionGoneException(ArticleId article, Language language, Withdrawal withdrawal) {
        super(Kind.GONE, "edition.withdrawn", withdrawal.note());
        this.article = article;
        this.language = language;
        this.withdrawal = withdrawal;
    }

    /** Whose translation. */
    public ArticleId article() {
        return article;
    }

    /** Into which language. */
    public Language language() {
        return language;
    }

    /** When and why. */
    public Withdrawal withdrawal() {
        return withdrawal;
    }
}
