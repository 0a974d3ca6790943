package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.MergeView;
import org.turjuman.entities.api.NameUpkeep;

/** The records that were merged into one. */
@Path("names/{id}/merges")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NameMergesResource {
    /**
     * A record to be merged into this one.
     *
     * @param gone which
     * @param goneVersion the version of it that was read
     */
    public record Order(
            @NotNull String gone, @NotNull @Min(0) Integer goneVersion) {}

    /**
     * A record that was merged into this one.
     *
     * @param gone its id, under which this one answers now
     * @param type what it was
     * @param forms how it was called
     * @param at when they were merged
     * @param by who did it
     * @param undoable whether it may be taken back
     */
    public record Merge(
            EntityId gone, EntityType type, List<RecordSaid.Form> forms, Instant at, String by, boolean undoable) {
        static Merge of(MergeView merge) {
            return new Merge(
                    merge.gone(),
                    merge.description().type(),
                    RecordAnswers.formsOf(merge.description()),
                    merge.at(),
                    merge.byName(),
                    merge.undoable());
        }
    }

    /**
     * What a merge would make.
     *
     * @param type what it is
     * @param forms how it would be called
     * @param note for the desk
     * @param line who or what it is
     * @param gender of a person
     * @param country an ISO 3166 code
     * @param roles of a person; absent where none is known
     * @param external its id elsewhere
     * @param contested what is contested about the name
     */
    public record Result(
            EntityType type,
            List<RecordSaid.Form> forms,
            String note,
            @Nullable String line,
            @Nullable Gender gender,
            @Nullable String country,
            @Nullable List<RecordSaid.Role> roles,
            @Nullable String external,
            @Nullable String contested) {
        static Result of(EntityDescription description) {
            EntityFacts facts = description.facts();
            return new Result(
                    description.type(),
                    RecordAnswers.formsOf(description),
                    description.note(),
                    RecordAnswers.known(facts.line()),
                    facts.gender(),
                    facts.country(),
                    RecordAnswers.rolesOf(facts),
                    facts.external(),
                    RecordAnswers.known(facts.contested()));
        }
    }

    @Inject
    NameUpkeep upkeep;

    /** The records that were merged into this one, the latest first. */
    @GET
    public Items<Merge> merges(@PathParam("id") EntityId kept) {
        return new Items<>(upkeep.merges(kept).stream().map(Merge::of).toList());
    }

    /** What this record would say if another were merged into it; nothing is changed. */
    @GET
    @Path("{gone}/result")
    public Result result(@PathParam("id") EntityId kept, @PathParam("gone") EntityId gone) {
        return Result.of(upkeep.merged(gone, kept));
    }

    /** Merges another record into this one; {@code If-Match} is the version of this one that was read. */
    @POST
    @APIResponse(
            responseCode = "201",
            description = "Created",
            headers = {@Header(ref = "ETag"), @Header(ref = "Location")},
            content = @Content(schema = @Schema(implementation = RecordAnswers.Name.class)))
    public Response merge(
            @PathParam("id") EntityId kept,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Order order) {
        int read = NamesResource.version(ifMatch);
        EntityView both = new References()
                .to("entity", order.gone(), "/gone")
                .in(() -> upkeep.merge(EntityId.valueOf(order.gone()), order.goneVersion(), kept, read));
        return NamesResource.tagged(Response.created(URI.create("names/" + both.id())), both);
    }

    /** Takes a merge back, as long as neither record was changed since; answers with the record that is there again. */
    @DELETE
    @Path("{gone}")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response unmerge(@PathParam("id") EntityId kept, @PathParam("gone") EntityId gone) {
        return NamesResource.tagged(Response.ok(), upkeep.unmerge(gone, kept));
    }
}
