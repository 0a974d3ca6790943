package org.turjuman.platform.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.TooManyAttemptsException;

/**
 * Slows guessing down: five wrong passwords for one name from one address, or fifty from one address, within fifteen
 * minutes. Kept in the database so that a restart forgets nothing; nobody can lock another person out for good.
 */
@ApplicationScoped
class SignInThrottle {
    static final int PER_NAME = 5;
    static final int PER_ADDRESS = 50;
    static final Duration WINDOW = Duration.ofMinutes(15);

    @PersistenceContext
    EntityManager entities;

    @Inject
    DeskClock clock;

    void check(String account, String address) {
        Instant since = clock.now().minus(WINDOW);
        wait(
                entities.createQuery("""
                        select f.at from SignInFailure f
                        where f.account = :account and f.address = :address and f.at > :since
                        order by f.at desc
                        """, Instant.class)
                        .setParameter("account", shortened(account))
                        .setParameter("address", shortened(address))
                        .setParameter("since", since)
                        .setMaxResults(PER_NAME)
                        .getResultList(),
                PER_NAME);
        wait(
                entities.createQuery("""
                        select f.at from SignInFailure f
                        where f.address = :address and f.at > :since
                        order by f.at desc
                        """, Instant.class)
                        .setParameter("address", shortened(address))
                        .setParameter("since", since)
                        .setMaxResults(PER_ADDRESS)
                        .getResultList(),
                PER_ADDRESS);
    }

    /**
     * Remembers a wrong password.
     *
     * @return whether it was the last one that is heard for now, and nothing was told of its account or address for the
     *     length of the window: as each failure grows old another one is heard, and that one is the last again
     */
    boolean failed(String account, String address) {
        Instant now = clock.now();
        entities.createQuery("delete from SignInFailure f where f.at < :old")
                .setParameter("old", now.minus(WINDOW))
                .executeUpdate();
        SignInFailure failure = new SignInFailure(shortened(account), shortened(address), now);
        entities.persist(failure);
        boolean news = isUsedUp(account, address) && !isTold(account, address);
        if (news) {
            failure.told();
        }
        return news;
    }

    private boolean isTold(String account, String address) {
        return entities.createQuery("""
                        select count(f) from SignInFailure f
                        where f.told = true and (f.account = :account or f.address = :address) and f.at > :since
                        """, Long.class)
                        .setParameter("account", shortened(account))
                        .setParameter("address", shortened(address))
                        .setParameter("since", clock.now().minus(WINDOW))
                        .getSingleResult()
                > 0;
    }

    private boolean isUsedUp(String account, String address) {
        try {
            check(account, address);
            return false;
        } catch (TooManyAttemptsException e) {
            return true;
        }
    }

    void succeeded(String account, String address) {
        entities.createQuery("delete from SignInFailure f where f.account = :account and f.address = :address")
                .setParameter("account", shortened(account))
                .setParameter("address", shortened(address))
                .executeUpdate();
    }

    private void wait(List<Instant> failures, int limit) {
        if (failures.size() >= limit) {
            Instant freed = failures.get(failures.size() - 1).plus(WINDOW);
            throw new TooManyAttemptsException(
                    Duration.between(clock.now(), freed).plusSeconds(1));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 64 ? text : text.substring(0, 64);
    }
}
