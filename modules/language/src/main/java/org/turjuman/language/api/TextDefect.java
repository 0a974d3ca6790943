package org.turjuman.language.api;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something in a source text that looks wrong. A proposal: nothing changes unless a person accepts it.
 *
 * @param span where it stands
 * @param kind what it is
 * @param arguments what the message names, in its order; safe to show, invisible signs are given by code point, a day as
 *     ISO 8601 writes it
 * @param suggestion what would replace exactly the span, the empty string to delete it; null where only a person can
 *     know what was meant
 * @param confidence how sure the rule is, from 0 to 1; below one half the sign may well be meant
 */
public record TextDefect(
        Span span,
        DefectKind kind,
        List<String> arguments,
        @Nullable String suggestion,
        double confidence) implements Comparable<TextDefect> {
    private static final String BUNDLE = "org.turjuman.language.defects";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final ResourceBundle.Control ENGLISH_LAST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public TextDefect {
        arguments = List.copyOf(arguments);
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("Not a confidence between 0 and 1: " + confidence);
        }
    }

    public Span getSpan() {
        return span;
    }

    public DefectKind getKind() {
        return kind;
    }

    public double getConfidence() {
        return confidence;
    }

    /** Null where there is none; see {@link #suggestion()}. */
    public @Nullable String getSuggestion() {
        return suggestion;
    }

    /** What would replace the span; empty where only a person can know. */
    public Optional<String> replacement() {
        return Optional.ofNullable(suggestion);
    }

    /** The key of the message in the bundle {@code org.turjuman.language.defects}. */
    public String messageKey() {
        return kind.id();
    }

    /**
     * One sentence for the editor, in Arabic, French or otherwise English. The words it names are isolated, and days are
     * written out.
     *
     * @param reader the language; its country tells how Arabic calls the months
     */
    public String message(Locale reader) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(BUNDLE, reader, TextDefect.class.getClassLoader(), ENGLISH_LAST);
        Object[] written =
                arguments.stream().map(argument -> written(argument, reader)).toArray();
        return new MessageFormat(bundle.getString(messageKey()), Locale.ROOT).format(written);
    }

    private static String written(String argument, Locale reader) {
        return DAY.matcher(argument).matches()
                ? DateTimeFormatter.ofPattern("d MMMM uuuu", reader).format(LocalDate.parse(argument))
                : Isolation.of(argument, reader);
    }

    /** The rule that found it, as {@code docs/language.md} lists it. */
    public String why() {
        return kind.id();
    }

    public String getWhy() {
        return why();
    }

    /** In the order of the text. */
    @Override
    public int compareTo(TextDefect other) {
        int bySpan = span.compareTo(other.span);
        return bySpan != 0 ? bySpan : kind.compareTo(other.kind);
    }
}
