package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.TokenId;
import org.turjuman.platform.api.TokenView;
import org.turjuman.platform.api.Tokens;

/** Tokens with which programs call the API. */
@Path("tokens")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {
    /**
     * A token, without its secret unless it was made just now.
     *
     * @param id which
     * @param label what it is for
     * @param person whose
     * @param scopes what it may do
     * @param made when it was made
     * @param used when it was last used, to the minute
     * @param revoked when it was ended
     * @param secret the token itself; only in the answer that made it
     */
    public record Token(
            TokenId id,
            String label,
            PersonId person,
            List<Permission> scopes,
            Instant made,
            @Nullable Instant used,
            @Nullable Instant revoked,
            @Nullable String secret) {
        static Token of(TokenView token, @Nullable String secret) {
            return new Token(
                    token.id(),
                    token.label(),
                    token.person(),
                    token.getScopes(),
                    token.madeAt(),
                    token.usedAt(),
                    token.revokedAt(),
                    secret);
        }
    }

    /**
     * A token to make.
     *
     * @param label what it is for
     * @param scopes what it may do
     */
    public record NewToken(@NotNull String label, @NotNull List<@NotNull Permission> scopes) {}

    /**
     * All tokens.
     *
     * @param items newest first
     */
    public record AllTokens(List<Token> items) {}

    @Inject
    Tokens tokens;

    /** All tokens. */
    @GET
    public AllTokens all() {
        return new AllTokens(
                tokens.all().stream().map(token -> Token.of(token, null)).toList());
    }

    /** Makes a token for the caller and tells it once. */
    @POST
    @APIResponseSchema(value = Token.class, responseCode = "201")
    public Response make(@Valid @NotNull NewToken wanted) {
        Tokens.NewToken made = tokens.make(wanted.label(), Set.copyOf(wanted.scopes()));
        return Response.status(Response.Status.CREATED) // nothing stands at an address of its own
                .entity(Token.of(made.token(), made.secret()))
                .build();
    }

    /** Ends a token at once. */
    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") TokenId id) {
        tokens.revoke(id);
    }
}
