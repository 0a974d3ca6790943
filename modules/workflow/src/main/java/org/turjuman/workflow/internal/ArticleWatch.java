package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.HoldGate;
import org.turjuman.articles.api.RevisionAdded;
import org.turjuman.articles.api.WantedGate;
import org.turjuman.language.api.Folding;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.PersonId;

/** What the articles ask, and what of them the workflow has to know. */
@ApplicationScoped
class ArticleWatch implements WantedGate, HoldGate {
    @PersistenceContext
    EntityManager entities;

    @Inject
    TranslationRepository translations;

    @Inject
    Articles articles;

    @Inject
    DeskClock clock;

    @Override
    public boolean isRequested(ArticleId article) {
        return translations.isWanted(article);
    }

    @Override
    public boolean isHeldBy(ArticleId article, PersonId person) {
        Instant now = clock.now();
        return translations.of(article).stream().anyMatch(translation -> translation.isHeldBy(person, now));
    }

    /** Translations stay at their revision; that it is not the newest any more is noted in the same transaction. */
    void note(@Observes RevisionAdded added) {
        entities.flush();
        entities.createQuery("""
                        update Translation t set t.newestRevision = :revision, t.searchKey = :key
                        where t.article = :article
                        """)
                .setParameter("revision", added.revision().value())
                .setParameter("key", Folding.key(articles.title(added.article()).text()))
                .setParameter("article", added.article().value())
                .executeUpdate();
    }
}
