package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.Role;

/** Who the caller is. */
@Path("me")
@RequestScoped
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
     */
    public record Me(PersonId id, String signIn, String name, List<Role> roles, String language) {
        static Me of(PersonView person) {
            return new Me(person.id(), person.signIn(), person.name(), person.getRoles(), person.language());
        }
    }

    @Inject
    Caller caller;

    /** The person behind the session or token. */
    @GET
    public Me me() {
        caller.require(Permission.READ);
        return Me.of(caller.get());
    }
}
