package org.turjuman.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Deciders;
import org.turjuman.articles.api.HoldGate;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;

@ApplicationScoped
@Transactional
class DecidersService implements Deciders {
    @Inject
    Caller caller;

    @Inject
    Articles articles;

    @Inject
    Instance<HoldGate> gates;

    @Override
    public boolean mayDecide(ArticleId article) {
        return caller.may(Permission.DECIDE)
                && caller.person()
                        .filter(person -> isOfTheDesk() || holds(article, person.id()))
                        .isPresent();
    }

    @Override
    public PersonId requireDeciding(ArticleId article) {
        PersonId me = caller.require(Permission.DECIDE);
        articles.get(article);
        if (!isOfTheDesk() && !holds(article, me)) {
            throw new ArticleProblem(Kind.NOT_PERMITTED, "defect.not-held", null, article);
        }
        return me;
    }

    /** Revisers and editors look after every article. */
    private boolean isOfTheDesk() {
        return caller.may(Permission.REVIEW) || caller.may(Permission.CORRECT_SOURCE);
    }

    private boolean holds(ArticleId article, PersonId person) {
        return gates.stream().anyMatch(gate -> gate.isHeldBy(article, person));
    }
}
