package org.turjuman.entities.internal.linking;

import org.turjuman.entities.api.EntityId;

/**
 * A candidate with what speaks for it.
 *
 * @param record which
 * @param points the logarithm of how much likelier it is than no record at all
 * @param reason what speaks loudest; {@link org.turjuman.entities.api.NameCandidate} lists the keys
 * @param loudness how much of the points comes from the reason
 * @param byRole whether the words beside the name tell it from others
 */
record Scored(EntityId record, double points, String reason, double loudness, boolean byRole) {
    /** What the first reason says until something tells more. */
    private static final double SAID = 0.6;

    /** A person should see that the form is none of the record's, unless something much stronger speaks. */
    private static final double SAID_NEAR = 2;

    static Scored of(EntityId record, double points, String reason) {
        double loudness = reason.equals(CandidateRanking.NEAR) ? SAID_NEAR : SAID;
        return new Scored(record, points, reason, loudness, false);
    }

    /** With something more, for or against. */
    Scored with(double more, String because) {
        boolean louder = more > loudness;
        return new Scored(
                record,
                points + more,
                louder ? because : reason,
                louder ? more : loudness,
                byRole || (because.equals(CandidateRanking.ROLE) && more > 1));
    }
}
