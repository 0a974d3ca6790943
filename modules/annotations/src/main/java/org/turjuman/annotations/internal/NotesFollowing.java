package org.turjuman.annotations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.turjuman.annotations.api.AnnotationId;
import org.turjuman.annotations.api.NoteLost;
import org.turjuman.articles.api.ArticleWithdrawn;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.RevisionAdded;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.language.api.Span;
import org.turjuman.workflow.api.SourceMoved;
import org.turjuman.workflow.api.TargetRevised;
import org.turjuman.workflow.api.Targets;
import org.turjuman.workflow.api.Units;
import org.turjuman.workflow.api.UnitsRecut;
import org.turjuman.workflow.api.UnitsRecut.Carried;
import org.turjuman.workflow.api.VersionView;

/** Moves the notes with their words, in the transaction that changes the text. */
@ApplicationScoped
@Transactional
class NotesFollowing {
    @Inject
    NoteRepository notes;

    @Inject
    Targets targets;

    @Inject
    Units units;

    @Inject
    Articles articles;

    @Inject
    Event<NoteLost> lost;

    void follow(@Observes TargetRevised revised) {
        List<NoteAnchor> anchors = notes.inTarget(revised.unit());
        if (anchors.isEmpty()) {
            return;
        }
        String text = targets.version(revised.version()).text();
        for (NoteAnchor anchor : anchors) {
            anchoredIn(anchor)
                    .flatMap(older -> Reanchoring.follow(older, text, anchor.words()))
                    .ifPresentOrElse(
                            words -> anchor.move(revised.unit(), revised.target(), revised.version(), words),
                            () -> lose(anchor));
        }
    }

    /** The text in which the words stood last; a lost note keeps it, so that its words may come back. */
    private Optional<String> anchoredIn(NoteAnchor anchor) {
        return Optional.ofNullable(anchor.version())
                .map(version -> targets.version(version).text());
    }

    void follow(@Observes UnitsRecut recut) {
        for (NoteAnchor anchor : notes.inTargets(List.of(recut.first(), recut.second()))) {
            if (anchor.isLost() || !carry(anchor, recut.carried())) {
                boolean closed =
                        recut.kind() == UnitsRecut.Kind.MERGE && recut.second().equals(anchor.unit());
                lose(anchor);
                if (closed) {
                    anchor.takeTo(recut.first(), units.get(recut.first()).target());
                }
            }
        }
    }

    private boolean carry(NoteAnchor anchor, List<Carried> carried) {
        Anchor words = anchor.words();
        for (Carried piece : carried) {
            boolean holds = piece.from().equals(anchor.target())
                    && piece.before() != null
                    && piece.before().equals(anchor.version())
                    && piece.stretch().contains(words.span());
            if (holds) {
                VersionView version = targets.version(piece.version());
                Span span = words.span().shift(piece.at() - piece.stretch().start());
                if (span.end() <= version.text().length()
                        && span.substring(version.text()).equals(words.exact())) {
                    anchor.move(version.unit(), piece.to(), piece.version(), Anchor.of(version.text(), span));
                    return true;
                }
            }
        }
        return false;
    }

    void follow(@Observes RevisionAdded added) {
        follow(added.before(), added.revision());
    }

    /** Notes that were written in the older revision after the newer one came. */
    void follow(@Observes SourceMoved moved) {
        follow(moved.from(), moved.to());
        notes.inTargets(moved.closed()).forEach(this::lose);
    }

    private void follow(RevisionId from, RevisionId to) {
        Set<AnnotationId> there =
                notes.in(to).stream().map(anchor -> anchor.note().id()).collect(Collectors.toSet());
        List<NoteAnchor> left = notes.in(from).stream()
                .filter(anchor -> !there.contains(anchor.note().id()))
                .toList();
        if (left.isEmpty()) {
            return;
        }
        String older = articles.revision(from).text();
        String newer = articles.revision(to).text();
        for (NoteAnchor anchor : left) {
            Optional<Anchor> found =
                    anchor.isLost() ? Optional.empty() : Reanchoring.follow(older, newer, anchor.words());
            if (found.isPresent()) {
                notes.add(NoteAnchor.inSource(anchor.note(), to, found.get()));
            } else {
                notes.add(anchor.lostIn(to));
                lost.fire(new NoteLost(anchor.note().id()));
            }
        }
    }

    /** Nothing of an erased source may survive in a quotation. */
    void erase(@Observes ArticleWithdrawn erased) {
        for (NoteAnchor anchor : notes.inSourceOf(erased.article())) {
            Anchor words = anchor.words();
            anchor.erase(new Anchor(
                    words.start(),
                    words.end(),
                    blackened(words.exact()),
                    blackened(words.prefix()),
                    blackened(words.suffix())));
        }
    }

    private static String blackened(String words) {
        StringBuilder black = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            black.append(Character.isWhitespace(unit) ? unit : RevisionView.ERASED_LETTER);
        }
        return black.toString();
    }

    private void lose(NoteAnchor anchor) {
        if (!anchor.isLost()) {
            anchor.lose();
            lost.fire(new NoteLost(anchor.note().id()));
        }
    }
}
