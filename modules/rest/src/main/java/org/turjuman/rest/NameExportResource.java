package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityFilter;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.NameExports;
import org.turjuman.entities.api.NameFormat;
import org.turjuman.platform.api.DeskProblem.Kind;

/** Records of the authority as a file. */
@Path("names/export")
@RequestScoped
public class NameExportResource {
    @Inject
    NameExports exports;

    /**
     * All records, or those that the list would show, in the order in which they were made. {@code format} is {@code csv}
     * or {@code jsonld}; with {@code bom=true} a byte-order mark stands before it, by which spreadsheets know UTF-8.
     */
    @GET
    @Produces({"text/csv", "application/ld+json"})
    @APIResponse(responseCode = "200", description = "OK", headers = @Header(ref = "Content-Disposition"))
    public Response export(
            @QueryParam("format") @DefaultValue("csv") String format,
            @QueryParam("words") @Nullable String words,
            @QueryParam("type") @Nullable EntityType type,
            @QueryParam("country") @Nullable CountryCode country,
            @QueryParam("bom") @DefaultValue("false") boolean marked) {
        NameFormat wanted = format(format)
                .orElseThrow(() -> new EntityProblem(Kind.INVALID, "names-file.format", "/format", format));
        NameExports.Export export =
                exports.export(wanted, new EntityFilter(words, type, country == null ? null : country.code()), marked);
        StreamingOutput out = export::writeTo;
        return Response.ok(out)
                .type(wanted == NameFormat.CSV ? "text/csv;charset=utf-8" : wanted.mediaType())
                .header("Content-Disposition", "attachment; filename=\"names." + wanted.extension() + "\"")
                .build();
    }

    private static Optional<NameFormat> format(String extension) {
        return Arrays.stream(NameFormat.values())
                .filter(format -> format.extension().equalsIgnoreCase(extension))
                .findFirst();
    }
}
