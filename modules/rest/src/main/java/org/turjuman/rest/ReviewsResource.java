package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.turjuman.workflow.api.ReviewSheet;
import org.turjuman.workflow.api.Reviews;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.UnitId;

/** The review of a translation by a second person. */
@Path("translations/{id}/review")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReviewsResource {
    /**
     * Why a translation goes back.
     *
     * @param reason in words
     * @param units which units are meant; all if none is named
     */
    public record Return(@NotNull String reason, @NotNull List<@NotNull UnitId> units) {}

    /**
     * Why the four eyes are overridden.
     *
     * @param reason in words
     */
    public record Override(@NotNull String reason) {}

    @Inject
    Reviews reviews;

    @PathParam("id")
    TranslationId id;

    /** What the reviser sees. */
    @GET
    public ReviewSheet sheet() {
        return reviews.sheet(id);
    }

    /** Takes the review. */
    @POST
    public ReviewSheet take() {
        reviews.take(id);
        return reviews.sheet(id);
    }

    /** Gives the review back. */
    @DELETE
    public void giveBack() {
        reviews.giveBack(id);
    }

    /** Approves every unit that is clean. */
    @POST
    @Path("approvals")
    public ReviewSheet approveAllClean() {
        reviews.approveAllClean(id);
        return reviews.sheet(id);
    }

    /** Returns the translation to its holder. */
    @POST
    @Path("returns")
    public void giveBackToHolder(@Valid @NotNull Return wanted) {
        reviews.giveBackToHolder(id, wanted.reason(), wanted.units());
    }

    /** Approves the whole. */
    @POST
    @Path("approval")
    public ReviewSheet approve() {
        reviews.approve(id);
        return reviews.sheet(id);
    }

    /** Overrides the four eyes; audited. */
    @POST
    @Path("override")
    public ReviewSheet override(@Valid @NotNull Override wanted) {
        reviews.override(id, wanted.reason());
        return reviews.sheet(id);
    }
}
