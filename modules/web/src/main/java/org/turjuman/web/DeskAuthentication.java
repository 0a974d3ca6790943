package org.turjuman.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.Settings;
import org.turjuman.platform.api.SignedIn;
import org.turjuman.platform.api.Tokens;

/**
 * Who calls: a bearer token first, then the session. What it finds it leaves in the request, where
 * {@code platform.api.Caller} reads it.
 */
@ApplicationScoped
class DeskAuthentication implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";
    private static final String OWN_PAGE = "/desk/me";

    @Inject
    People people;

    @Inject
    Tokens tokens;

    @Inject
    Settings settings;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            Optional<Tokens.TokenHolder> holder =
                    tokens.holder(header.substring(BEARER.length()).strip());
            if (holder.isEmpty()) {
                return refuse(request, response, context);
            }
            PersonView person = holder.get().person();
            return accept(request, SignedIn.token(person, holder.get().scopes()), person, context);
        }
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn) {
            Optional<PersonView> person = people.find(signedIn.person())
                    .filter(found -> found.enabled() && found.epoch() == signedIn.epoch());
            if (person.isPresent()) {
                return signedIn.waitsForPassword() && isBarred(request.getRequestURI())
                        ? lead(OWN_PAGE, request, response, context)
                        : accept(request, signedIn, person.get(), context);
            }
            session.invalidate(); // disabled, reset or given other roles since
        }
        return context.isProtected() ? refuse(request, response, context) : context.doNothing();
    }

    /**
     * Whether a page is not for somebody who still has to choose a password of their own. The API says so itself (ApiGuard);
     * elsewhere such a session may do nothing that needs a permission.
     */
    static boolean isBarred(String path) {
        return path.startsWith("/desk") && !path.equals(OWN_PAGE);
    }

    private static AuthenticationStatus accept(
            HttpServletRequest request, SignedIn signedIn, PersonView person, HttpMessageContext context) {
        request.setAttribute(SignedIn.ATTRIBUTE, signedIn);
        request.setAttribute(SignedIn.PERSON_ATTRIBUTE, person);
        return context.notifyContainerAboutLogin(signedIn.getName(), Set.of());
    }

    private AuthenticationStatus refuse(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = request.getRequestURI();
        if (path.startsWith("/api/")) {
            writeHeaders(request, response);
            response.setStatus(401); // Undertow then calls sendError(401): ErrorPage writes the body
            response.setHeader("WWW-Authenticate", "Bearer");
            return AuthenticationStatus.SEND_FAILURE;
        }
        String query = isPartial(request) || request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String address = "/sign-in?to=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8);
        return lead(address, request, response, context);
    }

    private AuthenticationStatus lead(
            String address, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        writeHeaders(request, response);
        return isPartial(request) ? partialRedirect(response, address) : context.redirect(address);
    }

    private void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        SecurityHeaders.write(request, response, settings); // no filter sees this answer
        response.setHeader("Content-Security-Policy", SecurityHeaders.STRICT);
    }

    private static boolean isPartial(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** A redirect that the Faces script understands; it would follow a 302 and find no XML. */
    private static AuthenticationStatus partialRedirect(HttpServletResponse response, String address) {
        try {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + address
                            + "\"/></partial-response>");
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
