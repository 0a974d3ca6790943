package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Splits and merges. */
@ApplicationScoped
class RecutRepository {
    @PersistenceContext
    EntityManager entities;

    /** The latest one that can be undone: of the revision that is translated now, offsets of another would lie. */
    Optional<Recut> latest(Translation translation) {
        return entities
                .createQuery("""
                        select r from Recut r
                        where r.translation = :translation and r.revision = :revision and r.undoneAt is null
                        order by r.id desc
                        """, Recut.class)
                .setParameter("translation", translation.id().value())
                .setParameter("revision", translation.revision().value())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }
}
