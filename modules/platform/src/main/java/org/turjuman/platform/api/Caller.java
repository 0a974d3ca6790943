package org.turjuman.platform.api;

import java.util.Locale;
import java.util.Optional;

/**
 * Who calls. Front doors take no actor: they ask here, so that pages, API and start-up follow the same rules.
 *
 * <p>A caller with a token may do what both the token's scopes and the person's roles allow.
 */
public interface Caller {
    /**
     * Who is signed in.
     *
     * @return empty for a visitor
     */
    Optional<PersonView> person();

    /**
     * The person, who must be signed in.
     *
     * @return the caller
     * @throws NotSignedInException if nobody is
     */
    PersonView get();

    /**
     * Whether the caller may do something.
     *
     * @param permission what
     * @return false for a visitor
     */
    boolean may(Permission permission);

    /**
     * Whether the caller signed in with a password that somebody else has set, and so may do nothing but choose one of
     * their own.
     *
     * @return false for a visitor and for a program with a token
     */
    boolean mustChangePassword();

    /**
     * Guards an act.
     *
     * @param permission what the act needs
     * @return the person who acts
     * @throws NotSignedInException if nobody is signed in
     * @throws PasswordNotChangedException if they first have to choose a password of their own
     * @throws NotPermittedException if the caller may not
     */
    PersonId require(Permission permission);

    /**
     * Guards an act that more than one permission can lead to, before anything is looked up: who has none of them is
     * refused without learning whether the thing exists. What decides in the end depends on the thing.
     *
     * @param permissions all that could ever allow the act, the usual one first
     * @return the person who acts
     * @throws NotSignedInException if nobody is signed in
     * @throws NotPermittedException if the caller has none of them; it names the first
     */
    default PersonId requireAny(Permission... permissions) {
        for (Permission permission : permissions) {
            if (may(permission)) {
                return require(permission);
            }
        }
        return require(permissions[0]);
    }

    /**
     * Whether a program calls, known by the token that it sends. A browser's session is none, whatever else it sends: its
     * cookie goes along with what pages of other sites send, a token does not.
     *
     * @return true of a call with a token that is good
     */
    boolean isProgram();

    /**
     * The language in which the caller reads: the person's own, but for a program with a token the one it asks for.
     *
     * @return English, Arabic or French
     */
    Locale locale();
}
