package org.turjuman.language.api;

import java.util.List;

/**
 * What the machine sees in a text. Every offset is one of the text exactly as given.
 *
 * @param segments the sentences; they tile the text
 * @param mentions what is named, stated or quoted, in the order of the text
 * @param defects what looks wrong, in the order of the text; none for a language other than Arabic
 * @param languages the stretches in another language, in the order of the text; none for a language other than Arabic
 * @param difficulty how much work the text is for its translator
 */
public record Analysis(
        List<Span> segments,
        List<TextMention> mentions,
        List<TextDefect> defects,
        List<LanguageSpan> languages,
        Difficulty difficulty) {
    public Analysis {
        segments = List.copyOf(segments);
        mentions = List.copyOf(mentions);
        defects = List.copyOf(defects);
        languages = List.copyOf(languages);
    }

    /** The same where nothing is known of the place and day of publication. */
    public static Analysis of(String text, Language language) {
        return of(text, language, ValueContext.NONE);
    }

    /** Analyses a text exactly as given. The first call of a server reads the {@link WordList}. */
    public static Analysis of(String text, Language language, ValueContext context) {
        boolean arabic = language.isA(Language.ARABIC);
        return new Analysis(
                Sentences.cutText(text),
                Mentions.in(text, language, context),
                arabic ? Hygiene.defects(text, context) : List.of(),
                arabic ? OtherLanguages.in(text) : List.of(),
                Difficulty.of(text));
    }
}
