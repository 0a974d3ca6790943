package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.PersonId;

/** The audit trail, newest first. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
    /**
     * One line.
     *
     * @param number its place in the trail
     * @param at when
     * @param person who; none for the desk itself
     * @param act what was done
     * @param subject the kind of thing
     * @param id which one, as a decimal string
     * @param details the rest
     */
    public record Line(
            String number,
            Instant at,
            @Nullable PersonId person,
            String act,
            String subject,
            @Nullable String id,
            Map<String, String> details) {
        static Line of(Audit.Entry entry) {
            return new Line(
                    Long.toString(entry.number()),
                    entry.at(),
                    entry.person(),
                    entry.act(),
                    entry.subject(),
                    entry.id() == null ? null : Long.toString(entry.id()),
                    entry.details());
        }
    }

    @Inject
    Audit audit;

    /** The lines, those of one person, act or kind of thing if asked for. */
    @GET
    public Paging.Listing<Line> lines(
            @Valid @BeanParam Paging paging,
            @QueryParam("person") @Nullable PersonId person,
            @QueryParam("act") @Nullable String act,
            @QueryParam("subject") @Nullable String subject) {
        Audit.Filter wanted = new Audit.Filter(person, act, subject, null, null, null);
        return paging.listing(audit.entries(wanted, paging.offset(), paging.limit()), Line::of);
    }
}
