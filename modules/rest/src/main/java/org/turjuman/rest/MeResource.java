package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.Role;
import org.turjuman.platform.api.SignedIn;

/** Who the caller is. */
@Path("me")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    /**
     * The caller.
     *
     * @param id who
     * @param signIn the name typed at sign-in
     * @param name the name shown
     * @param roles what they are
     * @param language the language of their pages
     * @param mustChangePassword whether a session of theirs may do nothing before the password is changed
     */
    public record Me(
            PersonId id, String signIn, String name, List<Role> roles, String language, boolean mustChangePassword) {
        static Me of(PersonView person) {
            return new Me(
                    person.id(),
                    person.signIn(),
                    person.name(),
                    person.getRoles(),
                    person.language(),
                    person.mustChangePassword());
        }
    }

    /**
     * A password of one's own.
     *
     * @param current the one in force
     * @param password another, 10 to 200 characters
     */
    public record OwnPassword(
            @NotNull String current, @NotNull String password) {}

    @Inject
    People people;

    @Inject
    Caller caller;

    /** The person behind the session or token. */
    @GET
    public Me me() {
        caller.require(Permission.READ);
        return Me.of(caller.get());
    }

    /** Changes the caller's own password; this session goes on, their others end. */
    @POST
    @Path("passwords")
    @OpenBeforePassword
    public void changePassword(@Valid @NotNull OwnPassword wanted, @Context HttpServletRequest request) {
        if (!caller.mustChangePassword()) {
            caller.require(Permission.READ);
        }
        PersonView me = people.changeOwnPassword(wanted.current(), wanted.password());
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn before
                && before.person().equals(me.id())) {
            request.changeSessionId();
            request.getSession().setAttribute(SignedIn.ATTRIBUTE, SignedIn.session(me));
        }
    }
}
