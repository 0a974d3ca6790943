package org.turjuman.entities.api;

/**
 * What became of a record when the act that had made it was taken back.
 *
 * @param id which
 * @param fate whether it went with the act
 */
public record MadeRecord(EntityId id, Fate fate) {
    /** Whether a record went with the act that had made it. */
    public enum Fate {
        /** It is a record no more; its history and the audit trail keep that it was one. */
        REMOVED,
        /** It stays: somebody changed, merged or split it since. */
        CHANGED,
        /**
         * It stays: somebody said elsewhere that it is meant or that it says something, or the translation or an edition of
         * another article holds one of its forms.
         */
        USED
    }
}
