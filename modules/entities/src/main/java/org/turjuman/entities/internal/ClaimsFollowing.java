package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.turjuman.articles.api.ArticleDiscarded;
import org.turjuman.articles.api.ArticleWithdrawn;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Changes;
import org.turjuman.articles.api.RevisionAdded;
import org.turjuman.language.api.Span;

/** Carries what was said of statements on to the same words of later revisions, and forgets it with its text. */
@ApplicationScoped
class ClaimsFollowing {
    @Inject
    ClaimRepository claims;

    @Inject
    Articles articles;

    void follow(@Observes RevisionAdded added) {
        List<Claim> before = claims.in(added.before()).stream()
                .filter(claim -> claim.isDecided() || claim.isByHand())
                .toList();
        if (before.isEmpty()) {
            return;
        }
        Changes changes = articles.changes(added.before(), added.revision());
        for (Claim claim : before) {
            Optional<Span> source = claim.source().flatMap(changes::moved);
            changes.moved(claim.span())
                    .filter(span -> source.isPresent() || claim.source().isEmpty())
                    .ifPresent(span -> claims.carry(claim, claim.movedTo(added.revision(), span, source.orElse(null))));
        }
    }

    void forget(@Observes ArticleDiscarded discarded) {
        claims.removeAllOf(discarded.article());
    }

    /** Evidence and notes speak of the text that was erased by order. */
    void forget(@Observes ArticleWithdrawn erased) {
        claims.removeAllOf(erased.article());
    }
}
