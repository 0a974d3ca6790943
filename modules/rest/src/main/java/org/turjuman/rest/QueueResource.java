package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Language;
import org.turjuman.workflow.api.Priority;
import org.turjuman.workflow.api.Queue;
import org.turjuman.workflow.api.QueueCounts;
import org.turjuman.workflow.api.QueueFilter;
import org.turjuman.workflow.api.QueueLine;
import org.turjuman.workflow.api.QueueList;

/** What there is to do. */
@Path("queue")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class QueueResource {
    @Inject
    Queue queue;

    /** One list of the queue, most urgent first. */
    @GET
    public Paging.Listing<QueueLine> lines(
            @Valid @BeanParam Paging paging,
            @QueryParam("list") @DefaultValue("ALL") QueueList list,
            @QueryParam("language") @Nullable Language language,
            @QueryParam("priority") @Nullable Priority priority,
            @QueryParam("search") @Nullable String search) {
        QueueFilter wanted = new QueueFilter(language, priority, null, null, null, search, null);
        return paging.listing(queue.lines(list, wanted, paging.offset(), paging.limit()), line -> line);
    }

    /** How much waits for the caller. */
    @GET
    @Path("counts")
    public QueueCounts counts() {
        return queue.counts();
    }
}
