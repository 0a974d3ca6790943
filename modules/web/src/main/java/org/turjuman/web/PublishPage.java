package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.publication.api.EditionId;
import org.turjuman.publication.api.EditionPreview;
import org.turjuman.publication.api.EditionProblem;
import org.turjuman.publication.api.EditionUnit;
import org.turjuman.publication.api.Editions;
import org.turjuman.publication.api.Publishing;
import org.turjuman.workflow.api.TranslationId;

/** What would be published, and the decision to. */
@Named
@RequestScoped
public class PublishPage {
    @Inject
    Editions editions;

    @Inject
    DeskClock clock;

    @Inject
    TextBundle t;

    private String translation = ""; // from the address
    private @Nullable EditionPreview preview; // null until it is loaded
    private boolean rightsConfirmed;
    private String visibleFrom = "";
    private String correction = "";

    /** Takes the picture. */
    public void load() {
        try {
            preview = editions.preview(TranslationId.valueOf(translation));
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    /** Publishes. */
    public void publish() {
        try {
            EditionId edition = editions.publish(
                    TranslationId.valueOf(translation), new Publishing(rightsConfirmed, embargo(), correction));
            Go.said(t.get(visibleFrom.isBlank() ? "publication.published-done" : "publication.embargoed-done"));
            Go.to("/desk/editions/" + edition);
        } catch (DeskProblem problem) {
            Go.wrong(problem);
        }
    }

    private @Nullable Instant embargo() {
        if (visibleFrom.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(visibleFrom.strip()).atZone(clock.zone()).toInstant();
        } catch (DateTimeException e) {
            throw EditionProblem.of("visibleFrom", "embargo.unreadable", visibleFrom);
        }
    }

    public List<EditionUnit> getUnits() {
        return preview == null ? List.of() : preview.text().units().toList();
    }

    public String getZone() {
        return clock.zone().getId();
    }

    public @Nullable EditionPreview getPreview() {
        return preview;
    }

    public String getTranslation() {
        return translation;
    }

    public void setTranslation(String translation) {
        this.translation = translation;
    }

    public boolean isRightsConfirmed() {
        return rightsConfirmed;
    }

    public void setRightsConfirmed(boolean rightsConfirmed) {
        this.rightsConfirmed = rightsConfirmed;
    }

    public String getVisibleFrom() {
        return visibleFrom;
    }

    public void setVisibleFrom(String visibleFrom) {
        this.visibleFrom = visibleFrom;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }
}
