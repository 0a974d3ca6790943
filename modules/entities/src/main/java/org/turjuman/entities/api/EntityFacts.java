package org.turjuman.entities.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an entity beside its names. What nobody is sure of stays empty.
 *
 * @param line who or what it is, in a few English words that tell it from its namesakes; empty where nobody wrote it
 * @param gender of a person; null where it is not known
 * @param country the ISO 3166 code of the country it belongs to, {@code XK} for Kosovo; null for none or several
 * @param roles of a person, the latest first
 * @param external its id elsewhere, such as {@code wikidata:Q123}, where somebody verified it; null otherwise
 * @param contested what is contested about the name, for translators; empty where nothing is
 */
public record EntityFacts(
        String line,
        @Nullable Gender gender,
        @Nullable String country,
        List<HeldRole> roles,
        @Nullable String external,
        String contested) {
    /** Nothing is known. */
    public static final EntityFacts NONE = new EntityFacts("", null, null, List.of(), null, "");

    /** Keeps the roles unchangeable. */
    public EntityFacts {
        roles = List.copyOf(roles);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public String getLine() {
        return line;
    }

    public @Nullable Gender getGender() {
        return gender;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public List<HeldRole> getRoles() {
        return roles;
    }

    public @Nullable String getExternal() {
        return external;
    }

    public String getContested() {
        return contested;
    }
}
