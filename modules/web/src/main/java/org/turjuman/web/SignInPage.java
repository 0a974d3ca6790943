package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.DemoDesk;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.Door;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.Settings;
import org.turjuman.platform.api.SignedIn;

/** The door: name and password, then on to where the person wanted to go. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    People people;

    @Inject
    Settings settings;

    @Inject
    TextBundle t;

    @Inject
    HttpServletRequest request;

    private @Nullable String to; // from the address; null leads to the queue
    private String signIn = "";
    private String password = "";

    /** Signs in; the session gets a new id. */
    public void enter() {
        PersonView person;
        try {
            person = people.authenticate(signIn, password, request.getRemoteAddr(), Door.PAGE)
                    .orElse(null);
        } catch (DeskProblem problem) {
            Go.wrong(problem);
            return;
        }
        if (person == null) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null,
                            new jakarta.faces.application.FacesMessage(
                                    jakarta.faces.application.FacesMessage.SEVERITY_ERROR,
                                    t.get("shell.wrong-password"),
                                    null));
            return;
        }
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(SignedIn.ATTRIBUTE, SignedIn.session(person));
        Go.to(person.mustChangePassword() ? "/desk/me" : sameOrigin(to));
    }

    /**
     * Keeps an address within this desk.
     *
     * @param wanted what the request asks for
     * @return the same if it is a path of this desk, otherwise the queue
     */
    static String sameOrigin(@Nullable String wanted) {
        return wanted != null && wanted.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*") ? wanted : "/desk";
    }

    public boolean isDemo() {
        return settings.demo();
    }

    public boolean isWaitsForFirstAdministrator() {
        return people.waitsForFirstAdministrator();
    }

    public List<String> getDemoSignIns() {
        return DemoDesk.PEOPLE.stream().map(DemoDesk.Someone::signIn).toList();
    }

    public String getDemoPassword() {
        return DemoDesk.PASSWORD;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public String getSignIn() {
        return signIn;
    }

    public void setSignIn(String signIn) {
        this.signIn = signIn;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
