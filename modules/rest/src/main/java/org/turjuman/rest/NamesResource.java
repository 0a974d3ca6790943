package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityFilter;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityOrder;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.Names;
import org.turjuman.platform.api.DeskProblem.Kind;

/** The records of the name authority. */
@Path("names")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NamesResource {
    @Inject
    Names names;

    /** A list of records, by their Arabic names. */
    @GET
    public Paging.Listing<RecordAnswers.Name> list(
            @QueryParam("words") @Nullable String words,
            @QueryParam("type") @Nullable EntityType type,
            @QueryParam("country") @Nullable CountryCode country,
            @Valid @BeanParam Paging paging) {
        return paging.listing(
                names.list(
                        new EntityFilter(words, type, country == null ? null : country.code()),
                        EntityOrder.NEAREST,
                        paging.offset(),
                        paging.limit()),
                RecordAnswers.Name::of);
    }

    /** The records nearest to what is typed or selected, in any spelling; particles before a name are passed over. */
    @GET
    @Path("nearest")
    public RecordAnswers.Found nearest(
            @QueryParam("text") @DefaultValue("") String text, @QueryParam("limit") @DefaultValue("10") int limit) {
        return RecordAnswers.Found.of(names.find(text, limit));
    }

    /** Makes a record. */
    @POST
    @APIResponse(
            responseCode = "201",
            description = "Created",
            headers = {@Header(ref = "ETag"), @Header(ref = "Location")},
            content = @Content(schema = @Schema(implementation = RecordAnswers.Name.class)))
    public Response create(@Valid @NotNull RecordSaid.Description description) {
        EntityView made = names.create(description.said());
        return tagged(Response.created(URI.create("names/" + made.id())), made);
    }

    /** A record. One that was merged into another answers 301 with the place and the body of that one. */
    @GET
    @Path("{id}")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    @APIResponse(
            responseCode = "301",
            description = "It was merged into another",
            headers = {@Header(ref = "ETag"), @Header(ref = "Location")})
    public Response get(@PathParam("id") EntityId id) {
        EntityView found = names.get(id);
        return tagged(
                found.id().equals(id)
                        ? Response.ok()
                        : Response.status(Response.Status.MOVED_PERMANENTLY)
                                .location(URI.create("names/" + found.id())),
                found);
    }

    /** Changes a record; {@code If-Match} is the version that was read. */
    @PUT
    @Path("{id}")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response edit(
            @PathParam("id") EntityId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RecordSaid.Description description) {
        return tagged(Response.ok(), names.edit(id, version(ifMatch), description.said()));
    }

    /** What a record said after each change. */
    @GET
    @Path("{id}/history")
    public RecordAnswers.History history(@PathParam("id") EntityId id) {
        return RecordAnswers.History.of(names.history(id));
    }

    static Response tagged(Response.ResponseBuilder answer, EntityView entity) {
        return answer.header("ETag", "\"" + entity.version() + "\"")
                .entity(RecordAnswers.Name.of(entity))
                .build();
    }

    static int version(@Nullable String ifMatch) {
        return IfMatch.version(
                ifMatch, () -> new EntityProblem(Kind.PRECONDITION_MISSING, "entity.version-missing", null));
    }
}
