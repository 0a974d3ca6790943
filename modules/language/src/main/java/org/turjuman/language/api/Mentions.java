package org.turjuman.language.api;

import java.util.ArrayList;
import java.util.List;
import org.turjuman.language.internal.QuotationFinder;

/** What is named, stated or quoted in a text, as far as this module knows by itself. */
public final class Mentions {
    private Mentions() {}

    /** The same where nothing is known of the place and day of publication. */
    public static List<TextMention> in(String text, Language language) {
        return in(text, language, ValueContext.NONE);
    }

    /**
     * Every mention, in the order of the text: today the direct quotations and the values. Numbers that may be something
     * else (the pronoun واحد, "first"), places in an order and numbers of which only the size is said («عشرات») are left
     * out; a range is given as its two ends, an age as a duration.
     */
    public static List<TextMention> in(String text, Language language, ValueContext context) {
        List<TextMention> mentions = new ArrayList<>(QuotationFinder.find(text));
        for (StatedValue value : Values.in(text, language, context)) {
            List<StatedValue> parts = value.kind() == StatedValue.Kind.RANGE ? value.parts() : List.of(value);
            for (StatedValue part : parts) {
                if (isStated(part)) {
                    mentions.add(mention(part));
                }
            }
        }
        mentions.sort((one, other) -> one.span().compareTo(other.span()));
        return List.copyOf(mentions);
    }

    private static boolean isStated(StatedValue value) {
        boolean vague = value.kind() == StatedValue.Kind.NUMBER
                && value.value() != null
                && value.value().startsWith("X");
        return value.kind() != StatedValue.Kind.ORDINAL && !vague;
    }

    private static TextMention mention(StatedValue value) {
        return new TextMention(
                value.span(),
                value.kind() == StatedValue.Kind.AGE ? "DURATION" : value.kind().name(),
                value.text(),
                value.value(),
                value.currency(),
                null,
                value.approximate(),
                value.anchor(),
                value.confidence(),
                value.rule());
    }
}
