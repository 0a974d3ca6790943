package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.turjuman.publication.api.EditionId;
import org.turjuman.publication.api.Editions;
import org.turjuman.publication.api.Publishing;
import org.turjuman.workflow.api.TranslationId;

/** Publishing a translation. */
@Path("translations/{translation}/editions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EditionsOfTranslationResource {
    /**
     * How it is published; everything may be left out.
     *
     * @param rightsConfirmed whether it may be published although nobody recorded the rights
     * @param visibleFrom when readers see it first
     * @param correction what the edition before got wrong
     */
    public record Wish(
            boolean rightsConfirmed,
            @Nullable Instant visibleFrom,
            @Nullable String correction) {}

    @Inject
    Editions editions;

    /** Publishes an approved translation as its next edition. */
    @POST
    @APIResponse(
            responseCode = "201",
            description = "Created",
            headers = @Header(ref = "Location"),
            content = @Content(schema = @Schema(implementation = EditionAnswer.class)))
    public Response publish(@PathParam("translation") TranslationId translation, @Nullable Wish wish) {
        Publishing how = wish == null
                ? Publishing.NOW
                : new Publishing(wish.rightsConfirmed(), wish.visibleFrom(), wish.correction());
        EditionId id = editions.publish(translation, how);
        return Response.created(URI.create("editions/" + id))
                .entity(EditionAnswer.of(editions.get(id).line()))
                .build();
    }
}
