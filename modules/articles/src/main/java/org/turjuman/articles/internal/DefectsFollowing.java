package org.turjuman.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.turjuman.articles.api.ArticleDiscarded;
import org.turjuman.articles.api.ArticleWithdrawn;
import org.turjuman.articles.api.RevisionAdded;
import org.turjuman.language.api.Span;

/** Carries decisions on to the same words of later revisions, and forgets them with their text. */
@ApplicationScoped
class DefectsFollowing {
    @Inject
    DefectRepository defects;

    @Inject
    ArticleRepository articles;

    /** What was decided in the older text holds for the same words of the newer one. */
    void follow(@Observes RevisionAdded added) {
        List<Defect> decided = defects.in(added.before()).stream()
                .filter(defect -> defect.current().isPresent())
                .toList();
        if (decided.isEmpty()) {
            return;
        }
        Revision before = articles.get(added.before());
        RevisionChanges changes = changes(before, articles.get(added.revision()));
        decided.forEach(defect -> carry(defect, before.text(), changes));
    }

    /** A decision in a revision that is no longer the newest: where nobody decided later, it holds there too. */
    void carryOn(Defect defect) {
        List<Revision> revisions = articles.revisions(defect.article());
        Optional<Defect> last = Optional.of(defect);
        for (int i = 1; i < revisions.size() && last.isPresent(); i++) {
            Revision before = revisions.get(i - 1);
            if (before.id().equals(last.get().revision())) {
                last = carry(last.get(), before.text(), changes(before, revisions.get(i)));
            }
        }
    }

    private static RevisionChanges changes(Revision before, Revision after) {
        return new RevisionChanges(before.id(), before.text(), before.spans(), after.id(), after.text(), after.spans());
    }

    /** The copy that follows; empty where the words are gone or somebody decided there anew. */
    private Optional<Defect> carry(Defect defect, String text, RevisionChanges changes) {
        Span span = DefectPlaces.moved(changes, text, defect.span()).orElse(null);
        if (span == null) {
            return Optional.empty();
        }
        Defect there = defects.find(changes.to(), defect.rule(), span).orElse(null);
        if (there == null && defect.current().isPresent()) {
            Defect copy = defect.at(changes.to(), span);
            defects.add(copy);
            return Optional.of(copy);
        }
        if (there == null || !there.follows(defect)) {
            return Optional.empty();
        }
        there.follow(defect);
        return Optional.of(there);
    }

    void forget(@Observes ArticleDiscarded discarded) {
        defects.removeAllOf(discarded.article());
    }

    /** Decisions quote the text that was erased by order. */
    void forget(@Observes ArticleWithdrawn erased) {
        defects.removeAllOf(erased.article());
    }
}
