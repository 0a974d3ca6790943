package org.turjuman.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.ArticleState;
import org.turjuman.articles.api.TranslationWantedException;
import org.turjuman.articles.api.WantedGate;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.Permission;

/** What the caller may do with an article: who took it in may describe and discard it until a translation is requested. */
@ApplicationScoped
class ArticlePermissions {
    @Inject
    Caller caller;

    @Inject
    Instance<WantedGate> gates;

    void requireDescribing(Article article) {
        if (!mayDescribe(article)) {
            caller.require(Permission.EDIT_METADATA);
        }
        if (article.state() != ArticleState.KEPT) {
            throw new ArticleProblem(Kind.CONFLICT, "article.erased", null, article.id());
        }
    }

    boolean mayDescribe(Article article) {
        return caller.may(Permission.EDIT_METADATA) || (tookIn(article) && !isRequested(article.id()));
    }

    boolean mayDiscard(Article article) {
        return (caller.may(Permission.DISCARD) || tookIn(article)) && !isRequested(article.id());
    }

    boolean tookIn(Article article) {
        return caller.may(Permission.TAKE_IN)
                && caller.person().filter(p -> p.id().equals(article.takenBy())).isPresent();
    }

    void requireUnwanted(ArticleId id) {
        if (isRequested(id)) {
            throw new TranslationWantedException(id);
        }
    }

    private boolean isRequested(ArticleId id) {
        return gates.stream().anyMatch(gate -> gate.isRequested(id));
    }
}
