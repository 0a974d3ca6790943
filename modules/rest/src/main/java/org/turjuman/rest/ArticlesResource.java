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
import org.turjuman.articles.api.ArticleFilter;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleOrder;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.ArticleView;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Intake;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.Rights;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.DeskProblem.Kind;

/** The articles of the desk. Changing one needs {@code If-Match} with its version in quotation marks. */
@Path("articles")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ArticlesResource {
    /**
     * What a paragraph is.
     *
     * @param kind what
     */
    public record Classified(@NotNull ParagraphKind kind) {}

    /**
     * Why something is erased.
     *
     * @param reason stands in the audit trail
     */
    public record Erasure(@NotNull String reason) {}

    /**
     * All revisions of an article.
     *
     * @param items oldest first
     */
    public record Revisions(List<ArticleAnswers.RevisionEntry> items) {}

    @Inject
    Articles articles;

    @Inject
    Intake intake;

    @Inject
    Caller caller;

    @Inject
    DeskClock clock;

    /** The articles, the last taken in first. */
    @GET
    @Operation(summary = "List articles; q searches headlines, texts and outlets in any spelling")
    public Paging.Listing<ArticleAnswers.Line> list(
            @Valid @BeanParam Paging paging,
            @QueryParam("q") @Nullable String words,
            @QueryParam("outlet") @Nullable String outlet,
            @QueryParam("region") @Nullable String region,
            @QueryParam("rights") @Nullable Rights rights,
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("headline") @Nullable Boolean headline) {
        ArticleFilter wanted = new ArticleFilter(
                words,
                outlet,
                region,
                rights,
                ArticleInput.day(from, "/from"),
                ArticleInput.day(until, "/until"),
                headline);
        return paging.listing(
                articles.list(wanted, ArticleOrder.NEWEST, paging.offset(), paging.limit()), ArticleAnswers.Line::of);
    }

    /** Takes an article in. */
    @POST
    @Operation(summary = "Take an article in; nothing is required but the text")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            headers = {@Header(ref = "ETag"), @Header(ref = "Location")},
            content = @Content(schema = @Schema(implementation = ArticleAnswers.Article.class)))
    public Response take(@Valid @NotNull ArticleInput input) {
        ArticleView view = intake.take(input.draft(clock.zone()));
        return Response.created(URI.create("articles/" + view.id()))
                .tag(tag(view))
                .entity(ArticleAnswers.Article.of(view, copies(view.id())))
                .build();
    }

    /** Looks at a text without storing anything. */
    @POST
    @Path("previews")
    @Operation(summary = "Look at a text before taking it in; nothing is stored")
    public ArticlePreviews.Preview preview(@Valid @NotNull ArticleInput input) {
        return ArticlePreviews.Preview.of(intake.preview(input.draft(clock.zone())), caller.locale());
    }

    /** An article without its text. */
    @GET
    @Path("{id}")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response get(@PathParam("id") ArticleId id) {
        return answer(articles.get(id));
    }

    /** The stored articles that are like it. */
    @GET
    @Path("{id}/copies")
    @Operation(summary = "Stored articles that say the same as an article, or share most of its words")
    public ArticleCopies.Found copies(@PathParam("id") ArticleId id) {
        return ArticleCopies.Found.of(intake.copies(id));
    }

    /** Says what is known of it; what is left out is kept. */
    @PUT
    @Path("{id}/metadata")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response describe(
            @PathParam("id") ArticleId id,
            @HeaderParam("If-Match") @Nullable String version,
            @Valid @NotNull ArticleInput.Said said) {
        return answer(articles.describe(id, version(version), said::metadata));
    }

    /** Says what a paragraph of the current revision is. */
    @PUT
    @Path("{id}/paragraphs/{number}")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response classify(
            @PathParam("id") ArticleId id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String version,
            @Valid @NotNull Classified wanted) {
        return answer(articles.classify(id, version(version), number, wanted.kind()));
    }

    /** Discards a wrong paste, before any translation is requested. */
    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") ArticleId id) {
        articles.discard(id);
    }

    /** Erases its texts by order. */
    @POST
    @Path("{id}/erasure")
    public void erase(@PathParam("id") ArticleId id, @Valid @NotNull Erasure wanted) {
        articles.erase(id, wanted.reason());
    }

    /** Its revisions without their texts. */
    @GET
    @Path("{id}/revisions")
    public Revisions revisions(@PathParam("id") ArticleId id) {
        return new Revisions(articles.get(id).revisions().stream()
                .map(ArticleAnswers.RevisionEntry::of)
                .toList());
    }

    /** Stores a corrected source. */
    @POST
    @Path("{id}/revisions")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            headers = {@Header(ref = "ETag"), @Header(ref = "Location")},
            content = @Content(schema = @Schema(implementation = ArticleAnswers.Article.class)))
    public Response correct(
            @PathParam("id") ArticleId id,
            @HeaderParam("If-Match") @Nullable String version,
            @Valid @NotNull ArticleInput input) {
        ArticleView view = intake.correct(id, version(version), input.draft(clock.zone()));
        return Response.created(URI.create("revisions/" + view.current()))
                .tag(tag(view))
                .entity(ArticleAnswers.Article.of(view, copies(id)))
                .build();
    }

    /** Looks at a corrected source, with its differences from the current revision. */
    @POST
    @Path("{id}/revisions/previews")
    public ArticlePreviews.Preview previewCorrection(
            @PathParam("id") ArticleId id, @Valid @NotNull ArticleInput input) {
        return ArticlePreviews.Preview.of(intake.preview(id, input.draft(clock.zone())), caller.locale());
    }

    private static Response answer(ArticleView view) {
        return Response.ok(ArticleAnswers.Article.of(view)).tag(tag(view)).build();
    }

    private static String tag(ArticleView view) {
        return Integer.toString(view.version());
    }

    private static int version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ArticleProblem(Kind.PRECONDITION_MISSING, "article.version-missing", null);
        }
        String version = ifMatch.strip().replaceAll("^\"|\"$", "");
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1; // what we did not write matches nothing
    }
}
