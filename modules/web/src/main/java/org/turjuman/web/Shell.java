package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonView;

/** What every page of the desk needs around its own content. */
@Named
@RequestScoped
public class Shell {
    /** Changes at each build, so that browsers fetch scripts and styles anew after an upgrade. */
    static final String VERSION = Long.toString(System.currentTimeMillis() / 1000, 36);

    private static final List<Choice> LANGUAGES =
            List.of(new Choice("en", "English"), new Choice("ar", "العربية"), new Choice("fr", "Français"));

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    /**
     * A language that the pages speak.
     *
     * @param tag its BCP-47 tag
     * @param name its own name for itself
     */
    public record Choice(String tag, String name) {
        public String getTag() {
            return tag;
        }

        public String getName() {
            return name;
        }
    }

    public List<Choice> getLanguages() {
        return LANGUAGES;
    }

    public String getLanguage() {
        return caller.locale().getLanguage();
    }

    public String getDirection() {
        return getLanguage().equals("ar") ? "rtl" : "ltr";
    }

    /** The person's scheme for {@code data-theme}: light, dark, or auto, which lets the system decide. */
    public String getTheme() {
        return caller.person().map(PersonView::theme).orElse("auto");
    }

    public @Nullable PersonView getPerson() {
        return caller.person().orElse(null);
    }

    /** Whether the person first has to choose a password of their own, so that no place of the desk is open to them. */
    public boolean isHeld() {
        return caller.mustChangePassword();
    }

    public String getFirstName() {
        return caller.person().map(person -> person.name().split("\\s+")[0]).orElse("");
    }

    public String getVersion() {
        return VERSION;
    }

    /** What the page has to tell: what waited for it, and what went wrong on it. */
    public List<FacesMessage> getMessages() {
        Notices.show(request);
        return FacesContext.getCurrentInstance().getMessageList();
    }

    /** The address of this page with its query, to come back to after a change of language. */
    public String getHere() {
        Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
        Object query = request.getAttribute("jakarta.servlet.forward.query_string");
        String path = forwarded == null ? request.getRequestURI() : forwarded.toString();
        return query == null ? path : path + "?" + query;
    }

    /** Whether the caller may do something, by the name of the permission: {@code #{shell.may['PUBLISH']}}. */
    public Map<String, Boolean> getMay() {
        return new java.util.AbstractMap<>() {
            @Override
            public Boolean get(Object permission) {
                return caller.may(Permission.valueOf(permission.toString()));
            }

            @Override
            public java.util.Set<Entry<String, Boolean>> entrySet() {
                return java.util.Set.of(); // asked for by name only
            }
        };
    }
}
