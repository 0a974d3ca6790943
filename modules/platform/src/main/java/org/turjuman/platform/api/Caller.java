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
     * Guards an act.
     *
     * @param permission what the act needs
     * @return the person who acts
     * @throws NotSignedInException if nobody is signed in
     * @throws NotPermittedException if the caller may not
     */
    PersonId require(Permission permission);

    /**
     * The language in which the caller reads.
     *
     * @return English, Arabic or French
     */
    Locale locale();
}
