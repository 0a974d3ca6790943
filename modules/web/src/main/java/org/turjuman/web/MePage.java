package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.SignedIn;

/** What a person sets for themselves: language, scheme, keys, password. */
@Named
@RequestScoped
public class MePage {
    private static final List<String> THEMES = List.of("auto", "light", "dark");

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    TextBundle t;

    @Inject
    HttpServletRequest request;

    private String language = "en";
    private String theme = "auto";
    private boolean letterKeys;
    private String current = "";
    private String wanted = "";

    /** Reads what is set. */
    public void load() {
        PersonView me = caller.get();
        language = me.language();
        theme = me.theme();
        letterKeys = me.letterKeys();
    }

    /** Stores what is chosen. */
    public void prefer() {
        try {
            people.prefer(language, theme, letterKeys);
            Go.said(t.get("people.stored"));
            Go.to("/desk/me");
        } catch (DeskProblem problem) {
            Go.wrong(problem);
        }
    }

    /** Changes the password; this session goes on, the others end. */
    public void changePassword() {
        try {
            PersonView me = people.changeOwnPassword(current, wanted);
            request.changeSessionId();
            request.getSession().setAttribute(SignedIn.ATTRIBUTE, SignedIn.session(me));
            Go.said(t.get("people.password-changed"));
            Go.to("/desk/me");
        } catch (DeskProblem problem) {
            Go.wrong(problem);
        }
    }

    public List<String> getThemes() {
        return THEMES;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public boolean isLetterKeys() {
        return letterKeys;
    }

    public void setLetterKeys(boolean letterKeys) {
        this.letterKeys = letterKeys;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
