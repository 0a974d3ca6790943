package org.turjuman.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.turjuman.entities.api.NameUse;
import org.turjuman.entities.api.NameUses;
import org.turjuman.entities.api.SoughtName;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.publication.api.EditionState;

/** Editions that readers see or will see and that hold a name. Replaced and withdrawn ones do not count. */
@ApplicationScoped
class EditionUses implements NameUses {
    @Inject
    EditionRepository editions;

    @Inject
    DeskClock clock;

    @Override
    public List<NameUse> of(SoughtName name, int limit) {
        Instant now = clock.now();
        List<NameUse> uses = new ArrayList<>();
        for (Language language : editions.writtenLanguages()) {
            Map<Edition, List<String>> held = new LinkedHashMap<>();
            editions.holding(name.writtenIn(language), language, now)
                    .forEach(one -> held.computeIfAbsent(one.edition(), edition -> new ArrayList<>())
                            .add(one.text()));
            held.forEach((edition, texts) -> add(uses, name, language, edition, texts, now));
        }
        return uses.stream()
                .sorted((one, other) -> Long.compare(Long.parseLong(other.id()), Long.parseLong(one.id())))
                .limit(limit)
                .toList();
    }

    private static void add(
            List<NameUse> uses, SoughtName name, Language language, Edition edition, List<String> texts, Instant now) {
        int places = 0;
        NameUse.Excerpt first = null;
        for (String text : texts) {
            List<Span> spans = name.in(text, language);
            places += spans.size();
            first = first == null ? NameUse.Excerpt.of(text, spans) : first;
        }
        if (places > 0) {
            EditionState state = edition.visibleFrom().isAfter(now) ? EditionState.EMBARGOED : EditionState.CURRENT;
            uses.add(new NameUse(
                    NameUse.Kind.EDITION,
                    edition.id().toString(),
                    edition.article(),
                    edition.headline(),
                    language,
                    state.name(),
                    places,
                    first));
        }
    }
}
