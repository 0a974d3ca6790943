package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.MentionId;
import org.turjuman.entities.api.NameUpkeep;
import org.turjuman.entities.api.SplitOff;

/** Making a record of a part of another. */
@Path("names/{id}/splits")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NameSplitsResource {
    /**
     * What leaves the record.
     *
     * @param type what the new record is
     * @param forms the places of the forms that leave, from 0, in the version that was read
     * @param mentions the ids of mentions that name the new record; missing for none
     */
    public record Leaving(
            @NotNull EntityType type,
            @NotNull List<@NotNull Integer> forms,
            @Nullable List<@NotNull String> mentions) {
        SplitOff said() {
            return new SplitOff(
                    type,
                    Set.copyOf(forms),
                    mentions == null
                            ? Set.of()
                            : mentions.stream().map(MentionId::valueOf).collect(Collectors.toSet()));
        }
    }

    @Inject
    NameUpkeep upkeep;

    /** Parts the record and answers with the new one; {@code If-Match} is the version that was read. */
    @POST
    @APIResponse(
            responseCode = "201",
            description = "Created",
            headers = {@Header(ref = "ETag"), @Header(ref = "Location")},
            content = @Content(schema = @Schema(implementation = RecordAnswers.Name.class)))
    public Response split(
            @PathParam("id") EntityId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Leaving leaving) {
        EntityView made = upkeep.split(id, NamesResource.version(ifMatch), leaving.said());
        return NamesResource.tagged(Response.created(URI.create("names/" + made.id())), made);
    }
}
