package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.ParagraphView;
import org.turjuman.articles.api.PublicSource;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.language.api.Span;

/** The source side of a translation: its revision, and the words and paragraph of each unit. */
@ApplicationScoped
class Sources {
    @Inject
    Articles articles;

    /** The revision that is translated; free of permissions, as those were asked for by the front door. */
    RevisionView revision(Translation translation) {
        return articles.published(translation.revision())
                .map(PublicSource::revision)
                .orElseGet(() -> articles.revision(translation.revision()));
    }

    /** The words of a unit, without the white space around them. */
    String words(Translation translation, Unit unit) {
        return words(revision(translation), unit);
    }

    static String words(RevisionView revision, Unit unit) {
        return unit.span().substring(revision.text()).strip();
    }

    /** The day of publication, where it is known. */
    Optional<LocalDate> published(Translation translation) {
        return articles.published(translation.revision())
                .flatMap(source -> source.metadata().published().known());
    }

    /** The paragraph in which a unit stands; empty for a headline that the source has not. */
    static Optional<ParagraphView> paragraph(RevisionView revision, Unit unit) {
        Span span = unit.span();
        if (span.isEmpty()) {
            return Optional.empty();
        }
        return revision.paragraphs().stream()
                .filter(paragraph -> paragraph.span().end() > span.start())
                .findFirst();
    }
}
