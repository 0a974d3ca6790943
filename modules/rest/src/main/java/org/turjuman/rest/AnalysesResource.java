package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.Intake;
import org.turjuman.entities.api.NameContext;
import org.turjuman.entities.api.NameRecognition;
import org.turjuman.entities.api.NamesFound;
import org.turjuman.language.api.Analysis;
import org.turjuman.language.api.Clitic;
import org.turjuman.language.api.Difficulty;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.LanguageSpan;
import org.turjuman.language.api.LongSentence;
import org.turjuman.language.api.Morphology;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.TextDefect;
import org.turjuman.language.api.ValueContext;
import org.turjuman.language.api.WordForm;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.Permission;

/** What the desk sees in a text, exactly as sent. Nothing is stored. */
@Path("analyses")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AnalysesResource {
    /**
     * A text to analyse.
     *
     * @param text exactly as it is; offsets of the answer are UTF-16 code units in it
     * @param language a BCP-47 tag; Arabic unless it is given
     * @param published when it was published, for days that it only names
     * @param region the ISO 3166 code of the country it was written in
     */
    public record Wanted(
            @NotNull String text,
            @Nullable String language,
            @Nullable LocalDate published,
            @Nullable String region) {}

    /**
     * What was seen.
     *
     * @param segments tile the text
     * @param mentions what is named, stated or quoted
     * @param defects what looks wrong: its signs and spaces, its words, its dates and sums
     * @param languages the stretches of an Arabic text that are in another language or a dialect
     * @param difficulty how much work it is to translate
     * @param tokens the words, if asked for
     */
    public record Seen(
            List<Stretch> segments,
            List<MentionAnswers.Mention> mentions,
            List<Defect> defects,
            List<Other> languages,
            Work difficulty,
            @Nullable List<Token> tokens) {}

    /**
     * A stretch of the text.
     *
     * @param start from 0
     * @param end half-open
     */
    public record Stretch(int start, int end) {
        static Stretch of(Span span) {
            return new Stretch(span.start(), span.end());
        }
    }

    /**
     * Something that looks wrong.
     *
     * @param start from 0
     * @param end half-open
     * @param kind which kind
     * @param message in the caller's language
     * @param suggestion what would replace exactly the stretch; the empty string deletes it
     * @param confidence from 0 to 1
     * @param why the rule that found it
     */
    public record Defect(
            int start,
            int end,
            String kind,
            String message,
            @Nullable String suggestion,
            double confidence,
            String why) {
        static Defect of(TextDefect defect, Locale locale) {
            return new Defect(
                    defect.span().start(),
                    defect.span().end(),
                    defect.kind().id(),
                    defect.message(locale),
                    defect.suggestion(),
                    defect.confidence(),
                    defect.why());
        }
    }

    /**
     * A stretch in another language than the text, or in a dialect.
     *
     * @param start from 0
     * @param end half-open
     * @param language a BCP-47 tag; none for a name or a word that may be of many
     * @param direction ltr or rtl
     * @param confidence from 0 to 1
     * @param why the rule that found it
     */
    public record Other(
            int start, int end, @Nullable String language, String direction, double confidence, String why) {
        static Other of(LanguageSpan other) {
            return new Other(
                    other.span().start(),
                    other.span().end(),
                    other.language() == null ? null : other.language().tag(),
                    other.direction().html(),
                    other.confidence(),
                    other.rule());
        }
    }

    /**
     * How much work a text is to translate.
     *
     * @param words as an editor counts them
     * @param sentences how many
     * @param minutes estimated for a first translation
     * @param longSentences those that a translator will hardly keep whole
     */
    public record Work(int words, int sentences, int minutes, List<LongOne> longSentences) {
        static Work of(Difficulty difficulty) {
            return new Work(
                    difficulty.words(),
                    difficulty.sentences(),
                    difficulty.minutes(),
                    difficulty.longSentences().stream().map(LongOne::of).toList());
        }

        /**
         * A long sentence.
         *
         * @param start from 0
         * @param end half-open
         * @param words how many it has
         * @param splits where it could be cut; proposals, never applied
         */
        public record LongOne(int start, int end, int words, List<Split> splits) {
            static LongOne of(LongSentence sentence) {
                return new LongOne(
                        sentence.span().start(),
                        sentence.span().end(),
                        sentence.words(),
                        sentence.splits().stream()
                                .map(split -> new Split(split.offset(), split.rule()))
                                .toList());
            }
        }

        /**
         * Where a long sentence could be cut.
         *
         * @param offset where the second half would begin
         * @param why the rule that proposes it
         */
        public record Split(int offset, String why) {}
    }

    /**
     * A word.
     *
     * @param start from 0
     * @param end half-open
     * @param clitics what is written together with it, in order: و, ب, ال … before the stem, pronouns behind it
     * @param stem the word itself
     * @param key what is compared in its stead: the folded stem as it would stand alone
     * @param lemma the form under which the word list has it; none for what it does not know, and for names
     */
    public record Token(
            int start,
            int end,
            List<String> clitics,
            Stretch stem,
            String key,
            @Nullable String lemma) {
        static Token of(WordForm word) {
            return new Token(
                    word.span().start(),
                    word.span().end(),
                    Stream.concat(word.proclitics().stream(), word.enclitics().stream())
                            .map(Clitic::form)
                            .toList(),
                    Stretch.of(word.stem()),
                    word.key(),
                    word.lemma());
        }
    }

    @Inject
    Caller caller;

    @Inject
    Intake intake;

    @Inject
    NameRecognition recognition;

    /** Analyses a text. */
    @POST
    @Operation(summary = "Cut a text into sentences and see what it names, quotes and gets wrong, and how hard it is")
    public Seen analyse(@Valid @NotNull Wanted wanted, @QueryParam("tokens") @DefaultValue("false") boolean tokens) {
        caller.require(Permission.READ);
        String text = TextAtOnce.within(wanted.text(), "/text");
        intake.requireStorable(text);
        Language language = wanted.language() == null ? Language.ARABIC : ArticleAnswers.language(wanted.language());
        Analysis analysis = Analysis.of(text, language, new ValueContext(wanted.published(), wanted.region()));
        NamesFound names = language.isA(Language.ARABIC)
                ? recognition.read(text, new NameContext(wanted.published(), wanted.region()))
                : new NamesFound(List.of(), List.of());
        return new Seen(
                analysis.segments().stream().map(Stretch::of).toList(),
                MentionAnswers.of(text, analysis.mentions(), names),
                analysis.defects().stream()
                        .map(defect -> Defect.of(defect, caller.locale()))
                        .toList(),
                analysis.languages().stream().map(Other::of).toList(),
                Work.of(analysis.difficulty()),
                tokens ? Morphology.in(text).stream().map(Token::of).toList() : null);
    }
}
