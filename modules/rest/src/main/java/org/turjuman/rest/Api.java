package org.turjuman.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The root of the API, stable from its first version. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Turjuman",
                        version = "1",
                        description = "The desk where a newsroom turns Arabic press articles into annotated, published"
                                + " translations. Offsets are UTF-16 code units, half-open.",
                        license = @License(name = "Apache-2.0")),
        components =
                @Components(
                        schemas = @Schema(name = "Problem", implementation = Problem.class),
                        headers = {
                            @Header(
                                    name = "ETag",
                                    description = "The version, for If-Match",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Header(
                                    name = "Location",
                                    description = "Where what was made or merged stands",
                                    schema = @Schema(type = SchemaType.STRING, format = "uri")),
                            @Header(
                                    name = "Content-Disposition",
                                    description = "What to call the file",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Header(
                                    name = "Retry-After",
                                    description = "After how many seconds to try again, where trying has become slow",
                                    schema = @Schema(type = SchemaType.INTEGER)),
                            @Header(
                                    name = "WWW-Authenticate",
                                    description = "Bearer, where nobody is signed in",
                                    schema = @Schema(type = SchemaType.STRING))
                        },
                        responses =
                                @APIResponse(
                                        name = ApiDescription.PROBLEM,
                                        description = "What went wrong, and where in the input (RFC 9457)",
                                        headers = {
                                            @Header(ref = "ETag"),
                                            @Header(ref = "Retry-After"),
                                            @Header(ref = "WWW-Authenticate")
                                        },
                                        content =
                                                @Content(
                                                        mediaType = Problem.MEDIA_TYPE,
                                                        schema = @Schema(ref = "Problem")))),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class Api extends Application {}
