package org.turjuman.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Forms of statements that wait in the session of their person, for the page on which they are shown again. Words would make
 * an address too long: an Arabic letter takes six characters there, and servers in front of the desk refuse headers of more
 * than 4,000. The last few stay, so that a page that is loaded again shows the same.
 */
final class KeptForms {
    private static final String KEPT = "turjuman.statement-forms";
    private static final int MOST = 8;
    private static final int LONGEST = 30_000; // UTF-16 units; the fields of the page hold less

    private KeptForms() {}

    /** The forms of a session by their number; a class of its own, for servers store sessions. */
    private static final class Forms extends LinkedHashMap<Integer, StatementForm> {
        private static final long serialVersionUID = 1L;
        private int last;

        Forms(@Nullable Forms before) {
            super(before == null ? Map.of() : before);
            last = before == null ? 0 : before.last;
        }

        int add(StatementForm form) {
            put(++last, form);
            return last;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, StatementForm> eldest) {
            return size() > MOST;
        }
    }

    /**
     * Keeps a form.
     *
     * @return the address that shows it with all that it holds; without it if no page of the desk can have sent it
     */
    static String keep(HttpServletRequest request, StatementForm form) {
        return form.getPage()
                + number(request, form).map(number -> "?kept=" + number).orElse("");
    }

    /**
     * Keeps what was typed about a statement that is gone, for the ledger with the one in its place.
     *
     * @return what to add to the address of the ledger, behind other parameters; empty if there is nothing to keep
     */
    static String carry(HttpServletRequest request, StatementForm form) {
        return form.carried().isNothing()
                ? ""
                : number(request, form).map(number -> "&kept=" + number).orElse("");
    }

    private static Optional<Integer> number(HttpServletRequest request, StatementForm form) {
        if (form.length() > LONGEST) {
            return Optional.empty();
        }
        HttpSession session = request.getSession();
        Forms forms = new Forms(session.getAttribute(KEPT) instanceof Forms before ? before : null);
        int number = forms.add(form);
        session.setAttribute(KEPT, forms);
        return Optional.of(number);
    }

    /** The form that an address asks for; empty if it asks for none, or for one that the session no longer has. */
    static Optional<StatementForm> find(HttpServletRequest request, String number) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) instanceof Forms forms && number.matches("[0-9]{1,9}")
                ? Optional.ofNullable(forms.get(Integer.valueOf(number)))
                : Optional.empty();
    }
}
