package org.turjuman.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FoundName;
import org.turjuman.entities.api.NamesFound;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.Speaker;
import org.turjuman.language.api.SpeechCue;
import org.turjuman.language.api.SpeechDetails;
import org.turjuman.language.api.TextMention;

/** What a text that is not stored names, states and quotes: what the language tells, and whom the desk knows. */
public final class MentionAnswers {
    private MentionAnswers() {}

    /**
     * A stretch that names something, states a value or repeats someone's words.
     *
     * @param start from 0
     * @param end half-open
     * @param type such as PERSON or QUOTATION
     * @param text its words
     * @param value what it states: text, of MONEY a {@link Money}, of ATTRIBUTION named, unnamed or hearsay
     * @param entity of a name, the record that is meant; missing where the desk is not sure of one
     * @param role of a person's name, the words that say what he or she is
     * @param direct of a quotation, whether the words stand between marks
     * @param speaker of a quotation, who says it: by name or role, before or after it, or the last one who spoke; of an
     *     attribution whose source has a record, the source
     * @param cue of a quotation or an attribution, the word that reports it or leads to it
     * @param strength how the cue presents it: says, confirms, claims, denies, admits, reveals, warns, accuses,
     *     believes, expects, demands, promises, threatens, asks
     * @param relay of a quotation, the agency or paper that passes it on
     * @param statement of an attribution, what is said to come from it
     * @param modifier {@code approximate} where the text says that the value is not exact
     * @param anchor the publication date that the value was resolved against
     * @param confidence from 0 to 1
     * @param why the rule that found it
     */
    public record Mention(
            int start,
            int end,
            String type,
            String text,
            @Nullable Object value,
            @Nullable EntityId entity,
            @Nullable Part role,
            @Nullable Boolean direct,
            @Nullable Part speaker,
            @Nullable Part cue,
            @Nullable String strength,
            AnalysesResource.@Nullable Stretch relay,
            AnalysesResource.@Nullable Stretch statement,
            @Nullable String modifier,
            @Nullable LocalDate anchor,
            double confidence,
            String why) {}

    /**
     * A stretch and its words.
     *
     * @param start from 0
     * @param end half-open
     * @param text its words
     * @param entity of a speaker, the record of who it is; missing where the desk is not sure of one
     */
    public record Part(
            int start, int end, String text, @Nullable EntityId entity) {
        static Part of(Span span, String text, @Nullable EntityView entity) {
            return new Part(span.start(), span.end(), text, id(entity));
        }
    }

    /**
     * A sum of money.
     *
     * @param amount as a decimal
     * @param currency its ISO 4217 code, where the text or its region tells it
     */
    public record Money(@Nullable String amount, @Nullable String currency) {}

    /**
     * Everything, in the order of the text.
     *
     * @param text the text
     * @param mentions what the language tells
     * @param names whom and what it names
     */
    static List<Mention> of(String text, List<TextMention> mentions, NamesFound names) {
        List<Mention> all = new ArrayList<>();
        mentions.forEach(mention -> all.add(of(text, mention, names)));
        names.names().forEach(name -> all.add(of(text, name)));
        all.sort(Comparator.comparingInt(Mention::start).thenComparing(Mention::end));
        return all;
    }

    private static Mention of(String text, FoundName name) {
        Span role = name.role();
        return new Mention(
                name.span().start(),
                name.span().end(),
                name.type().name(),
                name.text(),
                null,
                id(name.meant().orElse(null)),
                role == null ? null : Part.of(role, role.substring(text), null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                name.confidence(),
                name.rule());
    }

    private static Mention of(String text, TextMention mention, NamesFound names) {
        SpeechDetails said = mention.said();
        SpeechCue cue = said == null ? null : said.cue();
        Span relay = said == null ? null : said.relay();
        Span statement = said == null ? null : said.statement();
        return new Mention(
                mention.span().start(),
                mention.span().end(),
                mention.type(),
                mention.text(),
                "MONEY".equals(mention.type()) ? new Money(mention.value(), mention.currency()) : mention.value(),
                null,
                null,
                mention.direct(),
                speaker(text, mention, names),
                cue == null ? null : Part.of(cue.span(), cue.text(), null),
                cue == null ? null : cue.strength().id(),
                relay == null ? null : AnalysesResource.Stretch.of(relay),
                statement == null ? null : AnalysesResource.Stretch.of(statement),
                mention.approximate() ? "approximate" : null,
                mention.anchor(),
                mention.confidence(),
                mention.why());
    }

    private static @Nullable Part speaker(String text, TextMention mention, NamesFound names) {
        Speaker speaker = mention.said() == null ? null : mention.said().speaker();
        if (speaker != null) {
            return Part.of(
                    speaker.span(),
                    speaker.text(),
                    names.speaker(text, speaker.span()).orElse(null));
        }
        if (!"named".equals(mention.value())) {
            return null;
        }
        return names.speaker(text, mention.span())
                .map(record -> Part.of(mention.span(), mention.text(), record))
                .orElse(null);
    }

    private static @Nullable EntityId id(@Nullable EntityView record) {
        return record == null ? null : record.id();
    }
}
