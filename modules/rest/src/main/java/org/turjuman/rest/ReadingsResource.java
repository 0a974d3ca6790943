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
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.MentionKind;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.entities.api.ReadingView;
import org.turjuman.entities.api.Readings;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.Page;

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
        List<ReadingView> all = readings.in(revision(id, revision)).stream()
                .filter(one -> kind == null || one.kind() == kind)
                .toList();
        int from = Math.min(paging.offset(), all.size());
        int until = Math.min(from + paging.limit(), all.size());
        return paging.listing(new Page<>(all.subList(from, until), all.size()), ReadingAnswers.Reading::of);
    }

    private RevisionId revision(ArticleId article, @Nullable String wanted) {
        if (wanted == null || wanted.isEmpty()) {
            return articles.get(article).current();
        }
        RevisionId revision = RevisionId.valueOf(wanted);
        if (!articles.revision(revision).article().equals(article)) {
            throw new NoSuchThingException("revision", wanted);
        }
        return revision;
    }

    /** One reading. */
    @GET
    @Path("{key}")
    public Response get(@PathParam("id") ArticleId id, @PathParam("key") ReadingKey key) {
        return answer(readings.get(id, key));
    }

    /** Accepts, rejects or corrects a reading. */
    @PUT
    @Path("{key}/decision")
    @Operation(
            summary = "Say what a reading is worth: ACCEPTED, REJECTED, or CORRECTED with a value, other words or both")
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
        String bare = ifMatch == null ? "" : ifMatch.strip().replaceAll("^\"|\"$", "");
        if (!bare.matches("[0-9]{1,9}")) {
            throw new EntityProblem(Kind.PRECONDITION_MISSING, "reading.version-missing", null);
        }
        return Integer.parseInt(bare);
    }
}
