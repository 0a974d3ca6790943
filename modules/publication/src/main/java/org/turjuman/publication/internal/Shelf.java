package org.turjuman.publication.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.turjuman.publication.api.EditionState;

/**
 * The editions of one translation side by side, so that each can be told where it stands.
 *
 * @param editions oldest first
 * @param withdrawals oldest first
 * @param now the time at which we look
 */
record Shelf(List<Edition> editions, List<TakenBack> withdrawals, Instant now) {
    Shelf {
        editions = List.copyOf(editions);
        withdrawals = List.copyOf(withdrawals);
    }

    EditionState state(Edition edition) {
        if (withdrawal(edition).isPresent()) {
            return EditionState.WITHDRAWN;
        }
        if (edition.visibleFrom().isAfter(now)) {
            return EditionState.EMBARGOED;
        }
        boolean replaced = editions.stream()
                .anyMatch(other -> other.number() > edition.number()
                        && !other.visibleFrom().isAfter(now));
        return replaced ? EditionState.SUPERSEDED : EditionState.CURRENT;
    }

    /** How an edition was taken back, if it was. */
    Optional<TakenBack> withdrawal(Edition edition) {
        return withdrawals.stream().filter(w -> w.covers(edition)).findFirst();
    }

    /** Whether readers have ever been able to see it: an embargo that outlived the withdrawal never ended. */
    boolean wasPublic(Edition edition) {
        Instant until = withdrawal(edition)
                .map(TakenBack::at)
                .filter(at -> at.isBefore(now))
                .orElse(now);
        return !edition.visibleFrom().isAfter(until);
    }

    /** The last that readers could see; it may be withdrawn. */
    Optional<Edition> lastPublic() {
        return editions.stream().filter(this::wasPublic).max(Comparator.comparingInt(Edition::number));
    }

    /** Since when readers see the translation, withdrawn editions left aside if there are others. */
    Instant firstVisible() {
        return editions.stream()
                .filter(e -> withdrawal(e).isEmpty())
                .map(Edition::visibleFrom)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> editions.get(0).visibleFrom());
    }
}
