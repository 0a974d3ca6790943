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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Articles;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.MentionKind;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.entities.api.ReadingView;
import org.turjuman.entities.api.Readings;
import org.turjuman.platform.api.DeskProblem.Kind;

/**
 * The values, the speech and the sources that the desk reads in a text, and what people say of them. Changing needs {@code
 * If-Match} with the version.
 */
@Path("articles/{id}/readings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReadingsResource {
    @Inject
    Readings readings;

    @Inject
    Articles articles;

    /** The readings of a text, in its order, rejected ones included. */
    @GET
    @Operation(summary = "Values, speech and sources of a text, with what people said of them")
    public Paging.Listing<ReadingAnswers.Reading> list(
            @PathParam("id") ArticleId id,
            @QueryParam("revision") @Nullable String revision,
            @QueryParam("kind") @Nullable MentionKind kind,
            @Valid @BeanParam Paging paging) {
        List<ReadingView> all = readings.in(WantedRevision.of(articles, id, revision)).stream()
                .filter(one -> kind == null || one.kind() == kind)
                .toList();
        return paging.listing(paging.within(all), ReadingAnswers.Reading::of);
    }

    /** One reading. */
    @GET
    @Path("{key}")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response get(@PathParam("id") ArticleId id, @PathParam("key") ReadingKey key) {
        return answer(readings.get(id, key));
    }

    /** Accepts, rejects or corrects a reading. */
    @PUT
    @Path("{key}/decision")
    @Operation(
            summary = "Say what a reading is worth: ACCEPTED, REJECTED, or CORRECTED with a value, other words or both")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response decide(
            @PathParam("id") ArticleId id,
            @PathParam("key") ReadingKey key,
            @HeaderParam("If-Match") @Nullable String version,
            @Valid @NotNull ReadingAnswers.Said said) {
        return answer(readings.decide(id, key, version(version), said.decision()));
    }

    /** Takes back what was said. */
    @DELETE
    @Path("{key}/decision")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response takeBack(
            @PathParam("id") ArticleId id,
            @PathParam("key") ReadingKey key,
            @HeaderParam("If-Match") @Nullable String version) {
        return answer(readings.takeBack(id, key, version(version)));
    }

    private static Response answer(ReadingView reading) {
        return Response.ok(ReadingAnswers.Reading.of(reading))
                .tag(Integer.toString(reading.version()))
                .build();
    }

    private static int version(@Nullable String ifMatch) {
        return IfMatch.version(
                ifMatch, () -> new EntityProblem(Kind.PRECONDITION_MISSING, "reading.version-missing", null));
    }
}
