package org.turjuman.entities.internal;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;
import org.turjuman.entities.api.EntityProblem;

/** Writes what two people may say of one thing at one moment. */
final class Writes {
    private Writes() {}

    /**
     * Writes; of two who do so at one moment, one comes second and is told, as one who comes a second later is.
     *
     * @param change what is written, to the database too
     * @param told what the second is told
     */
    static void write(Runnable change, Supplier<EntityProblem> told) {
        try {
            change.run();
        } catch (OptimisticLockException
                | PessimisticLockException
                | ConstraintViolationException
                | LockAcquisitionException another) {
            throw told.get();
        }
    }
}
