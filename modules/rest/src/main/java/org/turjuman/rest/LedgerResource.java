package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.entities.api.ClaimStatus;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.Ledger;
import org.turjuman.entities.api.LedgerLine;
import org.turjuman.platform.api.DeskProblem.Kind;

/** Who says what in an article, and how each statement stands. Changing needs {@code If-Match} with the version. */
@Path("articles/{id}/ledger")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {
    @Inject
    Ledger ledger;

    @Inject
    Articles articles;

    /** The statements of a text, in its order. */
    @GET
    @Operation(summary = "Who says what, how strongly, and how each statement stands")
    public Paging.Listing<LedgerAnswers.Line> list(
            @PathParam("id") ArticleId id,
            @QueryParam("revision") @Nullable String revision,
            @QueryParam("status") @Nullable ClaimStatus status,
            @Valid @BeanParam Paging paging) {
        List<LedgerLine> all = ledger.in(WantedRevision.of(articles, id, revision)).stream()
                .filter(line -> status == null || line.status() == status)
                .toList();
        return paging.listing(paging.within(all), LedgerAnswers.Line::of);
    }

    /** All statements of a text, as a file. */
    @GET
    @Path("export")
    @Operation(summary = "The whole ledger of a text as a file")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "Content-Disposition"))
    public Response export(@PathParam("id") ArticleId id, @QueryParam("revision") @Nullable String revision) {
        List<LedgerLine> all = ledger.in(WantedRevision.of(articles, id, revision));
        return LedgerAnswers.file(
                "article-" + id, all.stream().map(LedgerAnswers.Line::of).toList());
    }

    /** Adds a statement that the desk overlooked. */
    @POST
    @APIResponse(
            responseCode = "201",
            description = "Created",
            headers = {@Header(ref = "ETag"), @Header(ref = "Location")},
            content = @Content(schema = @Schema(implementation = LedgerAnswers.Line.class)))
    public Response add(
            @PathParam("id") ArticleId id,
            @QueryParam("revision") @Nullable String revision,
            @Valid @NotNull LedgerRequests.Added added) {
        RevisionId wanted = revision == null || revision.isEmpty() ? null : RevisionId.valueOf(revision);
        LedgerLine line = new References()
                .to("entity", added.entity(), "/entity")
                .in(() -> ledger.add(id, wanted, added.claim()));
        return Response.created(URI.create("articles/%s/ledger/%s".formatted(id, line.key())))
                .tag(Integer.toString(line.version()))
                .entity(LedgerAnswers.Line.of(line))
                .build();
    }

    /** One statement. */
    @GET
    @Path("{key}")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response get(@PathParam("id") ArticleId id, @PathParam("key") ClaimKey key) {
        return answer(ledger.get(id, key));
    }

    /** Corrects a statement, such as who says it: one by hand takes its place, under a key of its own. */
    @PUT
    @Path("{key}")
    @Operation(summary = "Correct a statement, such as who says it; the answer has the key of the line that stands now")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response correct(
            @PathParam("id") ArticleId id,
            @PathParam("key") ClaimKey key,
            @HeaderParam("If-Match") @Nullable String version,
            @Valid @NotNull LedgerRequests.Added better) {
        return answer(ledger.correct(id, key, version(version), better.claim()));
    }

    /** Takes a statement out of the ledger. */
    @DELETE
    @Path("{key}")
    public void remove(
            @PathParam("id") ArticleId id,
            @PathParam("key") ClaimKey key,
            @HeaderParam("If-Match") @Nullable String version) {
        ledger.remove(id, key, version(version));
    }

    /** Every act on a statement, the newest first. */
    @GET
    @Path("{key}/history")
    public Items<LedgerAnswers.Decision> history(@PathParam("id") ArticleId id, @PathParam("key") ClaimKey key) {
        return new Items<>(
                ledger.history(id, key).stream().map(LedgerAnswers.Decision::of).toList());
    }

    /** Says how a statement stands. */
    @PUT
    @Path("{key}/decision")
    @Operation(summary = "Say how a statement stands; VERIFIED needs evidence, DENIED and CONTESTED evidence or a note")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response decide(
            @PathParam("id") ArticleId id,
            @PathParam("key") ClaimKey key,
            @HeaderParam("If-Match") @Nullable String version,
            @Valid @NotNull LedgerRequests.Said said) {
        return answer(ledger.decide(id, key, version(version), said.decision()));
    }

    /** Takes back what was said. */
    @DELETE
    @Path("{key}/decision")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response takeBack(
            @PathParam("id") ArticleId id,
            @PathParam("key") ClaimKey key,
            @HeaderParam("If-Match") @Nullable String version) {
        return answer(ledger.takeBack(id, key, version(version)));
    }

    private static Response answer(LedgerLine line) {
        return Response.ok(LedgerAnswers.Line.of(line))
                .tag(Integer.toString(line.version()))
                .build();
    }

    private static int version(@Nullable String ifMatch) {
        return IfMatch.version(
                ifMatch, () -> new EntityProblem(Kind.PRECONDITION_MISSING, "claim.version-missing", null));
    }
}
