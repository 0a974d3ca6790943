package org.turjuman.entities.api;

import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.SpeechCue;

/**
 * A statement of a source: what is said, by whom, how strongly, and how it stands.
 *
 * @param key how addresses name it
 * @param span the statement's words, in UTF-16 units of the revision: of a direct quotation those inside the marks, where
 *     only a source is given the sentence it stands in
 * @param text those words
 * @param direct whether they stand between marks
 * @param source who says it; null where the text does not tell
 * @param cue the word that reports it; null for a hedge, for a mark alone and for what was added by hand
 * @param strength how it is presented; null where nothing tells
 * @param relay who passes it on: the agency of «نقلت رويترز عن غانتس قوله»; null where nobody does
 * @param confidence from 0 to 1; 1 for what was added by hand
 * @param version rises with each act of a person; 0 as long as there was none
 * @param decision what stands; null while nobody decided
 */
public record LedgerLine(
        ClaimKey key,
        Span span,
        String text,
        boolean direct,
        @Nullable ClaimSource source,
        @Nullable SpeechCue cue,
        @Nullable CueStrength strength,
        @Nullable Span relay,
        double confidence,
        int version,
        @Nullable DecidedClaim decision) {
    /** How it stands: by a person's word; otherwise denied where the source itself denies it, and asserted else. */
    public ClaimStatus status() {
        if (decision != null && decision.said() != null) {
            return decision.said().status();
        }
        return strength == CueStrength.DENIES ? ClaimStatus.DENIED : ClaimStatus.ASSERTED;
    }

    /**
     * The same once what was said of it is taken back.
     *
     * @param now the version after that
     */
    public LedgerLine open(int now) {
        return new LedgerLine(key, span, text, direct, source, cue, strength, relay, confidence, now, null);
    }

    /** Whether nobody has said how it stands. */
    public boolean isOpen() {
        return decision == null;
    }

    /** Whether a person added it. */
    public boolean isByHand() {
        return key.kind() == ClaimKey.Kind.HAND;
    }
}
