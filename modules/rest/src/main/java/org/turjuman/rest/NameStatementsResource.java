package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.Ledger;

/** What the person or body of a record says in the sources. */
@Path("names/{id}/statements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NameStatementsResource {
    @Inject
    Ledger ledger;

    /** Its statements, a few articles at a time, the latest first. */
    @GET
    @Operation(summary = "The statements whose source has this record, article by article")
    public LedgerAnswers.Statements list(@PathParam("id") EntityId id, @QueryParam("after") @Nullable String after) {
        return LedgerAnswers.Statements.of(ledger.saidBy(id, after == null ? null : ArticleId.valueOf(after)));
    }
}
