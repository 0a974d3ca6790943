package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.turjuman.entities.api.NameUse;
import org.turjuman.entities.api.NameUses;
import org.turjuman.entities.api.SoughtName;
import org.turjuman.entities.api.WhereUsed;

/** The texts of other modules that hold a name. */
@ApplicationScoped
class TextsElsewhere {
    @Inject
    @Any
    Instance<NameUses> modules;

    /** Translations, then editions, each the latest first. */
    List<NameUse> holding(SoughtName name) {
        return modules.stream()
                .flatMap(module -> module.of(name, WhereUsed.LIMIT).stream())
                .sorted(Comparator.comparing(NameUse::kind)) // stable: each module's order stays
                .toList();
    }
}
