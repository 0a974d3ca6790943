package org.turjuman.checks.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FoundName;
import org.turjuman.entities.api.NameCandidate;
import org.turjuman.entities.api.NamedInSource;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;

/**
 * A name in a source, as people decided it or as the desk found it.
 *
 * @param span the words, in UTF-16 units of the source
 * @param type what they name
 * @param record who or what is surely meant; null where nobody can say
 * @param others what else may be meant: a target that names one of these is left alone
 * @param later whether it only repeats a name, so that a pronoun may stand for it
 */
public record SourceName(
        Span span, EntityType type, @Nullable EntityView record, List<EntityView> others, boolean later) {
    private static final String REPEATED = "repeated";

    /** Keeps the list unchangeable. */
    public SourceName {
        others = List.copyOf(others);
    }

    /** What the desk found by itself. */
    public static SourceName of(FoundName name) {
        return new SourceName(
                name.span(),
                name.type(),
                name.meant().orElse(null),
                name.candidates().stream().map(NameCandidate::record).toList(),
                name.rule().equals(REPEATED)
                        || isShort(name.text(), name.meant().orElse(null)));
    }

    /** A family name alone, such as غانتس: the whole name stood before. */
    private static boolean isShort(String text, @Nullable EntityView person) {
        return person != null
                && person.getType() == EntityType.PERSON
                && !text.strip().contains(" ")
                && person.preferred(Language.ARABIC)
                        .filter(form -> form.text().contains(" "))
                        .isPresent();
    }

    /**
     * What the desk found and people decided.
     *
     * @param name which
     * @param start where the source of the request begins in the text that it was found in
     */
    public static SourceName of(NamedInSource name, int start) {
        return new SourceName(
                name.span().shift(-start),
                name.type(),
                name.entity(),
                name.decision() == null
                        ? name.candidates().stream().map(NameCandidate::record).toList()
                        : List.of(),
                name.rule().equals(REPEATED) || isShort(name.text(), name.entity()));
    }
}
