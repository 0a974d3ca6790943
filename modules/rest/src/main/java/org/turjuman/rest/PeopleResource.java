package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.Role;

/** The people of the desk, for administrators. */
@Path("people")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
    /**
     * A person.
     *
     * @param id who
     * @param signIn the name typed at sign-in
     * @param name the name shown
     * @param roles what they are
     * @param enabled whether they may sign in
     */
    public record Person(PersonId id, String signIn, String name, List<Role> roles, boolean enabled) {
        static Person of(PersonView person) {
            return new Person(person.id(), person.signIn(), person.name(), person.getRoles(), person.enabled());
        }
    }

    /**
     * A new person.
     *
     * @param signIn the name to type
     * @param name the name to show
     * @param password the first password
     * @param roles what they are
     */
    public record NewPerson(
            @NotNull String signIn,
            @NotNull String name,
            @NotNull String password,
            @NotNull List<@NotNull Role> roles) {}

    /**
     * What may change of a person.
     *
     * @param name the name to show
     * @param roles what they are
     * @param enabled whether they may sign in
     */
    public record Change(
            @NotNull String name,
            @NotNull List<@NotNull Role> roles,
            @NotNull Boolean enabled) {}

    /**
     * A new first password.
     *
     * @param password 10 to 200 characters
     */
    public record Password(@NotNull String password) {}

    /**
     * Everyone.
     *
     * @param items in the order of their names
     */
    public record Everyone(List<Person> items) {}

    @Inject
    People people;

    @Inject
    Caller caller;

    /** Everyone, disabled people too. */
    @GET
    public Everyone all() {
        caller.require(Permission.MANAGE_PEOPLE);
        return new Everyone(people.all().stream().map(Person::of).toList());
    }

    /** One person. */
    @GET
    @Path("{id}")
    public Person one(@PathParam("id") PersonId id) {
        caller.require(Permission.MANAGE_PEOPLE);
        return Person.of(people.find(id).orElseThrow(() -> new NoSuchThingException("person", id)));
    }

    /** Adds a person. */
    @POST
    @APIResponse(
            responseCode = "201",
            description = "Created",
            headers = @Header(ref = "Location"),
            content = @Content(schema = @Schema(implementation = Person.class)))
    public Response add(@Valid @NotNull NewPerson wanted) {
        PersonView person = people.add(wanted.signIn(), wanted.name(), wanted.password(), Set.copyOf(wanted.roles()));
        return Response.created(URI.create("people/" + person.id()))
                .entity(Person.of(person))
                .build();
    }

    /** Changes a person in one act: name, roles, and whether they may sign in. */
    @PUT
    @Path("{id}")
    public Person change(@PathParam("id") PersonId id, @Valid @NotNull Change wanted) {
        return Person.of(people.change(id, wanted.name(), Set.copyOf(wanted.roles()), wanted.enabled()));
    }

    /** Sets a first password, which the person must change. */
    @POST
    @Path("{id}/passwords")
    public void reset(@PathParam("id") PersonId id, @Valid @NotNull Password wanted) {
        people.reset(id, wanted.password());
    }
}
