package org.turjuman.articles.api;

/**
 * A stored article that is like a text on its way in; earlier revisions are compared as well.
 *
 * @param article which
 * @param title how it is called
 * @param exact whether the texts are equal letter by letter; otherwise they differ in spelling, marks or spaces only
 */
public record Duplicate(ArticleId article, Title title, boolean exact) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public ArticleId getArticle() {
        return article;
    }

    public Title getTitle() {
        return title;
    }

    public boolean isExact() {
        return exact;
    }
}
