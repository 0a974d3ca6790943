package org.turjuman.entities.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.MentionId;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.NameInText;
import org.turjuman.entities.api.NamedInSource;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;

/** The names of one stretch of a source, each once, with what the desk writes for them. */
final class NamesOfUnit {
    private final Language language;
    private final Map<ReadingKey, MentionId> mentions;
    private final Function<NamedInSource, List<String>> spelling;

    /**
     * For a translation.
     *
     * @param language into which
     * @param mentions what stands of people's decisions
     * @param spelling proposes how the press may write a name of which no approved form is known
     */
    NamesOfUnit(
            Language language, Map<ReadingKey, MentionId> mentions, Function<NamedInSource, List<String>> spelling) {
        this.language = language;
        this.mentions = mentions;
        this.spelling = spelling;
    }

    /**
     * Lists them.
     *
     * @param all names of the text, in its order
     * @param within which stretch
     */
    List<NameInText> in(List<NamedInSource> all, Span within) {
        Map<Object, List<NamedInSource>> listed = new LinkedHashMap<>();
        Set<EntityId> before = new HashSet<>();
        for (NamedInSource name : all) {
            EntityView record = name.entity();
            if (name.isRejected()) {
                continue;
            }
            if (record != null && name.span().end() <= within.start()) {
                before.add(record.id());
            }
            if (within.contains(name.span())) {
                Object same = record == null ? Folding.key(name.text()) : record.id();
                listed.computeIfAbsent(same, one -> new ArrayList<>()).add(name);
            }
        }
        List<NameInText> names = new ArrayList<>();
        for (List<NamedInSource> places : listed.values()) {
            EntityView record = places.get(0).entity();
            names.add(name(names.size() + 1, places, record != null && before.contains(record.id())));
        }
        return names;
    }

    private NameInText name(int number, List<NamedInSource> places, boolean repeated) {
        NamedInSource first = places.get(0);
        EntityView record = first.entity();
        String target = record == null
                ? null
                : record.preferred(language).map(NameForm::text).orElse(null);
        return new NameInText(
                number,
                first.key(),
                first.version(),
                first.text(),
                target,
                record == null ? null : later(record),
                repeated,
                first.type(),
                record == null ? null : record.id(),
                first.span(),
                places.stream().map(NamedInSource::span).toList(),
                mention(places),
                record == null && first.decision() == null ? first.candidates() : List.of(),
                target == null ? spelling.apply(first) : List.of());
    }

    private @Nullable String later(EntityView record) {
        List<NameForm> shorter = record.getForms().stream()
                .filter(form -> form.use() == FormUse.LATER && !form.isAvoided())
                .toList();
        Optional<Language> nearest =
                language.nearest(shorter.stream().map(NameForm::language).toList());
        return shorter.stream()
                .filter(form -> nearest.filter(form.language()::equals).isPresent())
                .map(NameForm::text)
                .findFirst()
                .orElse(null);
    }

    private @Nullable MentionId mention(List<NamedInSource> places) {
        return places.stream()
                .filter(place -> place.decision() != null)
                .map(place -> mentions.get(place.key()))
                .findFirst()
                .orElse(null);
    }
}
