package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.SignedIn;

/** The first administrator of a new desk, made with the one-time code from the server's log. */
@Named
@RequestScoped
public class FirstAdministratorPage {
    @Inject
    People people;

    @Inject
    HttpServletRequest request;

    private String code = "";
    private String signIn = "";
    private String name = "";
    private String password = "";

    /** Answers 404 once the desk has an administrator. */
    public void load() {
        if (!people.waitsForFirstAdministrator()) {
            Go.error(new NoSuchThingException("page", "first-administrator"));
        }
    }

    /** Makes the administrator and signs them in. */
    public void make() {
        try {
            PersonView person = people.addFirstAdministrator(code, signIn, name, password);
            request.getSession();
            request.changeSessionId();
            request.getSession().setAttribute(SignedIn.ATTRIBUTE, SignedIn.session(person));
            Go.to("/desk/people");
        } catch (DeskProblem problem) {
            Go.wrong(problem);
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
}
