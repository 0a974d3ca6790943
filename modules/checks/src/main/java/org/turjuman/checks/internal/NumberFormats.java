package org.turjuman.checks.internal;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.NumberValue;

/** How a language writes its numerals. */
final class NumberFormats {
    private static final Pattern NUMERAL = Pattern.compile("\\p{Nd}[\\p{Nd}.,٬٫]*\\p{Nd}|\\p{Nd}"); // U+066C U+066B
    private static final Pattern ENGLISH_GROUPS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern FRENCH_DECIMALS = Pattern.compile("\\d+,\\d{1,2}");
    private static final Pattern ENGLISH_DECIMALS = Pattern.compile("\\d+\\.\\d{1,2}");

    private NumberFormats() {}

    /** The digits of a number with their marks; empty for one in words. */
    static String numeral(String text) {
        Matcher numeral = NUMERAL.matcher(text);
        return numeral.find() ? numeral.group() : "";
    }

    /** The numeral as the target language writes it; null if it is well written already. */
    static @Nullable String better(String written, NumberValue source, Language language) {
        boolean english = language.isA(Language.ENGLISH);
        boolean french = language.isA(Language.FRENCH);
        if (written.isEmpty() || !(english || french)) {
            return null;
        }
        String latin = latin(written);
        if (english && FRENCH_DECIMALS.matcher(latin).matches() && isDecimal(source)) {
            return latin.replace(',', '.');
        }
        if (french && ENGLISH_DECIMALS.matcher(latin).matches() && isDecimal(source)) {
            return latin.replace('.', ',');
        }
        if (french
                && ENGLISH_GROUPS.matcher(latin).matches()
                && source.value().compareTo(BigDecimal.valueOf(100)) > 0) {
            return latin.replace(',', '\u202f').replace('.', ','); // narrow no-break space
        }
        return latin.equals(written) ? null : latin;
    }

    private static boolean isDecimal(NumberValue source) {
        return source.value().scale() > 0 || source.value().compareTo(BigDecimal.valueOf(1_000)) >= 0;
    }

    private static String latin(String written) {
        StringBuilder latin = new StringBuilder();
        for (char c : written.toCharArray()) {
            boolean digit = Character.isDigit(c);
            latin.append(digit ? (char) ('0' + Character.digit(c, 10)) : c == '٫' ? '.' : c == '٬' ? ',' : c);
        }
        return latin.toString();
    }
}
