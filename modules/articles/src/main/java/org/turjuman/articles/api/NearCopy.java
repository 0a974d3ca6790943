package org.turjuman.articles.api;

/**
 * A stored article that shares most of a text's words, in runs of five or more, in any spelling; the texts themselves
 * differ.
 *
 * @param article which
 * @param title how it is called
 * @param share how much of the text stands in it: percent of the text's words, 0 to 100
 * @param holds how much of it stands in the text: percent of its words, 0 to 100
 */
public record NearCopy(ArticleId article, Title title, int share, int holds) {
    /** What share of a text stands in another that is its near copy, at least: in one of the two directions. */
    public static final int LEAST = 50;

    // getters: the expressions of Faces 4.0 know no record accessors
    public ArticleId getArticle() {
        return article;
    }

    public Title getTitle() {
        return title;
    }

    public int getShare() {
        return share;
    }

    public int getHolds() {
        return holds;
    }

    /** Whether the text says all that it says and more, rather than the other way round. */
    public boolean isOutgrown() {
        return holds > share;
    }
}
