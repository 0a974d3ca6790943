package org.turjuman.platform.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token, without its secret.
 *
 * @param id which
 * @param label what it is for
 * @param person whose
 * @param personName their name
 * @param scopes what it may do
 * @param madeAt when it was made
 * @param usedAt when it was last used, to the minute; null if never
 * @param revokedAt when it was ended; null while it is valid
 */
public record TokenView(
        TokenId id,
        String label,
        PersonId person,
        String personName,
        Set<Permission> scopes,
        Instant madeAt,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {
    /** Keeps the scopes unchangeable. */
    public TokenView {
        scopes = Set.copyOf(scopes);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public TokenId getId() {
        return id;
    }

    public String getLabel() {
        return label;
    }

    public String getPersonName() {
        return personName;
    }

    public List<Permission> getScopes() {
        return scopes.stream().sorted().toList();
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public @Nullable Instant getUsedAt() {
        return usedAt;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
