package org.turjuman.publication.api;

import java.util.List;
import org.turjuman.articles.api.Rights;
import org.turjuman.workflow.api.TranslationView;

/**
 * What would be published now.
 *
 * @param translation its people and state
 * @param text what the edition would say; its correction is null until the editor writes it
 * @param warnings what the editor should know
 * @param publishable whether it is approved, so that it may be published now
 * @param first whether it would be the first edition; a further one needs a note on what it corrects
 * @param editions the editions so far, oldest first
 */
public record EditionPreview(
        TranslationView translation,
        EditionText text,
        List<PublishWarning> warnings,
        boolean publishable,
        boolean first,
        List<EditionLine> editions) {
    /** Keeps the lists unchangeable. */
    public EditionPreview {
        warnings = List.copyOf(warnings);
        editions = List.copyOf(editions);
    }

    /** Whether publishing needs the editor's confirmation of the rights. */
    public boolean isRightsUnrecorded() {
        return text.source().rights() == Rights.NOT_RECORDED;
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public TranslationView getTranslation() {
        return translation;
    }

    public EditionText getText() {
        return text;
    }

    public List<PublishWarning> getWarnings() {
        return warnings;
    }

    public boolean isPublishable() {
        return publishable;
    }

    public boolean isFirst() {
        return first;
    }

    public List<EditionLine> getEditions() {
        return editions;
    }
}
