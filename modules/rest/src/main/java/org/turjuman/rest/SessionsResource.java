package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.Door;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.SignedIn;

/** Signing in again in place, without leaving the page. */
@Path("sessions")
@RequestScoped
@OpenToVisitors
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {
    /**
     * What is typed.
     *
     * @param signIn the name
     * @param password the password
     */
    public record Credentials(
            @NotBlank String signIn, @NotBlank String password) {}

    @Inject
    People people;

    @Inject
    Caller caller;

    /**
     * Opens a session; the session gets a new id. Whoever {@code mustChangePassword} may do nothing in it before {@code POST
     * /me/passwords}.
     */
    @POST
    @APIResponse(responseCode = "200", description = "OK")
    public Response open(@Valid @NotNull Credentials credentials, @Context HttpServletRequest request) {
        PersonView person = people.authenticate(
                        credentials.signIn(), credentials.password(), request.getRemoteAddr(), Door.API)
                .orElse(null);
        if (person == null) {
            return Problem.of(
                            401,
                            "wrong-password",
                            Words.of("wrong-password", caller.locale()),
                            Words.of("wrong-password.detail", caller.locale()))
                    .answer();
        }
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(SignedIn.ATTRIBUTE, SignedIn.session(person));
        return Response.ok(MeResource.Me.of(person)).build();
    }

    /** Ends the session. */
    @DELETE
    public void close(@Context HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
