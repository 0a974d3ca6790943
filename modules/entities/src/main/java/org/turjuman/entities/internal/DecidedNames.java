package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.turjuman.entities.api.Verdict;
import org.turjuman.entities.internal.linking.RememberedLinks;

/** What people said of the same words in all articles. */
@ApplicationScoped
class DecidedNames implements RememberedLinks {
    private static final int AT_ONCE = 256; // words of one query

    @Inject
    MentionRepository mentions;

    @Override
    public Map<String, List<Decided>> of(Collection<String> keys) {
        List<String> all = keys.stream().distinct().toList();
        Map<String, List<Decided>> decided = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = padded(all.subList(from, Math.min(from + AT_ONCE, all.size())));
            for (Remembered said : mentions.remembered(some)) {
                boolean name = said.verdict() != Verdict.REJECTED;
                decided.computeIfAbsent(said.formKey(), key -> new ArrayList<>())
                        .add(new Decided(name, name ? said.entity() : null, said.articles(), said.last()));
            }
        }
        return decided;
    }

    /** With the last one repeated up to a power of two: the database sees few shapes of the query, and keeps its plans. */
    private static List<String> padded(List<String> keys) {
        int size = keys.size() == 1 ? 1 : Integer.highestOneBit(keys.size() - 1) * 2;
        List<String> padded = new ArrayList<>(keys);
        padded.addAll(Collections.nCopies(size - keys.size(), keys.get(keys.size() - 1)));
        return padded;
    }
}
