package org.turjuman.language.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.internal.QuotationFinder;
import org.turjuman.language.internal.speech.SpeechReader;

/** What is named, stated or quoted in a text, as far as this module knows by itself. */
public final class Mentions {
    private Mentions() {}

    /** The same where nothing is known of the place and day of publication. */
    public static List<TextMention> in(String text, Language language) {
        return in(text, language, ValueContext.NONE);
    }

    /**
     * Every mention, in the order of the text: the values, the quotations and, in Arabic, the sources. Numbers that may be something
     * else (the pronoun واحد, "first"), places in an order and numbers of which only the size is said («عشرات») are left
     * out; a range is given as its two ends, an age as a duration.
     */
    public static List<TextMention> in(String text, Language language, ValueContext context) {
        List<TextMention> mentions =
                new ArrayList<>(language.isA(Language.ARABIC) ? speech(text) : QuotationFinder.find(text));
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

    private static List<TextMention> speech(String text) {
        SpeechReader.Reading reading = SpeechReader.read(text);
        List<TextMention> mentions = new ArrayList<>();
        for (Quotation each : reading.quotations()) {
            SpeechDetails said = new SpeechDetails(each.speaker(), each.cue(), each.relay(), null);
            mentions.add(mention(
                    each.span(), "QUOTATION", each.text(), null, each.direct(), said, each.confidence(), each.rule()));
        }
        for (Source each : reading.sources()) {
            SpeechDetails said = new SpeechDetails(null, each.cue(), null, each.statement());
            String naming = each.naming().name().toLowerCase(Locale.ROOT);
            mentions.add(mention(
                    each.span(), "ATTRIBUTION", each.text(), naming, null, said, each.confidence(), each.rule()));
        }
        return mentions;
    }

    private static TextMention mention(
            Span span,
            String type,
            String text,
            @Nullable String value,
            @Nullable Boolean direct,
            SpeechDetails said,
            double confidence,
            String rule) {
        return new TextMention(span, type, text, value, null, direct, false, null, said, confidence, rule);
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
                null,
                value.confidence(),
                value.rule());
    }
}
