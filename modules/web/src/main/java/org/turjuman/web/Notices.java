package org.turjuman.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;

/**
 * A word to the person that waits in their session for the page they are led to after a plain form. The pages of the
 * translators and revisers keep no view state, so that a queue that refreshes itself pushes no open form out of the
 * session; therefore their words cannot travel in the flash of Faces.
 */
final class Notices {
    private static final String WAITING = "turjuman.notice";

    private Notices() {}

    private record Notice(boolean wrong, String text) implements Serializable {}

    static void said(HttpServletRequest request, String text) {
        request.getSession().setAttribute(WAITING, new Notice(false, text));
    }

    static void wrong(HttpServletRequest request, String text) {
        request.getSession().setAttribute(WAITING, new Notice(true, text));
    }

    /** Puts what waits among the messages of the page that is being shown. */
    static void show(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(WAITING) instanceof Notice notice) {
            session.removeAttribute(WAITING);
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null,
                            new FacesMessage(
                                    notice.wrong() ? FacesMessage.SEVERITY_ERROR : FacesMessage.SEVERITY_INFO,
                                    notice.text(),
                                    null));
        }
    }
}
