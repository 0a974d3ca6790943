package org.turjuman.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.OurPages;

/**
 * What people do by a plain form: the form says which act, on what, and where to go afterwards. It works without script
 * and without view state; another site cannot send it (the cookie is {@code SameSite=Lax}, and the browser says where a
 * request comes from).
 */
abstract class FormActs extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Caller caller;

    /**
     * What was done.
     *
     * @param said the words that say so; empty for none
     * @param to where to go; null for the address that the form names
     */
    record Done(String said, @Nullable String to) {}

    /** Does it. */
    abstract Done act(Sent sent);

    /** Where to go back to if it is refused. */
    String back(Sent sent) {
        return sent.text(sent.text("from").isEmpty() ? "to" : "from");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OurPages.sent(request)) {
            response.sendError(403);
            return;
        }
        if (!isForCaller(request)) {
            response.sendError(401);
            return;
        }
        Sent sent = new Sent(request);
        String to;
        try {
            Done done = act(sent);
            if (!done.said().isEmpty()) {
                Notices.said(request, done.said());
            }
            to = done.to() == null ? sent.text("to") : done.to();
        } catch (DeskProblem problem) {
            if (problem.kind() == DeskProblem.Kind.NOT_SIGNED_IN) {
                response.sendError(401);
                return;
            }
            Notices.wrong(request, problem.message(caller.locale()));
            to = back(sent);
        }
        response.setStatus(303);
        response.setHeader("Location", SignInPage.sameOrigin(to));
    }

    /**
     * A page's script says for whom the page was made, as at the API. If somebody else has signed in in this browser
     * since, what the page still holds is not theirs to send.
     */
    private boolean isForCaller(HttpServletRequest request) {
        String header = request.getHeader("X-Turjuman");
        return header == null
                || caller.person()
                        .filter(person -> header.equals("person " + person.id()))
                        .isPresent();
    }

    /**
     * The fields of a form. Beside its own it has {@code to}, where to go afterwards, and {@code from}, where to go back to
     * if it is refused; without that one, a refusal is told where the act would have led.
     */
    record Sent(HttpServletRequest request) {
        String text(String field) {
            return Optional.ofNullable(request.getParameter(field))
                    .map(String::strip)
                    .orElse("");
        }

        @Nullable
        String optional(String field) {
            String text = text(field);
            return text.isEmpty() ? null : text;
        }

        List<String> all(String field) {
            String[] values = request.getParameterValues(field);
            return values == null ? List.of() : Arrays.asList(values);
        }
    }
}
