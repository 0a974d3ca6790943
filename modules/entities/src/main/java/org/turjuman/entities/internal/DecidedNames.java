package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.turjuman.entities.internal.linking.RememberedLinks;

/** What people said of the same words in all articles. */
@ApplicationScoped
class DecidedNames implements RememberedLinks {
    @Override
    public Map<String, List<Remembered>> of(Collection<String> keys) {
        return RememberedLinks.NONE.of(keys);
    }
}
