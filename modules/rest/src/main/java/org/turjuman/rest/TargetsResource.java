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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.turjuman.workflow.api.Confirmation;
import org.turjuman.workflow.api.FindingView;
import org.turjuman.workflow.api.SaveReceipt;
import org.turjuman.workflow.api.Stamp;
import org.turjuman.workflow.api.TargetId;
import org.turjuman.workflow.api.Targets;
import org.turjuman.workflow.api.UnitView;
import org.turjuman.workflow.api.VersionId;
import org.turjuman.workflow.api.VersionView;

/** The text of a unit in the target language: drafts, versions, confirmation, findings, history. */
@Path("targets/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TargetsResource {
    /**
     * A text to keep.
     *
     * @param text the whole text of the target
     */
    public record Text(@NotNull String text) {}

    /**
     * Why something is done.
     *
     * @param reason in words
     */
    public record Reason(@NotNull String reason) {}

    /**
     * Why a finding is no fault.
     *
     * @param finding its key
     * @param reason in words
     */
    public record Waiver(@NotNull String finding, @NotNull String reason) {}

    /**
     * A version to take up again.
     *
     * @param version which
     */
    public record Restoration(@NotNull VersionId version) {}

    @Inject
    Targets targets;

    @PathParam("id")
    TargetId id;

    /** The unit of this target as the caller sees it. */
    @GET
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response get() {
        UnitView unit = targets.get(id);
        return Response.ok(unit).header("ETag", unit.getStamp().etag()).build();
    }

    /** Overwrites the caller's draft. */
    @PUT
    @Path("draft")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response saveDraft(
            @HeaderParam("If-Match") @Nullable String stamp,
            @HeaderParam("Save-Id") @Nullable String save,
            @Valid @NotNull Text wanted) {
        return kept(targets.saveDraft(id, Stamp.parse(stamp), SaveId.read(save), wanted.text()));
    }

    /** Writes a version. */
    @POST
    @Path("versions")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response saveVersion(
            @HeaderParam("If-Match") @Nullable String stamp,
            @HeaderParam("Save-Id") @Nullable String save,
            @Valid @NotNull Text wanted) {
        return kept(targets.saveVersion(id, Stamp.parse(stamp), SaveId.read(save), wanted.text()));
    }

    /** Writes a version and confirms it, unless an error holds it. */
    @POST
    @Path("confirmations")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response confirm(
            @HeaderParam("If-Match") @Nullable String stamp,
            @HeaderParam("Save-Id") @Nullable String save,
            @Valid @NotNull Text wanted) {
        Confirmation confirmation = targets.confirm(id, Stamp.parse(stamp), SaveId.read(save), wanted.text());
        return Response.ok(confirmation)
                .header("ETag", confirmation.receipt().stamp().etag())
                .build();
    }

    /** Leaves the unit out, with a reason. */
    @PUT
    @Path("omission")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response omit(@HeaderParam("If-Match") @Nullable String stamp, @Valid @NotNull Reason wanted) {
        return kept(targets.omit(id, Stamp.parse(stamp), wanted.reason()));
    }

    /** Takes the unit in again. */
    @DELETE
    @Path("omission")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response include(@HeaderParam("If-Match") @Nullable String stamp) {
        return kept(targets.include(id, Stamp.parse(stamp)));
    }

    /** What the checks say of the caller's text. */
    @GET
    @Path("findings")
    public Items<FindingView> findings() {
        return new Items<>(targets.findings(id));
    }

    /** Waives a finding until the text changes. */
    @POST
    @Path("waivers")
    public Items<FindingView> waive(@Valid @NotNull Waiver wanted) {
        return new Items<>(targets.waive(id, wanted.finding(), wanted.reason()));
    }

    /** The versions, newest first. */
    @GET
    @Path("versions")
    public Items<VersionView> history() {
        return new Items<>(targets.history(id));
    }

    /** Writes an old version's text as a new version. */
    @POST
    @Path("restorations")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response restore(
            @HeaderParam("If-Match") @Nullable String stamp,
            @HeaderParam("Save-Id") @Nullable String save,
            @Valid @NotNull Restoration wanted) {
        return kept(targets.restore(id, Stamp.parse(stamp), SaveId.read(save), wanted.version()));
    }

    private static Response kept(SaveReceipt receipt) {
        return Response.ok(receipt).header("ETag", receipt.stamp().etag()).build();
    }
}
