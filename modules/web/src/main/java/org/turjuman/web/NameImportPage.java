package org.turjuman.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FactChange;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.ImportId;
import org.turjuman.entities.api.ImportLine;
import org.turjuman.entities.api.ImportLine.Outcome;
import org.turjuman.entities.api.ImportView;
import org.turjuman.entities.api.NameFormat;
import org.turjuman.entities.api.NameImports;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.Permission;

/** Files of names, out and in: a file that comes in is looked at first. */
@Named
@RequestScoped
public class NameImportPage {
    private static final int SHOWN = 200; // lines, those that are refused first

    @Inject
    NameImports imports;

    @Inject
    Caller caller;

    @Inject
    TextBundle t;

    @Inject
    HttpServletRequest request;

    private @Nullable String waiting; // from the address: which file; null before one was brought
    private @Nullable Part upload; // null unless one was chosen
    private @Nullable ImportView view; // null until it is read

    /** Knows the file before Faces reads the form: what the form holds depends on it. */
    @PostConstruct
    void read() {
        waiting = request.getParameter("waiting");
        try {
            view = waiting == null ? null : imports.look(ImportId.valueOf(waiting));
        } catch (DeskProblem problem) {
            view = null; // load() answers it
        }
    }

    /** Answers who may not, and what is not there. */
    public void load() {
        try {
            caller.require(Permission.MERGE_NAMES);
            if (waiting != null && view == null) {
                view = imports.look(ImportId.valueOf(waiting));
            }
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    /** Brings a file. */
    public void bring() {
        Part chosen = upload;
        if (chosen == null || chosen.getSize() == 0) {
            Go.wrong(t.get("upkeep.no-file"));
            return;
        }
        String name = String.valueOf(chosen.getSubmittedFileName());
        boolean json = name.toLowerCase(Locale.ROOT).matches(".*\\.(json|jsonld)");
        try (var content = chosen.getInputStream()) {
            ImportView brought = imports.bring(
                    json ? NameFormat.SKOS : NameFormat.CSV, name, content.readNBytes(NameImports.BYTES_LIMIT + 1));
            Go.to("/desk/names/import/" + brought.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DeskProblem problem) {
            Go.wrong(problem);
        }
    }

    /** Takes the file as it was shown. */
    public void take() {
        try {
            ImportView taken = imports.take(
                    ImportId.valueOf(String.valueOf(waiting)), String.valueOf(request.getParameter("plan")));
            Go.said(t.say("upkeep.taken", taken.count(Outcome.NEW), taken.count(Outcome.CHANGED)));
            Go.to("/desk/names");
        } catch (DeskProblem problem) {
            Go.wrong(problem);
        }
    }

    /** Forgets the file. */
    public void forget() {
        try {
            imports.forget(ImportId.valueOf(String.valueOf(waiting)));
            Go.to("/desk/names/import");
        } catch (DeskProblem problem) {
            Go.wrong(problem);
        }
    }

    /** The first lines: those that are refused, then those that change something, then the others. */
    public List<ImportLine> getLines() {
        ImportView shown = view;
        List<Outcome> order = List.of(Outcome.REFUSED, Outcome.CHANGED, Outcome.NEW, Outcome.SAME);
        return shown == null
                ? List.of()
                : shown.lines().stream()
                        .sorted(Comparator.comparingInt(line -> order.indexOf(line.outcome())))
                        .limit(SHOWN)
                        .toList();
    }

    /** How many lines are not shown. */
    public int getMore() {
        ImportView shown = view;
        return shown == null ? 0 : Math.max(0, shown.lines().size() - SHOWN);
    }

    /** How many records have an outcome. */
    public int count(Outcome outcome) {
        ImportView shown = view;
        return shown == null ? 0 : shown.count(outcome);
    }

    /** Why a record is refused, in the reader's language. */
    public String reason(ImportLine line) {
        EntityProblem problem = line.reason();
        return problem == null ? "" : problem.message(caller.locale());
    }

    /** What a record says of something, in the reader's words. */
    public String said(FactChange.Fact fact, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (fact) {
            case TYPE -> t.name("names", EntityType.valueOf(value));
            case GENDER -> t.name("names", Gender.valueOf(value));
            default -> value;
        };
    }

    /** The words of the file that are not read; empty if all are. */
    public String getUnread() {
        ImportView shown = view;
        return shown == null ? "" : String.join(", ", shown.unread());
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public @Nullable ImportView getView() {
        return view;
    }

    public @Nullable String getWaiting() {
        return waiting;
    }

    public void setWaiting(@Nullable String waiting) {
        this.waiting = waiting;
    }

    public @Nullable Part getUpload() {
        return upload;
    }

    public void setUpload(@Nullable Part upload) {
        this.upload = upload;
    }
}
