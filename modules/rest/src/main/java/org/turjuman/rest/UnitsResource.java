package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.turjuman.workflow.api.CommentView;
import org.turjuman.workflow.api.Comments;
import org.turjuman.workflow.api.Reviews;
import org.turjuman.workflow.api.Stamp;
import org.turjuman.workflow.api.UnitId;
import org.turjuman.workflow.api.UnitView;
import org.turjuman.workflow.api.Units;
import org.turjuman.workflow.api.VersionId;

/** The units of a translation: cut, joined, commented on, approved. */
@Path("units/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class UnitsResource {
    /**
     * Where to cut.
     *
     * @param sourceAt in the source of the unit, in UTF-16 code units from its start
     * @param targetAt in the text of the target, likewise
     */
    public record Cut(@NotNull Integer sourceAt, @NotNull Integer targetAt) {}

    /**
     * Words of a person.
     *
     * @param text the words
     */
    public record Said(@NotNull String text) {}

    /**
     * A version that its author agrees with.
     *
     * @param version which
     */
    public record Agreed(@NotNull VersionId version) {}

    @Inject
    Units units;

    @Inject
    Comments comments;

    @Inject
    Reviews reviews;

    @PathParam("id")
    UnitId id;

    /** The unit as the caller sees it. */
    @GET
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response get() {
        return unit(id);
    }

    /** Cuts the unit in two and answers the first part. */
    @POST
    @Path("splits")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response split(@HeaderParam("If-Match") @Nullable String stamp, @Valid @NotNull Cut wanted) {
        units.split(id, Stamp.parse(stamp), wanted.sourceAt(), wanted.targetAt());
        return unit(id);
    }

    /** Joins the unit with the next. */
    @POST
    @Path("merges")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response merge(@HeaderParam("If-Match") @Nullable String stamp) {
        units.merge(id, Stamp.parse(stamp));
        return unit(id);
    }

    /** The comments on the unit. */
    @GET
    @Path("comments")
    public Items<CommentView> comments() {
        return new Items<>(comments.on(id));
    }

    /** Begins a comment. */
    @POST
    @Path("comments")
    public Items<CommentView> comment(@Valid @NotNull Said wanted) {
        comments.begin(id, wanted.text());
        return comments();
    }

    /** Approves the unit's text as the reviser saw it. */
    @POST
    @Path("approval")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response approve(@HeaderParam("If-Match") @Nullable String stamp) {
        reviews.approveUnit(id, Stamp.parse(stamp));
        return unit(id);
    }

    /** Takes the approval back. */
    @DELETE
    @Path("approval")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response withdrawApproval() {
        reviews.withdrawApproval(id);
        return unit(id);
    }

    /** Its author agrees with a far-reaching correction. */
    @POST
    @Path("agreements")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response agree(@Valid @NotNull Agreed wanted) {
        reviews.agree(id, wanted.version());
        return unit(id);
    }

    private Response unit(UnitId wanted) {
        UnitView unit = units.get(wanted);
        return Response.ok(unit).header("ETag", unit.getStamp().etag()).build();
    }
}
