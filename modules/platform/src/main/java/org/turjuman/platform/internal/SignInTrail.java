package org.turjuman.platform.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Map;
import org.turjuman.platform.api.Acting;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Door;
import org.turjuman.platform.api.PersonView;

/**
 * What is written down of sign-ins. The audit trail, which is never cut, holds what strangers cannot fill: who came in,
 * and for an account or an address once in a quarter of an hour that guessing was stopped. Each refusal is a line of the server's log, which is. No
 * password is in either.
 */
@ApplicationScoped
class SignInTrail {
    System.Logger log = System.getLogger("org.turjuman.platform");

    @Inject
    Audit audit;

    @Inject
    Acting acting;

    void succeeded(PersonView person, String address, Door door) {
        acting.as(
                person.id(),
                () -> audit.record(
                        "sign-in.succeeded",
                        "person",
                        person.id(),
                        Map.of("address", PersonRules.typed(address), "door", door.name())));
    }

    void failed(String account, String address, Door door) {
        refused("wrong name or password, or a disabled person", account, address, door);
    }

    /** The last wrong password that is heard for now, unless one of the account or address was told a short while ago. */
    void stopped(String account, String address, Door door) {
        audit.record(
                "sign-in.throttled",
                "person",
                null,
                Map.of("sign-in", account, "address", PersonRules.typed(address), "door", door.name()));
    }

    /** An attempt that is not heard. */
    void unheard(String account, String address, Door door) {
        refused("too many wrong passwords before", account, address, door);
    }

    private void refused(String why, String account, String address, Door door) {
        log.log(
                Level.WARNING,
                "Sign-in refused: {0}; account \"{1}\", address {2}, door {3}",
                why,
                account,
                PersonRules.typed(address),
                door);
    }
}
