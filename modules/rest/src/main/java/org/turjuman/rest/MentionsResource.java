package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.MentionId;
import org.turjuman.entities.api.MentionView;
import org.turjuman.entities.api.Mentions;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.DeskProblem.Kind;

/** Words of sources of which a person says what they name. */
@Path("mentions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MentionsResource {
    /**
     * What is said.
     *
     * @param revision in which text
     * @param start the first UTF-16 unit of the words
     * @param end the unit after the last
     * @param entity what they name
     */
    public record Said(
            @NotNull String revision,
            @Min(0) int start,
            @Min(0) int end,
            @NotNull String entity) {
        Span span() {
            if (end < start) {
                throw new EntityProblem(Kind.INVALID, "mention.empty", "/end");
            }
            return new Span(start, end);
        }
    }

    /**
     * A mention.
     *
     * @param id which
     * @param revision in which text
     * @param span which words
     * @param entity what they name
     * @param by who said so
     * @param at when
     */
    public record Mention(MentionId id, RevisionId revision, Span span, EntityId entity, String by, Instant at) {
        static Mention of(MentionView mention) {
            return new Mention(
                    mention.id(),
                    mention.revision(),
                    mention.span(),
                    mention.entity(),
                    mention.decidedByName(),
                    mention.decidedAt());
        }
    }

    /**
     * The mentions of a text.
     *
     * @param mentions in its order
     */
    public record Found(List<Mention> mentions) {}

    @Inject
    Mentions mentions;

    /** What people said of a revision. */
    @GET
    public Found in(@QueryParam("revision") @Nullable RevisionId revision) {
        if (revision == null) {
            throw BadQueryException.missing("revision");
        }
        return new Found(mentions.in(revision).stream().map(Mention::of).toList());
    }

    /** Says what some words name. */
    @POST
    @APIResponse(
            responseCode = "201",
            description = "Created",
            headers = @Header(ref = "Location"),
            content = @Content(schema = @Schema(implementation = Mention.class)))
    public Response mark(@Valid @NotNull Said said) {
        MentionView marked = new References()
                .to("revision", said.revision(), "/revision")
                .to("entity", said.entity(), "/entity")
                .in(() -> mentions.mark(
                        RevisionId.valueOf(said.revision()), said.span(), EntityId.valueOf(said.entity())));
        return Response.created(URI.create("mentions/" + marked.id()))
                .entity(Mention.of(marked))
                .build();
    }

    /** What somebody said of some words. */
    @GET
    @Path("{id}")
    public Mention get(@PathParam("id") MentionId id) {
        return Mention.of(mentions.get(id));
    }

    /** Takes it back. */
    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") MentionId id) {
        mentions.remove(id);
    }
}
