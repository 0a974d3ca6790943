package org.turjuman.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.Role;

/** One person, or a new one, for the administrator. */
@Named
@RequestScoped
public class PersonPage {
    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    TextBundle t;

    @Inject
    HttpServletRequest request;

    private @Nullable String person; // from the address; null for a new one
    private @Nullable PersonView shown; // null for a new one
    private String signIn = "";
    private String name = "";
    private String password = "";
    private List<String> roles = new ArrayList<>(); // Faces fills a collection of this kind

    /** Knows whom the page is of before Faces reads a form: which forms there are depends on it. */
    @PostConstruct
    void read() {
        person = request.getParameter("person");
    }

    /** Reads the person; refuses who may not manage people. */
    public void load() {
        try {
            caller.require(Permission.MANAGE_PEOPLE);
            if (person != null) {
                PersonView found = people.find(PersonId.valueOf(person))
                        .orElseThrow(() -> new NoSuchThingException("person", String.valueOf(person)));
                shown = found;
                name = found.name();
                roles = new ArrayList<>(
                        found.getRoles().stream().map(Role::name).toList());
            }
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    /** Adds the person. */
    public void add() {
        doing("people.added", () -> people.add(signIn, name, password, chosen()));
    }

    /** Stores name and roles. */
    public void edit() {
        doing("people.stored", () -> people.edit(id(), name, chosen()));
    }

    /** Sets a first password. */
    public void reset() {
        doing("people.reset-done", () -> people.reset(id(), password));
    }

    /** Ends the person's sessions and tokens. */
    public void disable() {
        doing("people.disabled-done", () -> people.disable(id()));
    }

    /** Lets the person in again. */
    public void enable() {
        doing("people.enabled-done", () -> people.enable(id()));
    }

    private void doing(String said, Runnable act) {
        try {
            act.run();
            Go.said(t.get(said));
            Go.to("/desk/people");
        } catch (DeskProblem problem) {
            Go.wrong(problem);
        }
    }

    private PersonId id() {
        return PersonId.valueOf(String.valueOf(person));
    }

    private Set<Role> chosen() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        roles.stream().map(Role::valueOf).forEach(chosen::add);
        return chosen;
    }

    public List<Role> getAllRoles() {
        return Arrays.asList(Role.values());
    }

    public @Nullable PersonView getShown() {
        if (shown == null && person != null) {
            load();
        }
        return shown;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public String getSignIn() {
        return signIn;
    }

    public void setSignIn(String signIn) {
        this.signIn = signIn;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }
}
