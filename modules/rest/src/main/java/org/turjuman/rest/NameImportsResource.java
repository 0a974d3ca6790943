package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.FactChange;
import org.turjuman.entities.api.ImportId;
import org.turjuman.entities.api.ImportLine;
import org.turjuman.entities.api.ImportLine.Outcome;
import org.turjuman.entities.api.ImportView;
import org.turjuman.entities.api.NameFormat;
import org.turjuman.entities.api.NameImports;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.Permission;

/** Files of records: looked at first, then taken whole or not at all. */
@Path("names/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NameImportsResource {
    /**
     * What would become of one record of the file.
     *
     * @param line the line where it begins, or where the trouble is
     * @param outcome new, changed, same or refused
     * @param entity the record that it changes or that says the same; missing for a new one until the file is taken
     * @param forms how it would be called; missing for a refused one
     * @param gone the forms that the record loses; missing if it loses none
     * @param facts what else it would say otherwise than now; missing if nothing
     * @param type the code of the reason why it is refused; missing unless it is
     * @param reason the same in the caller's language
     */
    public record Line(
            int line,
            Outcome outcome,
            @Nullable EntityId entity,
            @Nullable List<RecordSaid.Form> forms,
            @Nullable List<RecordSaid.Form> gone,
            @Nullable List<Fact> facts,
            @Nullable String type,
            @Nullable String reason) {
        static Line of(ImportLine line, Caller caller) {
            EntityProblem problem = line.reason();
            return new Line(
                    line.line(),
                    line.outcome(),
                    line.entity(),
                    line.after() == null ? null : RecordAnswers.formsOf(line.after()),
                    orNull(line.lost().stream().map(RecordSaid.Form::of).toList()),
                    orNull(line.facts().stream().map(Fact::of).toList()),
                    problem == null ? null : "urn:turjuman:problem:" + problem.key(),
                    problem == null ? null : problem.message(caller.locale()));
        }

        private static <T> @Nullable List<T> orNull(List<T> list) {
            return list.isEmpty() ? null : list;
        }
    }

    /**
     * What a record would say otherwise than now.
     *
     * @param field of what: TYPE, LINE, GENDER, COUNTRY, ROLE (one change a role), EXTERNAL, CONTESTED or NOTE
     * @param before what it says now; missing where it says nothing
     * @param after what it would say; missing where it would say nothing
     */
    public record Fact(
            FactChange.Fact field,
            @Nullable String before,
            @Nullable String after) {
        static Fact of(FactChange change) {
            return new Fact(change.fact(), RecordAnswers.known(change.before()), RecordAnswers.known(change.after()));
        }
    }

    /**
     * A file.
     *
     * @param id which
     * @param fileName how it was called
     * @param format CSV or SKOS
     * @param at when it came
     * @param by who brought it
     * @param plan to be sent back when it is confirmed
     * @param created how many records would be new
     * @param changed how many would be changed
     * @param same how many say what stands already
     * @param refused how many cannot be taken; nothing is taken unless there is none
     * @param lines each record, in the order of the file
     * @param unread the words of the file that are not read, such as {@code skos:broader}; empty if all are
     */
    public record Import(
            ImportId id,
            String fileName,
            NameFormat format,
            Instant at,
            String by,
            String plan,
            int created,
            int changed,
            int same,
            int refused,
            List<Line> lines,
            List<String> unread) {
        static Import of(ImportView view, Caller caller) {
            return new Import(
                    view.id(),
                    view.fileName(),
                    view.format(),
                    view.at(),
                    view.byName(),
                    view.plan(),
                    view.count(Outcome.NEW),
                    view.count(Outcome.CHANGED),
                    view.count(Outcome.SAME),
                    view.count(Outcome.REFUSED),
                    view.lines().stream().map(line -> Line.of(line, caller)).toList(),
                    view.unread());
        }
    }

    /**
     * The word of a person that the file may be taken.
     *
     * @param plan what they saw
     */
    public record Confirmed(@NotNull String plan) {}

    private static final Map<String, NameFormat> FORMATS = Map.of(
            "text/csv", NameFormat.CSV, "application/ld+json", NameFormat.SKOS, "application/json", NameFormat.SKOS);

    @Inject
    NameImports imports;

    @Inject
    Caller caller;

    /**
     * Brings a file and answers what would become of it; nothing of it is a record yet. {@code text/csv} is read as a
     * table, {@code application/ld+json} and {@code application/json} as SKOS; 415 for anything else.
     */
    @POST
    @APIResponse(
            responseCode = "201",
            description = "Created",
            headers = @Header(ref = "Location"),
            content = @Content(schema = @Schema(implementation = Import.class)))
    public Response bring(
            @HeaderParam("Content-Type") @DefaultValue("") String type,
            @QueryParam("fileName") @DefaultValue("") String fileName,
            InputStream body)
            throws IOException {
        NameFormat format = FORMATS.get(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
        if (format == null) {
            caller.require(Permission.MERGE_NAMES); // who may not bring any is told that first
            throw new NotSupportedException();
        }
        ImportView view = imports.bring(format, fileName, body.readNBytes(NameImports.BYTES_LIMIT + 1));
        return Response.created(URI.create("names/imports/" + view.id()))
                .entity(Import.of(view, caller))
                .build();
    }

    /** What would become of a file now. */
    @GET
    @Path("{id}")
    public Import look(@PathParam("id") ImportId id) {
        return Import.of(imports.look(id), caller);
    }

    /** Makes all its records the desk's own. */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Import take(@PathParam("id") ImportId id, @Valid @NotNull Confirmed confirmed) {
        return Import.of(imports.take(id, confirmed.plan()), caller);
    }

    /** Forgets a file. */
    @DELETE
    @Path("{id}")
    public void forget(@PathParam("id") ImportId id) {
        imports.forget(id);
    }
}
