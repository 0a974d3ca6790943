package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.FoundUnit;
import org.turjuman.workflow.api.MissingUnit;
import org.turjuman.workflow.api.PresenceView;
import org.turjuman.workflow.api.Priority;
import org.turjuman.workflow.api.SourceMove;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.TranslationView;
import org.turjuman.workflow.api.Translations;
import org.turjuman.workflow.api.UnitId;
import org.turjuman.workflow.api.UnitView;
import org.turjuman.workflow.api.Units;
import org.turjuman.workflow.api.WorkbenchView;

/** Wanted translations and their way to approval. */
@Path("translations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TranslationsResource {
    /**
     * A translation that is wanted.
     *
     * @param article of which article
     * @param language into which language
     * @param priority how urgent; normal unless said
     * @param due when it is wanted
     */
    public record Wanted(
            @NotNull ArticleId article,
            @NotNull String language,
            @Nullable Priority priority,
            @Nullable Instant due) {}

    /**
     * How urgent it is.
     *
     * @param priority the priority
     * @param due when it is wanted; none if it does not matter
     */
    public record Urgency(
            @NotNull Priority priority, @Nullable Instant due) {}

    /**
     * To whom the work goes.
     *
     * @param holder who
     */
    public record Holder(@NotNull PersonId holder) {}

    /**
     * What is said to the reviser.
     *
     * @param note in words; none if there is nothing to say
     */
    public record HandIn(@Nullable String note) {}

    /**
     * Where the caller is.
     *
     * @param unit the unit in work; none if the whole
     */
    public record Place(@Nullable UnitId unit) {}

    @Inject
    Translations translations;

    @Inject
    Units units;

    /** The translations of an article. */
    @GET
    public Items<TranslationView> of(@QueryParam("article") @Nullable ArticleId article) {
        if (article == null) {
            throw BadQueryException.missing("article");
        }
        return new Items<>(translations.of(article));
    }

    /** Asks for a translation. */
    @POST
    @APIResponse(
            responseCode = "201",
            description = "Created",
            headers = @Header(ref = "Location"),
            content = @Content(schema = @Schema(implementation = TranslationView.class)))
    public Response request(@Valid @NotNull Wanted wanted) {
        Priority priority = wanted.priority() == null ? Priority.NORMAL : wanted.priority();
        TranslationId id = new References()
                .to("article", wanted.article(), "/article")
                .in(() -> translations.request(
                        wanted.article(), ArticleAnswers.language(wanted.language()), priority, wanted.due()));
        return Response.created(URI.create("translations/" + id))
                .entity(translations.get(id))
                .build();
    }

    /** The whole translation with its units, as the caller sees it. */
    @GET
    @Path("{id}")
    public WorkbenchView get(@PathParam("id") TranslationId id) {
        return translations.workbench(id);
    }

    /** Sets priority and due time. */
    @PUT
    @Path("{id}/urgency")
    public TranslationView prioritise(@PathParam("id") TranslationId id, @Valid @NotNull Urgency wanted) {
        translations.prioritise(id, wanted.priority(), wanted.due());
        return translations.get(id);
    }

    /** Takes the request back while nobody works on it. */
    @DELETE
    @Path("{id}")
    public void cancel(@PathParam("id") TranslationId id) {
        translations.cancel(id);
    }

    /** Claims the work. */
    @POST
    @Path("{id}/claim")
    public TranslationView claim(@PathParam("id") TranslationId id) {
        translations.claim(id);
        return translations.get(id);
    }

    /** Gives the work back to the queue. */
    @DELETE
    @Path("{id}/claim")
    public TranslationView release(@PathParam("id") TranslationId id) {
        translations.release(id);
        return translations.get(id);
    }

    /** Gives the work to somebody. */
    @PUT
    @Path("{id}/holder")
    public TranslationView reassign(@PathParam("id") TranslationId id, @Valid @NotNull Holder wanted) {
        return new References().to("person", wanted.holder(), "/holder").in(() -> {
            translations.reassign(id, wanted.holder());
            return translations.get(id);
        });
    }

    /** What is missing before the hand-in. */
    @GET
    @Path("{id}/missing")
    public Items<MissingUnit> missing(@PathParam("id") TranslationId id) {
        return new Items<>(translations.missing(id));
    }

    /** Hands the translation to review. */
    @POST
    @Path("{id}/hand-ins")
    public TranslationView handIn(@PathParam("id") TranslationId id, @Valid @NotNull HandIn wanted) {
        translations.handIn(id, wanted.note());
        return translations.get(id);
    }

    /** Undoes the last cut or join and answers the unit to go to. */
    @POST
    @Path("{id}/undo")
    public UnitView undo(@PathParam("id") TranslationId id) {
        return units.get(units.undo(id));
    }

    /** Says where the caller is, and who else was here in the last two minutes. */
    @PUT
    @Path("{id}/presence")
    public Items<PresenceView> look(@PathParam("id") TranslationId id, @Valid @NotNull Place place) {
        return new Items<>(translations.look(id, place.unit()));
    }

    /** Finds words in source and targets, whatever their spelling. */
    @GET
    @Path("{id}/search")
    public Items<FoundUnit> search(
            @PathParam("id") TranslationId id, @QueryParam("text") @DefaultValue("") String text) {
        return new Items<>(translations.search(id, text));
    }

    /** What moving to the corrected source would change; 204 if there is none. */
    @GET
    @Path("{id}/source-move")
    @APIResponse(responseCode = "204", description = "There is none")
    @APIResponseSchema(value = SourceMove.class, responseCode = "200")
    public Response sourceMove(@PathParam("id") TranslationId id) {
        return translations
                .sourceMove(id)
                .map(move -> Response.ok(move).build())
                .orElseGet(() -> Response.noContent().build());
    }

    /** Moves the translation to the corrected source. */
    @POST
    @Path("{id}/source-move")
    public SourceMove move(@PathParam("id") TranslationId id) {
        return translations.moveToCurrentSource(id);
    }
}
