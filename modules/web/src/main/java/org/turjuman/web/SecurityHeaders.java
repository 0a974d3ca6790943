package org.turjuman.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.turjuman.platform.api.Settings;

/**
 * The policy of every answer: the strict one everywhere but on the desk's pages, where PrimeFaces writes its own with a
 * nonce. Desk pages are never kept by caches, so that the way back after signing out shows nothing.
 */
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String POLICY = "Content-Security-Policy";
    static final String STRICT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none';"
                    + " frame-ancestors 'none'";

    @Inject
    transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        write(request, response, settings);
        if (isDeskPage(request)) {
            chain.doFilter(request, response);
            return;
        }
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void addHeader(String name, String value) {
                if (!POLICY.equalsIgnoreCase(name)) { // PrimeFaces adds its own to every view
                    super.addHeader(name, value);
                }
            }
        });
    }

    /** Writes what this class adds; also for what the authentication refuses before any filter runs. */
    static void write(HttpServletRequest request, HttpServletResponse response, Settings settings) {
        String path = request.getRequestURI();
        if (!isDeskPage(request)) {
            response.setHeader(POLICY, STRICT);
        }
        if (path.startsWith("/desk") || path.startsWith("/api/") || path.startsWith("/sign-in")) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (settings.address().filter(address -> address.startsWith("https:")).isPresent()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private static boolean isDeskPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals("/desk") || path.startsWith("/desk/");
    }
}
