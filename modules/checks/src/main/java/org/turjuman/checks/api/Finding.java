package org.turjuman.checks.api;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Isolation;
import org.turjuman.language.api.Span;

/**
 * What a check has to say of a target.
 *
 * @param checkId the check, its family first: {@code number-changed}. Stable; {@code docs/checks.md} lists them all
 * @param source where in the source; null if it is about the target alone
 * @param target where in the target; null if something is missing from it
 * @param key the key of the sentence in the bundle {@code org/turjuman/checks/findings}
 * @param arguments what the sentence names: texts, and numbers as {@link BigDecimal} or {@link Integer}
 * @param fix how to mend it, always by replacing the stretch {@code target}; null where only a person can
 */
public record Finding(
        String checkId,
        Severity severity,
        @Nullable Span source,
        @Nullable Span target,
        String key,
        List<Object> arguments,
        @Nullable Fix fix) {
    private static final BigDecimal GROUPED_FROM = BigDecimal.valueOf(10_000);

    public Finding {
        arguments = List.copyOf(arguments);
        if (fix != null && !fix.target().equals(target)) {
            throw new IllegalArgumentException(
                    "A fix replaces the finding's own stretch of the target: " + target + ", not " + fix.target());
        }
    }

    /** The family of the check, for filters and statistics: {@code number}. */
    public String family() {
        return checkId.substring(0, checkId.indexOf('-'));
    }

    /**
     * What is the matter, in the reader's language. Quoted words are isolated (U+2068, U+2069), so that an Arabic
     * quotation does not disorder an English sentence.
     *
     * @param locale of the reader: English, Arabic, French; others read English
     */
    public String message(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.turjuman.checks.findings",
                locale,
                Finding.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] written =
                arguments.stream().map(argument -> write(argument, locale)).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(written);
    }

    private static String write(Object argument, Locale locale) {
        if (argument instanceof BigDecimal number) {
            boolean french = locale.getLanguage().equals("fr");
            DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(french ? Locale.FRENCH : Locale.ENGLISH);
            boolean grouped = number.abs().compareTo(GROUPED_FROM) >= 0; // a year is written without
            return new DecimalFormat(grouped ? "#,##0.####" : "0.####", symbols).format(number);
        }
        return argument instanceof String text ? Isolation.of(text) : String.valueOf(argument);
    }

    public String getCheckId() {
        return checkId;
    }

    public Severity getSeverity() {
        return severity;
    }

    public @Nullable Span getSource() {
        return source;
    }

    public @Nullable Span getTarget() {
        return target;
    }

    public @Nullable Fix getFix() {
        return fix;
    }
}
