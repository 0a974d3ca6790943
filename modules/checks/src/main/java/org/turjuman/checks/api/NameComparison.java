package org.turjuman.checks.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.turjuman.checks.internal.names.NameChecks;
import org.turjuman.checks.internal.names.SpellingsOfUnits;
import org.turjuman.entities.api.KnownSpellings;

/** The checks of names alone, for who has the names at hand and no desk around. */
public final class NameComparison {
    private NameComparison() {}

    /**
     * What is to be said of the names of a translation; {@link Checks} says the same among other things.
     *
     * @param request with the names of its source
     * @param spellings the authority in the target's language
     */
    public static List<Finding> check(CheckRequest request, KnownSpellings spellings) {
        SourceNames names = Objects.requireNonNull(request.names(), "the names of the source");
        List<Finding> findings = new ArrayList<>(NameChecks.check(request, names, spellings));
        SpellingsOfUnits spelled = new SpellingsOfUnits();
        spelled.add(0, request, names, spellings);
        spelled.findings().values().forEach(findings::addAll);
        return findings;
    }
}
