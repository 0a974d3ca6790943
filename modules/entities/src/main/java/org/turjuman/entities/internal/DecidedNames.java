package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.turjuman.entities.api.Verdict;
import org.turjuman.entities.internal.linking.RememberedLinks;

/** What people said of the same words in all articles. */
@ApplicationScoped
class DecidedNames implements RememberedLinks {
    @Inject
    MentionRepository mentions;

    @Override
    public Map<String, List<Decided>> of(Collection<String> keys) {
        Map<String, List<Decided>> decided = new HashMap<>();
        for (Remembered said : mentions.remembered(keys)) {
            boolean name = said.verdict() != Verdict.REJECTED;
            decided.computeIfAbsent(said.formKey(), key -> new ArrayList<>())
                    .add(new Decided(name, name ? said.entity() : null, said.articles(), said.last()));
        }
        return decided;
    }
}
