package org.turjuman.platform.api;

import java.io.Serializable;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who a request comes from: the principal that the face's authentication hands to the container, and what the session
 * keeps.
 *
 * @param person who
 * @param epoch the person's epoch when they signed in; a session with an older one has ended
 * @param scopes what this call may do at most: all permissions for a session, the scopes of a token; none for a session
 *     that waits for its person to choose a password of their own
 * @param byToken whether a program calls with a token; otherwise a browser with its session
 */
public record SignedIn(PersonId person, int epoch, Set<Permission> scopes, boolean byToken)
        implements Principal, Serializable {
    /** The session attribute under which it is kept. */
    public static final String ATTRIBUTE = "turjuman.signed-in";

    /** The request attribute under which the face's authentication leaves the {@link PersonView} that it loaded. */
    public static final String PERSON_ATTRIBUTE = "turjuman.person";

    /** Name of the cookie that remembers the language of a visitor's pages. */
    public static final String LANGUAGE_COOKIE = "turjuman-language";

    /** Keeps the scopes unchangeable. */
    public SignedIn {
        scopes = Set.copyOf(scopes);
    }

    /**
     * A session of a person, which may do all that the person may; nothing yet, if they signed in with a password that
     * somebody else has set.
     *
     * @param person who signed in
     * @return what the session keeps
     */
    public static SignedIn session(PersonView person) {
        Set<Permission> scopes = person.mustChangePassword() ? Set.of() : EnumSet.allOf(Permission.class);
        return new SignedIn(person.id(), person.epoch(), scopes, false);
    }

    /**
     * One call of a program with a token of a person.
     *
     * @param person whose token it is
     * @param scopes what the token may do
     * @return for this request only
     */
    public static SignedIn token(PersonView person, Set<Permission> scopes) {
        return new SignedIn(person.id(), person.epoch(), scopes, true);
    }

    /**
     * Whether this is a session that waits for its person to choose a password of their own. A token always has a scope.
     *
     * @return true until the password is changed
     */
    public boolean waitsForPassword() {
        return scopes.isEmpty();
    }

    @Override
    public String getName() {
        return person.toString();
    }
}
