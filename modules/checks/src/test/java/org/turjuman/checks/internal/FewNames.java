package org.turjuman.checks.internal;

import java.util.List;
import java.util.Set;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.SourceName;
import org.turjuman.checks.api.SourceNames;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.KnownSpellings;
import org.turjuman.language.api.Language;

/** An authority of a few records, found in sources by their Arabic forms. */
record FewNames(List<EntityView> records) implements NamesKnown {
    @Override
    public SourceNames in(CheckRequest request) {
        List<SourceName> names = spellings(request.sourceLanguage()).in(request.source()).stream()
                .map(found -> {
                    EntityView record = found.spellings().get(0).record();
                    return new SourceName(found.span(), record.getType(), record, List.of(), false);
                })
                .toList();
        return new SourceNames(names, Set.of());
    }

    @Override
    public KnownSpellings spellings(Language language) {
        return KnownSpellings.of(language, records);
    }
}
