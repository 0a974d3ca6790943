package org.turjuman.entities.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    private final Map<String, List<Spelling>> byKey = new LinkedHashMap<>();
    private final UnaryOperator<String> key;
    private final Function<String, List<NameOccurrence>> finder;

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

    private KnownSpellings(Language language, Collection<EntityView> records) {
        this.language = language;
        boolean arabic = language.isA(Language.ARABIC);
        this.key = arabic ? Folding::key : LatinNames::key;
        List<String> forms = new ArrayList<>();
        for (EntityView record : records) {
            for (NameForm form : record.getForms()) {
                if (isWritten(form)) {
                    forms.add(form.text());
                    byKey.computeIfAbsent(key.apply(form.text()), none -> new ArrayList<>())
                            .add(new Spelling(record, form));
                }
            }
        }
        this.finder = arabic ? NameForms.of(forms)::in : LatinNames.of(forms)::in;
    }

    /**
     * The forms of some records in a language; those of its kinds and of its parents count too ({@code fr} for
     * {@code fr-MA}).
     */
    public static KnownSpellings of(Language language, Collection<EntityView> records) {
        return new KnownSpellings(language, records);
    }

    /** The language of the forms. */
    public Language language() {
        return language;
    }

    private boolean isWritten(NameForm form) {
        return form.language().locale().getLanguage().equals(language.locale().getLanguage());
    }

    /**
     * The names that a text holds.
     *
     * @param text in the language of the forms
     * @return in the order of the text, without overlaps; the longest form counts
     */
    public List<SpelledName> in(String text) {
        List<SpelledName> found = new ArrayList<>();
        for (NameOccurrence occurrence : finder.apply(text)) {
            found.add(new SpelledName(occurrence.span(), byKey.getOrDefault(key.apply(occurrence.form()), List.of())));
        }
        return found;
    }
}
