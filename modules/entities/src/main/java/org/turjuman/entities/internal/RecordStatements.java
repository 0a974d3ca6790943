package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleState;
import org.turjuman.articles.api.ArticleView;
import org.turjuman.articles.api.Articles;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.LedgerLine;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.SaidBy;
import org.turjuman.entities.api.SoughtName;

/** Looks for the statements of a record, article by article. */
@ApplicationScoped
class RecordStatements {
    private static final int ENOUGH = SaidBy.ARTICLES + 1; // articles of each kind: one more tells that there are more

    @Inject
    EntityRepository records;

    @Inject
    MergeRepository merges;

    @Inject
    ClaimRepository claims;

    @Inject
    ArticleUses uses;

    @Inject
    LedgerLines lines;

    @Inject
    Articles articles;

    /** Those of some articles, the latest first. */
    SaidBy of(EntityId asked, @Nullable ArticleId before) {
        NameRecord record = records.get(asked);
        List<SaidBy.InArticle> found = new ArrayList<>();
        int looked = 0;
        int statements = 0;
        ArticleId last = null;
        for (ArticleId article : naming(record, before)) {
            if (looked == SaidBy.ARTICLES || statements >= SaidBy.STATEMENTS) {
                return new SaidBy(found, last);
            }
            List<LedgerLine> said = said(article, record.id());
            if (!said.isEmpty()) {
                found.add(inArticle(articles.get(article), said));
            }
            looked++;
            statements += said.size();
            last = article;
        }
        return new SaidBy(found, null);
    }

    /** The next articles that may name it, the latest first; their ledgers tell whether it says anything there. */
    private List<ArticleId> naming(NameRecord record, @Nullable ArticleId before) { // null: from the latest on
        return Stream.concat(
                        uses.naming(record.id(), sought(record), before, ENOUGH).stream(),
                        claims.articlesOf(withMerged(record.id())).stream()
                                .filter(article -> before == null || article.value() < before.value()))
                .distinct()
                .sorted(Comparator.comparingLong(ArticleId::value).reversed())
                .limit(ENOUGH)
                .toList();
    }

    /** Also by forms that elsewhere are another word; one that only repeats a full form stands beside that. */
    private static SoughtName sought(NameRecord record) {
        return new SoughtName(
                record.description().forms().stream()
                        .filter(form -> form.use() != FormUse.LATER)
                        .map(RecordStatements::anywhere)
                        .toList(),
                Set.of());
    }

    private static NameForm anywhere(NameForm form) {
        return new NameForm(form.language(), form.text(), form.status(), form.note(), form.style(), FormUse.ALWAYS);
    }

    /** The record and all that went into it: a statement added by hand keeps the one that was chosen. */
    private Set<EntityId> withMerged(EntityId id) {
        Set<EntityId> all = new LinkedHashSet<>();
        Deque<EntityId> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            EntityId one = open.pop();
            if (all.add(one)) {
                merges.into(one).forEach(merge -> open.add(merge.gone()));
            }
        }
        return all;
    }

    private List<LedgerLine> said(ArticleId article, EntityId record) {
        return articles.get(article).state() != ArticleState.KEPT
                ? List.of()
                : lines.of(articles.current(article)).stream()
                        .filter(line -> isOf(line, record))
                        .toList();
    }

    private static boolean isOf(LedgerLine line, EntityId record) {
        return line.source() != null
                && line.source().entity() != null
                && line.source().entity().id().equals(record);
    }

    private static SaidBy.InArticle inArticle(ArticleView article, List<LedgerLine> said) {
        return new SaidBy.InArticle(
                article.id(),
                article.title(),
                article.language(),
                article.metadata().published().value(),
                article.takenAt(),
                said);
    }
}
