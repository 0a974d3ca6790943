package org.turjuman.publication.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an editor publishes.
 *
 * @param rightsConfirmed whether they confirm that the translation may be published although nobody recorded the rights
 * @param visibleFrom when readers see it first; null for now
 * @param correction what the edition before got wrong, in the edition's language; must be there except for a first edition
 */
public record Publishing(
        boolean rightsConfirmed,
        @Nullable Instant visibleFrom,
        @Nullable String correction) {
    /** At once, with rights that are recorded, a first edition. */
    public static final Publishing NOW = new Publishing(false, null, null);
}
