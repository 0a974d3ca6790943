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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.MentionActId;
import org.turjuman.entities.api.Mentions;
import org.turjuman.entities.api.NamedInSource;
import org.turjuman.entities.api.NamesDecided;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.NoSuchThingException;

/**
 * The names that the desk finds in a text, and what people say of them. Changing one needs {@code If-Match} with its
 * version; each change is an act, which can be taken back as one.
 */
@Path("articles/{id}/names")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ArticleNamesResource {
    @Inject
    Mentions mentions;

    @Inject
    Articles articles;

    /** The names of a text, in its order, rejected ones included. */
    @GET
    @Operation(
            summary = "People, bodies, places and other names of a text, the records they mean, and what people said")
    public Paging.Listing<NameAnswers.Name> list(
            @PathParam("id") ArticleId id,
            @QueryParam("revision") @Nullable String revision,
            @QueryParam("type") @Nullable EntityType type,
            @Valid @BeanParam Paging paging) {
        List<NamedInSource> all = mentions.read(WantedRevision.of(articles, id, revision)).stream()
                .filter(name -> type == null || name.type() == type)
                .toList();
        return paging.listing(paging.within(all), NameAnswers.Name::of);
    }

    /** One name. */
    @GET
    @Path("{key}")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response get(@PathParam("id") ArticleId id, @PathParam("key") ReadingKey key) {
        NamedInSource name = mentions.get(id, key);
        return Response.ok(NameAnswers.Name.of(name))
                .tag(Integer.toString(name.version()))
                .build();
    }

    /** Accepts, rejects or corrects a name, or marks words that the desk overlooked. */
    @PUT
    @Path("{key}/decision")
    @Operation(
            summary =
                    "Say what a name is: ACCEPTED with the record that is meant or none, REJECTED, or CORRECTED with a"
                            + " type, other words or both; of this one, or of all the same words")
    public NameAnswers.Changed decide(
            @PathParam("id") ArticleId id,
            @PathParam("key") ReadingKey key,
            @HeaderParam("If-Match") @Nullable String version,
            @Valid @NotNull NameAnswers.Said said) {
        int read = version(version);
        return NameAnswers.Changed.of(new References()
                .to("entity", said.entity(), "/entity")
                .in(() -> mentions.decide(id, key, read, said.decision(), said.reaching())));
    }

    /** Takes back what was said of a name. */
    @DELETE
    @Path("{key}/decision")
    public NameAnswers.Changed takeBack(
            @PathParam("id") ArticleId id,
            @PathParam("key") ReadingKey key,
            @HeaderParam("If-Match") @Nullable String version) {
        return NameAnswers.Changed.back(
                mentions.takeBack(id, key, version(version)).stream().toList());
    }

    /** Makes a record for a name and says that it is meant. */
    @POST
    @Path("{key}/record")
    @Operation(
            summary =
                    "Make a record for a name that none has, and say that it is meant, with the right words if they are"
                            + " others, in one act")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            headers = @Header(ref = "Location"),
            content = @Content(schema = @Schema(implementation = NameAnswers.Changed.class)))
    public Response newRecord(
            @PathParam("id") ArticleId id,
            @PathParam("key") ReadingKey key,
            @HeaderParam("If-Match") @Nullable String version,
            @Valid @NotNull NameAnswers.NewRecord wanted) {
        NamesDecided decided =
                mentions.newRecord(id, key, version(version), wanted.said(), wanted.words(), wanted.reaching());
        EntityView made = decided.names().stream()
                .map(NamedInSource::entity)
                .findFirst()
                .orElseThrow(() -> new NoSuchThingException("reading", key));
        return Response.created(URI.create("names/" + made.id()))
                .entity(NameAnswers.Changed.of(decided))
                .build();
    }

    /** Says several things in one act. */
    @POST
    @Path("acts")
    @Operation(summary = "Decide about several names in one act: about all of them or, if one is refused, about none")
    public NameAnswers.Changed decideAll(@PathParam("id") ArticleId id, @Valid @NotNull NameAnswers.Choices wanted) {
        return NameAnswers.Changed.of(wanted.references().in(() -> mentions.decideAll(id, wanted.said())));
    }

    /** Accepts every name that nobody has decided and whose record the desk is sure of. */
    @POST
    @Path("acts/sure")
    public NameAnswers.Changed acceptSure(
            @PathParam("id") ArticleId id, @QueryParam("revision") @Nullable String revision) {
        return NameAnswers.Changed.of(
                mentions.acceptSure(id, revision == null || revision.isEmpty() ? null : RevisionId.valueOf(revision)));
    }

    /** Takes back an act. */
    @DELETE
    @Path("acts/{act}")
    public NameAnswers.Changed takeBack(@PathParam("id") ArticleId id, @PathParam("act") MentionActId act) {
        return NameAnswers.Changed.back(mentions.takeBack(id, act));
    }

    private static int version(@Nullable String ifMatch) {
        return IfMatch.version(
                ifMatch, () -> new EntityProblem(Kind.PRECONDITION_MISSING, "mention.version-missing", null));
    }
}
