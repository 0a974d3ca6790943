package org.turjuman.entities.api;

import java.util.Locale;

/** How an asserted statement stands. */
public enum ClaimStatus {
    /** Somebody says so; nobody of the desk has found out more. */
    ASSERTED,
    /** It is denied: by the source itself («نفى أن»), or by somebody whom the evidence shows. */
    DENIED,
    /** Others say otherwise, and it is open who is right. */
    CONTESTED,
    /** A person found evidence that it is so. */
    VERIFIED;

    /** As addresses and the API write it: {@code verified}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
