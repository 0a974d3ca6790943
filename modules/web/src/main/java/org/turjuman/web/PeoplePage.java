package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonView;

/** Everyone on the desk, for the administrator. */
@Named
@RequestScoped
public class PeoplePage {
    @Inject
    People people;

    @Inject
    Caller caller;

    private List<PersonView> all = List.of();

    /** Reads the people; refuses who may not manage them. */
    public void load() {
        try {
            caller.require(Permission.MANAGE_PEOPLE);
            all = people.all();
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    public List<PersonView> getAll() {
        return all;
    }
}
