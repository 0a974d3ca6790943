package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.Settings;
import org.turjuman.publication.api.EditionId;
import org.turjuman.publication.api.EditionState;
import org.turjuman.publication.api.EditionView;
import org.turjuman.publication.api.Editions;
import org.turjuman.publication.api.Formats;
import org.turjuman.workflow.api.PersonPart;

/** One edition on the desk: what became of it, its formats, correction and withdrawal. */
@Named
@RequestScoped
public class EditionDeskPage {
    @Inject
    Editions editions;

    @Inject
    Formats formats;

    @Inject
    People people;

    @Inject
    Settings settings;

    @Inject
    TextBundle t;

    private String edition = ""; // from the address
    private @Nullable EditionView shown; // null until it is loaded
    private String holder = "";
    private String reason = "";
    private String note = "";

    /** Reads the edition. */
    public void load() {
        try {
            EditionView view = editions.get(id());
            shown = view;
            if (holder.isEmpty()) {
                holder = view.text().credits().stream()
                        .filter(credit -> credit.part() == PersonPart.AUTHOR)
                        .reduce((one, next) -> next)
                        .map(credit -> credit.person().toString())
                        .orElse("");
            }
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    /** Opens a correction and gives it to a person. */
    public void correct() {
        try {
            editions.openCorrection(id(), PersonId.valueOf(holder), reason);
            Go.said(t.get("publication.correction-opened"));
            Go.to("/desk/translations/" + editions.get(id()).text().translation());
        } catch (DeskProblem problem) {
            Go.wrong(problem);
        }
    }

    /** Takes the editions of this translation back. */
    public void withdraw() {
        try {
            editions.withdraw(id(), note);
            Go.said(t.get("publication.withdrawn-done"));
            Go.to("/desk/editions/" + edition);
        } catch (DeskProblem problem) {
            Go.wrong(problem);
        }
    }

    private EditionId id() {
        return EditionId.valueOf(edition);
    }

    /** Those who may write a correction. */
    public List<PersonView> getWriters() {
        return people.allWho(Permission.WRITE);
    }

    public boolean isWithdrawn() {
        return shown != null && shown.line().state() == EditionState.WITHDRAWN;
    }

    /** The translation for the body field of another system. */
    public String getHtml() {
        return shown == null ? "" : formats.html(shown, settings.address().orElse(""));
    }

    public String getPlainText() {
        return shown == null ? "" : formats.plainText(shown, settings.address().orElse(""));
    }

    /** The edition; read here too, as after a refused act nothing else reads it. */
    public @Nullable EditionView getShown() {
        if (shown == null && !edition.isEmpty()) {
            load();
        }
        return shown;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
