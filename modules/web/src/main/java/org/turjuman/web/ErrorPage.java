package org.turjuman.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.NotSignedInException;
import org.turjuman.platform.api.Settings;

/** What is refused or goes wrong outside a resource: problem+json under /api, a page in the reader's language elsewhere. */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger("org.turjuman.web");
    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 409, 410, 413, 429);
    static final String PROBLEM = "turjuman.problem";

    @Inject
    transient Caller caller;

    @Inject
    transient Settings settings;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) {
            response.sendError(404);
            return;
        }
        Locale locale = caller.locale();
        DeskProblem problem = problem(request, status);
        int shown = problem == null ? status : problem.kind().status();
        if (problem == null && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable e) {
            if (hasCause(e, ViewExpiredException.class)) {
                shown = 409;
            } else if (hasCause(e, CspException.class)) { // no form of our pages: ours carry the nonce of their page
                shown = 400;
            } else {
                LOG.log(System.Logger.Level.ERROR, "unexpected", e);
            }
        }
        String key = "shell.error-" + (KNOWN.contains(shown) ? Integer.toString(shown) : "500");
        String title = problem == null ? TextBundle.text(key, locale) : problem.title(locale);
        String detail = problem == null ? TextBundle.text(key + "-detail", locale) : problem.message(locale);
        SecurityHeaders.write(request, response, settings);
        response.setStatus(shown);
        response.setCharacterEncoding("UTF-8");
        String uri = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (uri.startsWith("/api/")) {
            response.setContentType("application/problem+json");
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("type", "urn:turjuman:problem:" + (problem == null ? "http." + shown : problem.key()))
                    .add("title", title)
                    .add("status", shown)
                    .add("detail", detail);
            response.getWriter().write(json.build().toString());
        } else {
            response.setContentType("text/html");
            response.setHeader("Content-Security-Policy", SecurityHeaders.STRICT);
            response.getWriter().write(page(locale, title, detail, uri.startsWith("/desk")));
        }
    }

    private static @Nullable DeskProblem problem(HttpServletRequest request, int status) {
        if (request.getAttribute(PROBLEM) instanceof DeskProblem problem) {
            return problem;
        }
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        for (; cause != null; cause = cause.getCause()) {
            if (cause instanceof DeskProblem problem) {
                return problem;
            }
        }
        return status == 401 ? new NotSignedInException() : null;
    }

    private static boolean hasCause(Throwable e, Class<? extends Throwable> kind) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String page(Locale locale, String title, String detail, boolean desk) {
        String direction = locale.getLanguage().equals("ar") ? "rtl" : "ltr";
        String home = TextBundle.text(desk ? "shell.to-queue" : "shell.to-editions", locale);
        return """
                <!DOCTYPE html>
                <html lang="%s" dir="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – Turjuman</title><link rel="icon" href="/static/mark.svg">
                <link rel="stylesheet" href="/static/tokens.css"><link rel="stylesheet" href="/static/desk.css"><link rel="stylesheet" href="/static/shell.css"></head>
                <body><main class="door"><h1>%s</h1><p>%s</p><p><a class="btn btn--primary" href="%s">%s</a></p></main></body></html>
                """.formatted(
                        locale.getLanguage(),
                        direction,
                        Html.escaped(title),
                        Html.escaped(title),
                        Html.escaped(detail),
                        desk ? "/desk" : "/editions",
                        Html.escaped(home));
    }
}
