package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.turjuman.annotations.api.AnnotationId;
import org.turjuman.annotations.api.AnnotationProblem;
import org.turjuman.annotations.api.AnnotationView;
import org.turjuman.annotations.api.Annotations;
import org.turjuman.annotations.api.Audience;
import org.turjuman.annotations.api.NoteContent;
import org.turjuman.annotations.api.NoteKind;
import org.turjuman.annotations.api.NotePlace;
import org.turjuman.annotations.api.Side;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.workflow.api.UnitId;
import org.turjuman.workflow.api.VersionId;

/** Notes on words of sources and targets. */
@Path("annotations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AnnotationsResource {
    /**
     * Selected words.
     *
     * @param unit the unit in which they were selected
     * @param side in its source or in its target
     * @param version the version of the target; on the side of the target only
     * @param start the first UTF-16 unit of the words, in the revision or in that version
     * @param end the unit after the last
     */
    public record Place(
            @NotBlank String unit,
            @NotNull Side side,
            @Nullable String version,
            @Min(0) int start,
            @Min(0) int end) {
        NotePlace said() {
            if (end < start) {
                throw new AnnotationProblem(Kind.INVALID, "note.nothing-selected", "/place/end");
            }
            return new NotePlace(
                    UnitId.valueOf(unit),
                    side,
                    version == null ? null : VersionId.valueOf(version),
                    new Span(start, end));
        }
    }

    /**
     * A new note.
     *
     * @param place the selected words
     * @param kind what it is for
     * @param audience whom it is for
     * @param language the language it is written in, a BCP-47 tag
     * @param text plain text
     */
    public record NewNote(
            @NotNull @Valid Place place,
            @NotNull NoteKind kind,
            @NotNull Audience audience,
            @NotBlank String language,
            @NotNull String text) {}

    /**
     * A changed note.
     *
     * @param place other words; left out if they stay
     * @param kind what it is for; left out, as are the next three, if only the place changes
     * @param audience whom it is for
     * @param language the language it is written in, a BCP-47 tag
     * @param text plain text
     */
    public record ChangedNote(
            @Valid @Nullable Place place,
            @Nullable NoteKind kind,
            @Nullable Audience audience,
            @Nullable String language,
            @Nullable String text) {}

    /**
     * A note.
     *
     * @param id which
     * @param version to be sent back as {@code If-Match}
     * @param side in which text
     * @param unit the unit whose target it is in; on the side of the target only
     * @param targetVersion the version that the span is of; on the side of the target only
     * @param revision the revision that the span is of; on the side of the source only
     * @param kind what it is for
     * @param audience whom it is for
     * @param language the language it is written in
     * @param text what it says
     * @param span where its words stand, or stood last
     * @param exact the words
     * @param prefix what stands before them, at most 32 units
     * @param suffix what stands after them, likewise
     * @param lost whether the words are gone
     * @param byName who wrote it
     * @param writtenAt when
     * @param editable whether the caller may change and delete it
     */
    public record Note(
            AnnotationId id,
            int version,
            Side side,
            @Nullable UnitId unit,
            @Nullable VersionId targetVersion,
            @Nullable RevisionId revision,
            NoteKind kind,
            Audience audience,
            String language,
            String text,
            Span span,
            String exact,
            String prefix,
            String suffix,
            boolean lost,
            String byName,
            Instant writtenAt,
            boolean editable) {
        static Note of(AnnotationView note) {
            return new Note(
                    note.id(),
                    note.version(),
                    note.side(),
                    note.unit(),
                    note.targetVersion(),
                    note.revision(),
                    note.getKind(),
                    note.getAudience(),
                    note.getLanguage().tag(),
                    note.getText(),
                    note.anchor().span(),
                    note.anchor().exact(),
                    note.anchor().prefix(),
                    note.anchor().suffix(),
                    note.lost(),
                    note.authorName(),
                    note.writtenAt(),
                    note.editable());
        }
    }

    /**
     * Notes.
     *
     * @param items those in the source first, each side in the order of its text
     */
    public record Notes(List<Note> items) {
        static Notes of(List<AnnotationView> notes) {
            return new Notes(notes.stream().map(Note::of).toList());
        }
    }

    @Inject
    Annotations annotations;

    /** Writes a note. */
    @POST
    @APIResponse(
            responseCode = "201",
            description = "Created",
            headers = {@Header(ref = "ETag"), @Header(ref = "Location")},
            content = @Content(schema = @Schema(implementation = Note.class)))
    public Response write(@Valid @NotNull NewNote note) {
        AnnotationView written = annotations.write(
                note.place().said(),
                new NoteContent(note.kind(), note.audience(), language(note.language()), note.text()));
        return tagged(Response.created(URI.create("annotations/" + written.id())), written);
    }

    /** A note. */
    @GET
    @Path("{id}")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response get(@PathParam("id") AnnotationId id) {
        return tagged(Response.ok(), annotations.get(id));
    }

    /** Changes what a note says, its words, or both; {@code If-Match} is the version that was read. */
    @PUT
    @Path("{id}")
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "ETag"))
    public Response change(
            @PathParam("id") AnnotationId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ChangedNote note) {
        int version = version(ifMatch);
        boolean says = note.kind() != null || note.audience() != null || note.language() != null || note.text() != null;
        if (note.place() != null && says) {
            annotations.change(id, version, note.place().said(), before -> content(note, before));
        } else if (note.place() != null) {
            annotations.reanchor(id, version, note.place().said());
        } else if (says) {
            annotations.edit(id, version, before -> content(note, before));
        }
        return tagged(Response.ok(), annotations.get(id));
    }

    private static NoteContent content(ChangedNote note, NoteContent before) {
        return new NoteContent(
                note.kind() == null ? before.kind() : note.kind(),
                note.audience() == null ? before.audience() : note.audience(),
                note.language() == null ? before.language() : language(note.language()),
                note.text() == null ? before.text() : note.text());
    }

    /** Takes a note away; {@code If-Match} is the version that was read. */
    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") AnnotationId id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        annotations.delete(id, version(ifMatch));
    }

    private static Language language(String tag) {
        try {
            return Language.of(tag);
        } catch (IllegalArgumentException e) {
            throw new AnnotationProblem(Kind.INVALID, "note.language-unknown", "/language", tag);
        }
    }

    private static Response tagged(Response.ResponseBuilder answer, AnnotationView note) {
        return answer.header("ETag", "\"" + note.version() + "\"")
                .entity(Note.of(note))
                .build();
    }

    private static int version(@Nullable String ifMatch) {
        return IfMatch.version(
                ifMatch, () -> new AnnotationProblem(Kind.PRECONDITION_MISSING, "note.version-missing", null));
    }
}
