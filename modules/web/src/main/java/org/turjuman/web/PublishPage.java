package org.turjuman.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.publication.api.EditionId;
import org.turjuman.publication.api.EditionNote;
import org.turjuman.publication.api.EditionPreview;
import org.turjuman.publication.api.EditionUnit;
import org.turjuman.publication.api.Editions;
import org.turjuman.publication.api.Publishing;
import org.turjuman.publication.api.TextPiece;
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

    @Inject
    HttpServletRequest request;

    private String translation = ""; // from the address
    private @Nullable EditionPreview preview; // null until it is asked for
    private boolean rightsConfirmed;
    private @Nullable LocalDateTime visibleFrom; // in the zone of the desk; null for at once
    private String correction = "";

    /** Knows the translation before Faces reads the form: what the form holds depends on it. */
    @PostConstruct
    void read() {
        translation = Optional.ofNullable(request.getParameter("translation")).orElse("");
    }

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
            Go.said(t.get(visibleFrom == null ? "publication.published-done" : "publication.embargoed-done"));
            Go.to("/desk/editions/" + edition);
        } catch (DeskProblem problem) {
            Go.wrong(problem);
        }
    }

    private @Nullable Instant embargo() {
        return visibleFrom == null ? null : visibleFrom.atZone(clock.zone()).toInstant();
    }

    /** The first day that can be chosen. */
    public LocalDateTime getToday() {
        return clock.now().atZone(clock.zone()).toLocalDate().atStartOfDay();
    }

    public List<EditionUnit> getUnits() {
        EditionPreview shown = getPreview();
        return shown == null ? List.of() : shown.text().units().toList();
    }

    /** A unit's words in the translation with the numbers of its notes, as readers will see them. */
    public List<TextPiece> target(EditionUnit unit) {
        return pieces(unit, EditionNote.Side.TARGET);
    }

    /** The same of its words in the source. */
    public List<TextPiece> source(EditionUnit unit) {
        return pieces(unit, EditionNote.Side.SOURCE);
    }

    private List<TextPiece> pieces(EditionUnit unit, EditionNote.Side side) {
        EditionPreview shown = getPreview();
        return shown == null ? List.of() : shown.text().pieces(unit, side);
    }

    public String getZone() {
        return clock.zone().getId();
    }

    /** What would be published; null where there is nothing to show, which {@link #load} answers. */
    public @Nullable EditionPreview getPreview() {
        if (preview == null && !translation.isEmpty()) {
            try {
                preview = editions.preview(TranslationId.valueOf(translation));
            } catch (DeskProblem problem) {
                return null;
            }
        }
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

    public @Nullable LocalDateTime getVisibleFrom() {
        return visibleFrom;
    }

    public void setVisibleFrom(@Nullable LocalDateTime visibleFrom) {
        this.visibleFrom = visibleFrom;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }
}
