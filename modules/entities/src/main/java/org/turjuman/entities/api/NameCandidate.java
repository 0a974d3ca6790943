package org.turjuman.entities.api;

/**
 * A record that a name may mean.
 *
 * @param record which
 * @param score from 0 to 1; the candidates of one name compete, their scores do not add up to anything
 * @param reason the key of the sentence that says what speaks for it, such as {@code role} or {@code country}
 */
public record NameCandidate(EntityView record, double score, String reason) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public EntityView getRecord() {
        return record;
    }

    public double getScore() {
        return score;
    }

    public String getReason() {
        return reason;
    }
}
