package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.platform.api.DeskProblem.Kind;

/** The texts of articles. A revision never changes. */
@Path("revisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticleRevisionsResource {
    /**
     * How one revision became another.
     *
     * @param from the older
     * @param to the newer
     * @param segments in the order of the newer text
     */
    public record Difference(RevisionId from, RevisionId to, List<RevisionAnswers.Changed> segments) {}

    @Inject
    Articles articles;

    /** A revision with its text, paragraphs and segments. */
    @GET
    @Path("{id}")
    public RevisionAnswers.Revision get(@PathParam("id") RevisionId id) {
        return RevisionAnswers.Revision.of(articles.revision(id));
    }

    /** What became of its segments in another revision of the same article. */
    @GET
    @Path("{id}/changes/{to}")
    public Difference changes(@PathParam("id") RevisionId id, @PathParam("to") RevisionId to) {
        return new Difference(
                id,
                to,
                articles.changes(id, to).segments().stream()
                        .map(RevisionAnswers.Changed::of)
                        .toList());
    }

    /** The bytes as they arrived. */
    @GET
    @Path("{id}/original")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "Content-Disposition"))
    public Response original(@PathParam("id") RevisionId id) {
        RevisionView revision = articles.revision(id);
        byte[] bytes = articles.original(id)
                .orElseThrow(() -> new ArticleProblem(Kind.GONE, "article.erased", null, revision.article()));
        return Response.ok(bytes, MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"article-" + revision.article() + "-revision-" + revision.number()
                                + ".txt\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
