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
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.DefectKey;
import org.turjuman.articles.api.DefectView;
import org.turjuman.articles.api.Defects;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem.Kind;

/** What looks wrong in a source, and what the desk does about it. Changing needs {@code If-Match} with the version. */
@Path("articles/{id}/defects")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DefectsResource {
    /**
     * What an author answered.
     *
     * @param answer in their words or the desk's
     */
    public record Answered(@NotNull String answer) {}

    @Inject
    Defects defects;

    @Inject
    Articles articles;

    @Inject
    Caller caller;

    /** The defects of a text, in its order. */
    @GET
    @Operation(summary = "What looks wrong in a source and what was decided; state: open, decided, or gone")
    public Paging.Listing<DefectAnswers.Defect> list(
            @PathParam("id") ArticleId id,
            @QueryParam("revision") @Nullable String revision,
            @QueryParam("state") @Nullable String state,
            @Valid @BeanParam Paging paging) {
        List<DefectView> all = all(WantedRevision.of(articles, id, revision), state == null ? "" : state);
        return paging.listing(paging.within(all), defect -> DefectAnswers.Defect.of(defect, caller.locale()));
    }

    private List<DefectView> all(RevisionId revision, String state) {
        return switch (state) {
            case "" -> defects.in(revision);
            case "open" ->
                defects.in(revision).stream().filter(DefectView::isOpen).toList();
            case "decided" ->
                defects.in(revision).stream().filter(one -> !one.isOpen()).toList();
            case "gone" -> defects.gone(revision);
            default -> throw new ArticleProblem(Kind.INVALID, "defect.state", "/state", state);
        };
    }

    /** One defect. */
    @GET
    @Path("{key}")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response get(@PathParam("id") ArticleId id, @PathParam("key") DefectKey key) {
        return answer(defects.get(id, key));
    }

    /** Decides about a defect. */
    @PUT
    @Path("{key}/decision")
    @Operation(summary = "Decide about a defect: FOLLOW, CORRECT, NOTE (with notes by language), ASK or NO_DEFECT")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response decide(
            @PathParam("id") ArticleId id,
            @PathParam("key") DefectKey key,
            @HeaderParam("If-Match") @Nullable String version,
            @Valid @NotNull DefectAnswers.Said said) {
        return answer(defects.decide(id, key, version(version), said.decision()));
    }

    /** Takes the last decision back; the one before it stands again. */
    @DELETE
    @Path("{key}/decision")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response undo(
            @PathParam("id") ArticleId id,
            @PathParam("key") DefectKey key,
            @HeaderParam("If-Match") @Nullable String version) {
        return answer(defects.undo(id, key, version(version)));
    }

    /** Writes down what the author answered. */
    @PUT
    @Path("{key}/answer")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response answer(
            @PathParam("id") ArticleId id,
            @PathParam("key") DefectKey key,
            @HeaderParam("If-Match") @Nullable String version,
            @Valid @NotNull Answered said) {
        return answer(defects.answer(id, key, version(version), said.answer()));
    }

    private Response answer(DefectView defect) {
        return Response.ok(DefectAnswers.Defect.of(defect, caller.locale()))
                .tag(Integer.toString(defect.version()))
                .build();
    }

    private static int version(@Nullable String ifMatch) {
        return IfMatch.version(
                ifMatch, () -> new ArticleProblem(Kind.PRECONDITION_MISSING, "defect.version-missing", null));
    }
}
