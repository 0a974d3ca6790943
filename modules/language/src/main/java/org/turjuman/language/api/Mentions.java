package org.turjuman.language.api;

import java.util.ArrayList;
import java.util.List;
import org.turjuman.language.internal.QuotationFinder;

/** What is named, stated or quoted in a text, as far as this module knows by itself. */
public final class Mentions {
    private Mentions() {}

    /** Every mention, in the order of the text: today the direct quotations. */
    public static List<TextMention> in(String text) {
        List<TextMention> mentions = new ArrayList<>(QuotationFinder.find(text));
        mentions.sort((one, other) -> one.span().compareTo(other.span()));
        return List.copyOf(mentions);
    }
}
