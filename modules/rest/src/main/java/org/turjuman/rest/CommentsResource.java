package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.turjuman.workflow.api.CommentId;
import org.turjuman.workflow.api.Comments;

/** Threads on units. */
@Path("comments/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CommentsResource {
    /**
     * Words of a person.
     *
     * @param text the words
     */
    public record Said(@NotNull String text) {}

    @Inject
    Comments comments;

    @PathParam("id")
    CommentId id;

    /** Answers the comment; it counts as answered then. */
    @POST
    @Path("answers")
    public void answer(@Valid @NotNull Said wanted) {
        comments.answer(id, wanted.text());
    }

    /** Asks again; the comment is open then. */
    @POST
    @Path("questions")
    public void ask(@Valid @NotNull Said wanted) {
        comments.askAgain(id, wanted.text());
    }
}
