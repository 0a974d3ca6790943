package org.turjuman.platform.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people of the desk: who they are, how they sign in, what they prefer. */
public interface People {
    /**
     * Checks a sign-in. Takes the same time for an unknown name as for a wrong password. One that succeeds is in the audit
     * trail, as is the moment when guessing is stopped; each that fails is in the server's log.
     *
     * @param signIn the name typed
     * @param password the password typed
     * @param address where the attempt comes from, for the throttle
     * @param door where it is made
     * @return the person, or empty when name or password is wrong or the person is disabled
     * @throws TooManyAttemptsException after five wrong passwords within fifteen minutes for this name and address
     */
    Optional<PersonView> authenticate(String signIn, String password, String address, Door door);

    /**
     * Looks a person up by identity, disabled ones too; free of permissions, for the faces' own use and for names.
     *
     * @param id who
     * @return the person, if there is one
     */
    Optional<PersonView> find(PersonId id);

    /**
     * The names to show for some people.
     *
     * @param ids whose
     * @return a name for each id that is known
     */
    Map<PersonId, String> names(Collection<PersonId> ids);

    /**
     * Everyone, in the order of their names.
     *
     * @return all people, disabled ones too
     * @throws NotSignedInException if nobody is signed in
     */
    List<PersonView> all();

    /**
     * Those who are enabled and may do something, for choosing whom to give work to.
     *
     * @param permission what they must be allowed
     * @return in the order of their names
     * @throws NotSignedInException if nobody is signed in
     */
    List<PersonView> allWho(Permission permission);

    /**
     * Adds a person.
     *
     * @param signIn the name to type, two to thirty-two of {@code a-z 0-9 . _ -}, which no look-alike letter can imitate
     * @param name the name to show, 1 to 100 characters
     * @param password the first password, which they must change, 10 to 200 characters
     * @param roles what they are
     * @return the new person
     * @throws NotPermittedException unless the caller manages people
     * @throws PersonProblem if a field is wrong or the sign-in is taken
     */
    PersonView add(String signIn, String name, String password, Set<Role> roles);

    /**
     * Changes name and roles; a change of roles ends the person's sessions.
     *
     * @param id who
     * @param name the name to show
     * @param roles the new roles
     * @throws NotPermittedException unless the caller manages people
     * @throws PersonProblem if a field is wrong, or nobody would be left who manages people
     */
    void edit(PersonId id, String name, Set<Role> roles);

    /**
     * Changes name and roles, and whether the person may sign in, in one act: if any part is refused, nothing changes.
     *
     * @param id who
     * @param name the name to show
     * @param roles the new roles
     * @param enabled whether they may sign in
     * @return the person as they are then
     * @throws NotPermittedException unless the caller manages people
     * @throws PersonProblem if a field is wrong, or nobody would be left who manages people
     */
    PersonView change(PersonId id, String name, Set<Role> roles, boolean enabled);

    /**
     * Disables a person: sessions and tokens end at their next request.
     *
     * @param id who
     * @throws NotPermittedException unless the caller manages people
     * @throws PersonProblem if nobody would be left who manages people
     */
    void disable(PersonId id);

    /**
     * Lets a disabled person in again.
     *
     * @param id who
     * @throws NotPermittedException unless the caller manages people
     */
    void enable(PersonId id);

    /**
     * Sets a new first password, which the person must change; ends their sessions.
     *
     * @param id who
     * @param password 10 to 200 characters
     * @throws NotPermittedException unless the caller manages people
     * @throws PersonProblem if the password is too short or too long
     */
    void reset(PersonId id, String password);

    /**
     * Changes the caller's own password; their other sessions end.
     *
     * @param current the one in force
     * @param wanted the new one, another, 10 to 200 characters
     * @return the caller with the new epoch
     * @throws PersonProblem if the current one is wrong or the new one does not fit
     * @throws TooManyAttemptsException after five wrong current ones within fifteen minutes
     */
    PersonView changeOwnPassword(String current, String wanted);

    /**
     * Keeps what the caller prefers.
     *
     * @param language {@code en}, {@code ar} or {@code fr}
     * @param theme {@code auto}, {@code light} or {@code dark}
     * @param letterKeys whether single-letter keys work outside text
     * @throws PersonProblem if a value is none of these
     */
    void prefer(String language, String theme, boolean letterKeys);

    /**
     * Whether the desk has no administrator yet, so that the first one is asked for.
     *
     * @return true on a new desk that is no demo
     */
    boolean waitsForFirstAdministrator();

    /**
     * Creates the first administrator of a new desk.
     *
     * @param code the one-time code from the server's log
     * @param signIn the name to type
     * @param name the name to show
     * @param password 10 to 200 characters
     * @return the administrator, who also is chief so that the desk can be used at once
     * @throws PersonProblem if the code is wrong, a field is wrong, or there is an administrator already
     */
    PersonView addFirstAdministrator(String code, String signIn, String name, String password);
}
