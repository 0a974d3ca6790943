package org.turjuman.workflow.internal;

import static org.turjuman.workflow.internal.TestDesk.ARTICLE;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Change;
import org.turjuman.articles.api.Changes;
import org.turjuman.articles.api.Edits;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.ParagraphView;
import org.turjuman.articles.api.PublicSource;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.articles.api.SegmentId;
import org.turjuman.articles.api.SegmentView;
import org.turjuman.articles.api.Title;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Sentences;
import org.turjuman.language.api.Span;

/** The one article of a {@link TestDesk} and its revisions. */
final class TestArticles {
    private final List<RevisionView> revisions = new ArrayList<>();

    int count() {
        return revisions.size();
    }

    RevisionView newest() {
        return revisions.get(revisions.size() - 1);
    }

    /** A text of one paragraph a line; the paragraph with that index is the headline, none if negative. */
    RevisionView add(String text, int headline, Instant now) {
        int number = revisions.size() + 1;
        List<ParagraphView> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            ParagraphKind kind = paragraphs.size() == headline ? ParagraphKind.HEADLINE : ParagraphKind.BODY;
            paragraphs.add(new ParagraphView(paragraphs.size() + 1, kind, new Span(start, start + line.length())));
            start += line.length() + 1;
        }
        List<SegmentView> segments = new ArrayList<>();
        int shown = 0;
        for (Span span : Sentences.cutText(text)) {
            ParagraphView paragraph = paragraphs.stream()
                    .filter(p -> p.span().end() > span.start())
                    .findFirst()
                    .orElseThrow();
            int no = paragraph.isHeadline() ? 0 : ++shown;
            segments.add(new SegmentView(new SegmentId(segments.size() + 1), no, span, paragraph.number()));
        }
        RevisionView revision = new RevisionView(
                new RevisionId(number),
                ARTICLE,
                number,
                Language.ARABIC,
                text,
                paragraphs,
                segments,
                Edits.NONE,
                null,
                now);
        revisions.add(revision);
        return revision;
    }

    Object door() {
        Metadata metadata = Metadata.unasked(ZoneId.of("UTC"));
        Function<RevisionId, RevisionView> revision = id -> revisions.get((int) id.value() - 1);
        Title title = new Title("أقلعت الطائرة", false);
        return StandIn.answering(
                Articles.class,
                Map.of(
                        "keep", arguments -> newest(),
                        "current", arguments -> newest(),
                        "revision", arguments -> revision.apply((RevisionId) arguments[0]),
                        "published",
                                arguments -> Optional.of(
                                        new PublicSource(revision.apply((RevisionId) arguments[0]), metadata)),
                        "title", arguments -> title,
                        "titles", arguments -> Map.of(ARTICLE, title),
                        "changes",
                                arguments -> new LineChanges(
                                        revision.apply((RevisionId) arguments[0]),
                                        revision.apply((RevisionId) arguments[1]))));
    }

    /** A simple map of revisions: sentences pair up in order; equal ones are the same, others are changed. */
    private record LineChanges(RevisionView older, RevisionView newer) implements Changes {
        @Override
        public RevisionId from() {
            return older.id();
        }

        @Override
        public RevisionId to() {
            return newer.id();
        }

        @Override
        public List<Change> segments() {
            return of(older.segments().stream().map(SegmentView::span).toList());
        }

        @Override
        public List<Change> of(List<Span> cut) {
            List<Change> changes = new ArrayList<>();
            List<Span> now = newer.segments().stream().map(SegmentView::span).toList();
            int shared = Math.min(cut.size(), now.size());
            for (int i = 0; i < shared; i++) {
                String before = cut.get(i).substring(older.text()).strip();
                String after = now.get(i).substring(newer.text()).strip();
                boolean same = before.equals(after);
                changes.add(new Change(
                        same ? Change.Kind.SAME : Change.Kind.CHANGED,
                        i,
                        cut.get(i),
                        now.get(i),
                        Rewording.changes(before, after)));
            }
            for (int i = shared; i < now.size(); i++) {
                changes.add(new Change(Change.Kind.NEW, -1, null, now.get(i), List.of()));
            }
            for (int i = shared; i < cut.size(); i++) {
                changes.add(new Change(Change.Kind.VANISHED, i, cut.get(i), null, List.of()));
            }
            return changes;
        }

        @Override
        public Optional<Span> moved(Span old) {
            return Optional.empty();
        }
    }
}
