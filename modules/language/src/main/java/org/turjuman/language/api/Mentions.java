package org.turjuman.language.api;

import java.util.ArrayList;
import java.util.List;
import org.turjuman.language.internal.QuotationFinder;

/** What is named, stated or quoted in a text, as far as this module knows by itself. */
public final class Mentions {
    private Mentions() {}

    /**
     * Every mention, in the order of the text: today the direct quotations and the numbers. Numbers that may be
     * something else (the pronoun واحد, "first") and places in an order are left out.
     */
    public static List<TextMention> in(String text, Language language) {
        List<TextMention> mentions = new ArrayList<>(QuotationFinder.find(text));
        for (NumberValue number : Numbers.find(text, language)) {
            if (number.firm() && number.kind() != NumberValue.Kind.ORDINAL) {
                mentions.add(mention(number));
            }
        }
        mentions.sort((one, other) -> one.span().compareTo(other.span()));
        return List.copyOf(mentions);
    }

    private static TextMention mention(NumberValue number) {
        return new TextMention(
                number.span(),
                number.kind() == NumberValue.Kind.PERCENT ? "PERCENT" : "NUMBER",
                number.text(),
                number.value().toPlainString(),
                null,
                number.alternatives().isEmpty() ? 0.95 : 0.7,
                number.inWords() ? "number-words" : "number-digits");
    }
}
