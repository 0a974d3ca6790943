package org.turjuman.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.NotSignedInException;
import org.turjuman.platform.api.OurPages;
import org.turjuman.platform.api.PasswordNotChangedException;

/**
 * Stands before every resource: nobody passes without a sign-in, and a browser's session changes something only from
 * our own pages. A form of another site can send neither the header nor the type asked for here, and the browser itself
 * says where a request comes from. Only a program with a token passes without: nobody's browser sends that by itself.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class ApiGuard implements ContainerRequestFilter {
    static final String HEADER = "X-Turjuman";
    private static final String PERSON = "person ";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Context
    ResourceInfo resource;

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean open = resource.getResourceMethod().isAnnotationPresent(OpenToVisitors.class)
                || resource.getResourceClass().isAnnotationPresent(OpenToVisitors.class);
        if (!open && caller.person().isEmpty()) {
            throw new NotSignedInException();
        }
        if (!open) {
            guardPerson(request);
            guardPassword();
        }
        if (!READING.contains(request.getMethod()) && !caller.isProgram()) {
            guardSession(request);
        }
    }

    /**
     * A page may say for whom it was made ({@code X-Turjuman: person 12}). If somebody else has signed in in this browser
     * since, what the page still holds is not theirs, and is refused as if nobody had signed in.
     */
    private void guardPerson(ContainerRequestContext request) {
        String header = request.getHeaderString(HEADER);
        if (header != null && header.startsWith(PERSON)) {
            String expected = header.substring(PERSON.length()).strip();
            boolean other = caller.person()
                    .filter(person -> !person.id().toString().equals(expected))
                    .isPresent();
            if (other) {
                throw new NotSignedInException();
            }
        }
    }

    /** Whoever signed in with a password that somebody else has set first chooses one of their own. */
    private void guardPassword() {
        if (caller.mustChangePassword()
                && !resource.getResourceMethod().isAnnotationPresent(OpenBeforePassword.class)) {
            throw new PasswordNotChangedException();
        }
    }

    private void guardSession(ContainerRequestContext request) {
        boolean ours = request.getHeaderString(HEADER) != null
                && OurPages.sent(
                        request.getHeaderString("Sec-Fetch-Site"),
                        request.getHeaderString("Origin"),
                        request.getHeaderString("Host"));
        if (!ours || isForm(request.getMediaType())) {
            request.abortWith(Problem.of(
                            403,
                            "other-site",
                            Words.of("other-site", caller.locale()),
                            Words.of("other-site.detail", caller.locale(), HEADER))
                    .answer());
        }
    }

    /** The types that a form of any site may send without asking. */
    private static boolean isForm(@org.jspecify.annotations.Nullable MediaType type) {
        return type != null
                && (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || type.isCompatible(MediaType.TEXT_PLAIN_TYPE)
                        || (type.getType().equals("multipart")
                                && !type.isWildcardSubtype()
                                && type.getSubtype().equals("form-data")));
    }
}
