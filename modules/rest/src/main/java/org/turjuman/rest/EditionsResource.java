package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.Settings;
import org.turjuman.publication.api.EditionFilter;
import org.turjuman.publication.api.EditionId;
import org.turjuman.publication.api.EditionOrder;
import org.turjuman.publication.api.EditionState;
import org.turjuman.publication.api.EditionView;
import org.turjuman.publication.api.Editions;
import org.turjuman.publication.api.Formats;
import org.turjuman.workflow.api.TranslationId;

/** Editions: what was published, corrections, withdrawals, and their formats. */
@Path("editions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EditionsResource {
    /**
     * Who corrects, and why.
     *
     * @param holder the person who writes it
     * @param reason for the holder and the reviser
     */
    public record Correction(
            @NotBlank String holder, @NotBlank String reason) {}

    /**
     * Why the editions are taken back.
     *
     * @param note for readers, in the language of the edition
     */
    public record Withdrawal(@NotBlank String note) {}

    @Inject
    Editions editions;

    @Inject
    Formats formats;

    @Inject
    Settings settings;

    @Context
    UriInfo uri;

    /** Editions, newest first. */
    @GET
    public Paging.Listing<EditionAnswer> list(
            @BeanParam @Valid Paging page,
            @QueryParam("words") @Nullable String words,
            @QueryParam("article") @Nullable ArticleId article,
            @QueryParam("translation") @Nullable TranslationId translation,
            @QueryParam("language") @Nullable Language language,
            @QueryParam("state") @Nullable EditionState state) {
        return page.listing(
                editions.list(
                        new EditionFilter(words, article, translation, language, state),
                        EditionOrder.NEWEST,
                        page.offset(),
                        page.limit()),
                EditionAnswer::of);
    }

    /** One edition. */
    @GET
    @Path("{edition}")
    public EditionAnswer get(@PathParam("edition") EditionId edition) {
        return EditionAnswer.of(editions.get(edition).line());
    }

    /** An edition in a format: json, annotations, html or text. */
    @GET
    @Path("{edition}/exports/{format}")
    @Produces(MediaType.WILDCARD)
    @APIResponse(responseCode = "200", description = "OK")
    public Response export(@PathParam("edition") EditionId edition, @PathParam("format") String format) {
        EditionView view = editions.get(edition);
        String base = settings.address()
                .orElseGet(() -> uri.getBaseUri().resolve("/").toString().replaceAll("/+$", ""));
        return switch (format) {
            case "json" -> written("application/json", formats.bilingualJson(view, base));
            case "annotations" -> written("application/ld+json", formats.webAnnotations(view, base));
            case "html" -> written("text/plain;charset=UTF-8", formats.html(view, base)); // shown as source, never run
            case "text" -> written("text/plain;charset=UTF-8", formats.plainText(view, base));
            default -> throw new NoSuchThingException("format", format);
        };
    }

    private static Response written(String type, String body) {
        return Response.ok(body, type).build();
    }

    /** Opens a correction of the edition's translation. */
    @POST
    @Path("{edition}/corrections")
    @APIResponse(responseCode = "204", description = "No Content")
    public Response correct(@PathParam("edition") EditionId edition, @NotNull @Valid Correction correction) {
        editions.openCorrection(edition, PersonId.valueOf(correction.holder()), correction.reason());
        return Response.noContent().build();
    }

    /** Takes all editions of the edition's translation back. */
    @POST
    @Path("{edition}/withdrawal")
    public EditionAnswer withdraw(@PathParam("edition") EditionId edition, @NotNull @Valid Withdrawal withdrawal) {
        editions.withdraw(edition, withdrawal.note());
        return get(edition);
    }
}
