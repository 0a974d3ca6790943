package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.Permission;

/** The audit trail, newest first; what is asked for stands in the address. */
@Named
@RequestScoped
public class AuditPage {
    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    DeskClock clock;

    private String act = "";
    private String from = "";
    private String until = "";

    /** Refuses who may not read the trail. */
    public void load() {
        try {
            caller.require(Permission.READ_AUDIT);
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    /** The lines, for the table. */
    public PagedModel<Audit.Entry> getEntries() {
        Audit.Filter wanted = new Audit.Filter(null, Asked.words(act), null, null, start(from, 0), start(until, 1));
        return new PagedModel<>((offset, limit, sort, ascending) -> audit.entries(wanted, offset, limit));
    }

    private @Nullable Instant start(String text, int after) {
        LocalDate day = Asked.day(text);
        return day == null
                ? null
                : day.plusDays(after).atStartOfDay(clock.zone()).toInstant();
    }

    public String getAct() {
        return act;
    }

    public void setAct(@Nullable String act) {
        this.act = act == null ? "" : act;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from == null ? "" : from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until == null ? "" : until;
    }
}
