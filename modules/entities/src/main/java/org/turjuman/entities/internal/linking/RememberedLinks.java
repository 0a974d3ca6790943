package org.turjuman.entities.internal.linking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityId;

/** What people of the desk said before that the same words name. */
@FunctionalInterface
public interface RememberedLinks {
    /** A desk where nobody has said anything yet. */
    RememberedLinks NONE = keys -> Map.of();

    /**
     * What was decided of some words.
     *
     * @param name whether they were said to be a name at all
     * @param entity what they were said to name; null where no record was meant
     * @param articles in how many articles
     * @param last when for the last time
     */
    record Decided(boolean name, @Nullable EntityId entity, long articles, Instant last) {}

    /**
     * What is remembered.
     *
     * @param keys folded words
     * @return by key, without those that nobody decided about
     */
    Map<String, List<Decided>> of(Collection<String> keys);
}
