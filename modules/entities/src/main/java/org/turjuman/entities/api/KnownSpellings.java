package org.turjuman.entities.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.LatinNames;
import org.turjuman.language.api.NameForms;
import org.turjuman.language.api.NameOccurrence;
import org.turjuman.language.api.Span;

/**
 * How the records of the authority are written in one language, looked for in texts of that language. Build once for many
 * texts; safe to share.
 */
public final class KnownSpellings {
    private final Language language;
    private final Map<String, List<Spelling>> byKey;
    private final Finder finder;

    /**
     * A form of a record.
     *
     * @param record whose
     * @param form how it is written
     */
    public record Spelling(EntityView record, NameForm form) {}

    /**
     * Words of a text that are a form of some record.
     *
     * @param span which words
     * @param spellings the records that have the form, at least one
     */
    public record SpelledName(Span span, List<Spelling> spellings) {
        /** Keeps the list unchangeable. */
        public SpelledName {
            spellings = List.copyOf(spellings);
        }
    }

    /**
     * What finds forms in texts.
     *
     * @param in finds them
     * @param changed the same without some forms and with others
     */
    private record Finder(
            Function<String, List<NameOccurrence>> in, BiFunction<List<String>, List<String>, Finder> changed) {
        static Finder of(NameForms forms) {
            return new Finder(forms::in, (gone, come) -> of(forms.changed(gone, come)));
        }

        static Finder of(LatinNames names) {
            return new Finder(names::in, (gone, come) -> of(names.changed(gone, come)));
        }
    }

    private KnownSpellings(Language language, Map<String, List<Spelling>> byKey, Finder finder) {
        this.language = language;
        this.byKey = byKey;
        this.finder = finder;
    }

    /**
     * The forms of some records in a language; those of its kinds and of its parents count too ({@code fr} for
     * {@code fr-MA}).
     */
    public static KnownSpellings of(Language language, Collection<EntityView> records) {
        Map<String, List<Spelling>> byKey = new HashMap<>();
        List<Spelling> all = written(language, records);
        all.forEach(
                spelling -> byKey.computeIfAbsent(key(language, spelling.form().text()), none -> new ArrayList<>(1))
                        .add(spelling));
        Finder finder = language.isA(Language.ARABIC)
                ? Finder.of(NameForms.of(texts(all)))
                : Finder.of(LatinNames.of(texts(all)));
        return new KnownSpellings(language, byKey, finder);
    }

    /**
     * The same where some records have changed; of thousands a few change in a moment.
     *
     * @param before those that changed or went, as they were
     * @param now those that changed or came, as they are
     */
    public KnownSpellings changed(Collection<EntityView> before, Collection<EntityView> now) {
        Set<EntityId> changed = before.stream().map(EntityView::id).collect(Collectors.toSet());
        List<Spelling> gone = written(language, before);
        List<Spelling> come = written(language, now);
        Map<String, List<Spelling>> then = new HashMap<>(byKey);
        Map<String, List<Spelling>> own = new HashMap<>();
        for (Spelling each : gone) {
            String key = key(language, each.form().text());
            own.put(key, new ArrayList<>(byKey.getOrDefault(key, List.of())));
        }
        own.values()
                .forEach(there ->
                        there.removeIf(each -> changed.contains(each.record().id())));
        for (Spelling each : come) {
            own.computeIfAbsent(
                            key(language, each.form().text()),
                            key -> new ArrayList<>(byKey.getOrDefault(key, List.of())))
                    .add(each);
        }
        own.values()
                .forEach(there -> there.sort(
                        Comparator.comparingLong(each -> each.record().id().value())));
        then.putAll(own);
        then.values().removeIf(List::isEmpty);
        return new KnownSpellings(language, then, finder.changed().apply(texts(gone), texts(come)));
    }

    private static List<Spelling> written(Language language, Collection<EntityView> records) {
        String own = language.locale().getLanguage();
        return records.stream()
                .flatMap(record -> record.getForms().stream()
                        .filter(form -> form.language().locale().getLanguage().equals(own))
                        .map(form -> new Spelling(record, form)))
                .toList();
    }

    private static List<String> texts(List<Spelling> spellings) {
        return spellings.stream().map(spelling -> spelling.form().text()).toList();
    }

    private static String key(Language language, String form) {
        return language.isA(Language.ARABIC) ? Folding.key(form) : LatinNames.key(form);
    }

    /** The language of the forms. */
    public Language language() {
        return language;
    }

    /**
     * The names that a text holds.
     *
     * @param text in the language of the forms
     * @return in the order of the text, without overlaps; the longest form counts
     */
    public List<SpelledName> in(String text) {
        List<SpelledName> found = new ArrayList<>();
        for (NameOccurrence occurrence : finder.in().apply(text)) {
            found.add(new SpelledName(
                    occurrence.span(), byKey.getOrDefault(key(language, occurrence.form()), List.of())));
        }
        return found;
    }
}
