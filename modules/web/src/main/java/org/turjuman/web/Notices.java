package org.turjuman.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Words to the person that wait in their session for the page they are led to. The flash of Faces would lose them where a
 * page is longer than the server's buffer, for it settles its cookie behind the page; and the pages of the translators and
 * revisers keep no view state, so that a queue that refreshes itself pushes no open form out of the session.
 */
final class Notices {
    private static final String WAITING = "turjuman.notices";

    private Notices() {}

    private record Notice(boolean wrong, String text) implements Serializable {
        static Notice of(FacesMessage message) {
            return new Notice(message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0, message.getSummary());
        }

        FacesMessage message() {
            Severity severity = wrong ? FacesMessage.SEVERITY_ERROR : FacesMessage.SEVERITY_INFO;
            return new FacesMessage(severity, text, null);
        }
    }

    /** The words of a session; an ArrayList, for servers store sessions. */
    private static final class Waiting extends ArrayList<Notice> {
        private static final long serialVersionUID = 1L;
    }

    static void said(HttpServletRequest request, String text) {
        add(request, List.of(new Notice(false, text)));
    }

    static void wrong(HttpServletRequest request, String text) {
        add(request, List.of(new Notice(true, text)));
    }

    /** Keeps what this page would have said for the page that follows. */
    static void keep(HttpServletRequest request, List<FacesMessage> messages) {
        if (!messages.isEmpty()) {
            add(request, messages.stream().map(Notice::of).toList());
        }
    }

    private static void add(HttpServletRequest request, List<Notice> notices) {
        HttpSession session = request.getSession();
        Waiting waiting = new Waiting();
        if (session.getAttribute(WAITING) instanceof Waiting before) {
            waiting.addAll(before);
        }
        waiting.addAll(notices);
        session.setAttribute(WAITING, waiting);
    }

    /** Puts what waits among the messages of the page that is being shown. */
    static void show(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(WAITING) instanceof Waiting waiting) {
            session.removeAttribute(WAITING);
            FacesContext page = FacesContext.getCurrentInstance();
            waiting.forEach(notice -> page.addMessage(null, notice.message()));
        }
    }
}
