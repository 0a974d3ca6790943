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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.workflow.api.Counterpart;
import org.turjuman.workflow.api.Counterparts;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.WorkflowProblem;

/** What a translation makes of the statements of its source. Changing needs {@code If-Match} with the version. */
@Path("translations/{id}/ledger")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TranslationLedgerResource {
    @Inject
    Counterparts counterparts;

    /** The statements of the source, each with its counterpart. */
    @GET
    @Operation(summary = "Each statement of the source with what the translation makes of it, and how that differs")
    public Paging.Listing<CounterpartAnswer> list(@PathParam("id") TranslationId id, @Valid @BeanParam Paging paging) {
        return paging.listing(paging.within(counterparts.of(id)), CounterpartAnswer::of);
    }

    /** All of them, as a file. */
    @GET
    @Path("export")
    @Operation(summary = "The whole ledger of a translation as a file")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "Content-Disposition"))
    public Response export(@PathParam("id") TranslationId id) {
        return LedgerAnswers.file(
                "translation-" + id,
                counterparts.of(id).stream().map(CounterpartAnswer::of).toList());
    }

    /** Says where the translation reports a statement. */
    @PUT
    @Path("{key}/counterpart")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response say(
            @PathParam("id") TranslationId id,
            @PathParam("key") ClaimKey key,
            @HeaderParam("If-Match") @Nullable String version,
            @Valid @NotNull LedgerRequests.SaidWords said) {
        return answer(counterparts.say(id, key, version(version), said.said()));
    }

    /** Takes back what was said. */
    @DELETE
    @Path("{key}/counterpart")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response takeBack(
            @PathParam("id") TranslationId id,
            @PathParam("key") ClaimKey key,
            @HeaderParam("If-Match") @Nullable String version) {
        return answer(counterparts.takeBack(id, key, version(version)));
    }

    private static Response answer(Counterpart one) {
        return Response.ok(CounterpartAnswer.of(one))
                .tag(Integer.toString(one.version()))
                .build();
    }

    private static int version(@Nullable String ifMatch) {
        return IfMatch.version(ifMatch, () -> WorkflowProblem.versionMissing("counterpart.version-missing"));
    }
}
