package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.Ledger;
import org.turjuman.entities.api.SaidBy;
import org.turjuman.language.api.Language;

/**
 * The part of a record's page that tells what its person or body says in the sources. Each text is read for it, so it is
 * shown when it is asked for.
 */
@Named
@RequestScoped
public class NameStatementsPart {
    @Inject
    Ledger ledger;

    @Inject
    Times times;

    @Inject
    TextBundle t;

    private @Nullable String
            said; // from the address: before which article, or any other text for the latest; null: not
    private @Nullable SaidBy read; // null until it is read

    /**
     * What it says in an article.
     *
     * @param article which
     * @param title how it is called
     * @param language of its text
     * @param day when it appeared or was taken in, in the words of people
     * @param lines the statements
     */
    public record InArticle(ArticleId article, String title, Language language, String day, List<LedgerRow> lines) {
        // getters: the expressions of Faces 4.0 know no record accessors
        public ArticleId getArticle() {
            return article;
        }

        public String getTitle() {
            return title;
        }

        public Language getLanguage() {
            return language;
        }

        public String getDay() {
            return day;
        }

        public List<LedgerRow> getLines() {
            return lines;
        }
    }

    /** The articles in which a record says something, the latest first. */
    public List<InArticle> articles(EntityId id) {
        return read(id).articles().stream().map(this::inArticle).toList();
    }

    /** Before which article older ones may name it; null where none may. */
    public @Nullable ArticleId older(EntityId id) {
        return read(id).next();
    }

    private SaidBy read(EntityId id) {
        if (read == null) {
            ArticleId before = said != null && said.matches("[1-9][0-9]{0,17}") ? ArticleId.valueOf(said) : null;
            read = ledger.saidBy(id, before);
        }
        return read;
    }

    private InArticle inArticle(SaidBy.InArticle one) {
        String day = one.published() == null
                ? t.say("ledger.taken-in", times.at(one.takenAt()))
                : times.day(one.published());
        return new InArticle(
                one.article(),
                one.title().getShown(),
                one.language(),
                day,
                one.lines().stream().map(line -> new LedgerRow(line, 0, null)).toList());
    }

    public @Nullable String getSaid() {
        return said;
    }

    public void setSaid(@Nullable String said) {
        this.said = said;
    }
}
