package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.turjuman.articles.api.ArticleDiscarded;
import org.turjuman.articles.api.ArticleWithdrawn;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Changes;
import org.turjuman.articles.api.RevisionAdded;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Span;

/** What people say of names follows the words, and goes where the words go. */
@ApplicationScoped
class MentionsFollowing {
    private static final int AT_ONCE = 500;

    @Inject
    MentionRepository mentions;

    @Inject
    Articles articles;

    @Inject
    Refolding refolding;

    /** What was said of the older text holds for the same words of the newer one. */
    @Transactional
    void follow(@Observes RevisionAdded added) {
        List<Mention> before = mentions.in(added.before()).stream()
                .filter(mention -> mention.said().isPresent())
                .toList();
        if (before.isEmpty()) {
            return;
        }
        Changes changes = articles.changes(added.before(), added.revision());
        Map<Long, List<MentionBefore>> stood = mentions.before(added.before());
        Set<Span> taken = mentions.in(added.revision()).stream()
                .map(Mention::span)
                .collect(Collectors.toCollection(HashSet::new));
        for (Mention mention : before) {
            boolean otherWords = !mention.words().equals(mention.span());
            Optional<Span> words = otherWords ? changes.moved(mention.words()) : Optional.empty();
            changes.moved(mention.span())
                    .filter(span -> !otherWords || words.isPresent())
                    .filter(taken::add)
                    .ifPresent(span -> carry(
                            mention.movedTo(added.revision(), span, words.orElse(null)),
                            stood.getOrDefault(mention.id().value(), List.of()),
                            changes));
        }
        mentions.flush();
    }

    /** With what stood before, as far as its words still do: an act is taken back in the newer text, too. */
    private void carry(Mention copy, List<MentionBefore> stood, Changes changes) {
        mentions.add(copy);
        for (MentionBefore before : stood) {
            Optional<Span> words = before.said().words().flatMap(changes::moved);
            if (words.isPresent() || before.said().words().isEmpty()) {
                mentions.add(before.movedTo(copy.id().value(), words.orElse(null)));
            }
        }
    }

    @Transactional
    void forget(@Observes ArticleDiscarded discarded) {
        mentions.removeAllOf(discarded.article());
    }

    /** They quote the text that was erased by order. */
    @Transactional
    void forget(@Observes ArticleWithdrawn erased) {
        mentions.removeAllOf(erased.article());
    }

    /** After an upgrade that folds differently. */
    void refold(@Observes Startup event) {
        while (refolding.refoldSome()) {
            // until nothing is left
        }
    }

    /** One transaction for some, so that a large desk does not need all in memory. */
    @ApplicationScoped
    static class Refolding {
        @Inject
        MentionRepository mentions;

        @Transactional
        boolean refoldSome() {
            List<Mention> some = mentions.foldedBefore(Folding.VERSION, AT_ONCE);
            some.forEach(Mention::fold);
            return !some.isEmpty();
        }
    }
}
