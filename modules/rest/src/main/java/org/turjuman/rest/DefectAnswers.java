package org.turjuman.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.DecidedDefect;
import org.turjuman.articles.api.DefectChoice;
import org.turjuman.articles.api.DefectDecision;
import org.turjuman.articles.api.DefectView;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.TextDefect;
import org.turjuman.platform.api.DeskProblem.Kind;

/** How the API writes and reads what looks wrong in a source. */
public final class DefectAnswers {
    private DefectAnswers() {}

    /**
     * Something that looks wrong.
     *
     * @param key its name in addresses
     * @param rule the rule that found it
     * @param start the first UTF-16 unit of the words in the revision
     * @param end the unit after the last
     * @param text the words
     * @param message what is wrong, in the caller's language; missing where no rule finds it any more
     * @param suggestion what would replace the words; missing where only a person can know
     * @param confidence from 0 to 1; missing where no rule finds it any more
     * @param version to be sent back as {@code If-Match}
     * @param decision what stands; missing while it is open
     */
    public record Defect(
            String key,
            String rule,
            int start,
            int end,
            String text,
            @Nullable String message,
            @Nullable String suggestion,
            @Nullable Double confidence,
            int version,
            @Nullable Decision decision) {
        static Defect of(DefectView defect, Locale locale) {
            TextDefect seen = defect.seen();
            return new Defect(
                    defect.key().text(),
                    defect.rule(),
                    defect.span().start(),
                    defect.span().end(),
                    defect.text(),
                    seen == null ? null : seen.message(locale),
                    seen == null ? null : seen.suggestion(),
                    seen == null ? null : seen.confidence(),
                    defect.version(),
                    defect.decision() == null ? null : Decision.of(defect.decision()));
        }
    }

    /**
     * A decision.
     *
     * @param choice what is done
     * @param remark for colleagues
     * @param notes for readers, by language
     * @param by who decided
     * @param at when
     * @param carried whether it stands here from an earlier revision
     * @param answer of the author; missing as long as there is none
     * @param answeredBy who wrote it down
     * @param answeredAt when
     */
    public record Decision(
            DefectChoice choice,
            String remark,
            Map<String, String> notes,
            String by,
            Instant at,
            boolean carried,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt) {
        static Decision of(DecidedDefect decided) {
            Map<String, String> notes = new TreeMap<>();
            decided.said().notes().forEach((language, text) -> notes.put(language.tag(), text));
            return new Decision(
                    decided.said().choice(),
                    decided.said().remark(),
                    notes,
                    decided.byName(),
                    decided.at(),
                    decided.carried(),
                    decided.answer(),
                    decided.answeredByName(),
                    decided.answeredAt());
        }
    }

    /**
     * What is decided.
     *
     * @param choice what is done
     * @param remark for colleagues: of a correction the words that were meant, of a question what is asked
     * @param notes for readers, by language, with NOTE
     */
    public record Said(
            @NotNull DefectChoice choice,
            @Nullable String remark,
            @Nullable Map<String, @NotNull String> notes) {
        DefectDecision decision() {
            Map<Language, String> byLanguage = new HashMap<>();
            if (notes != null) {
                notes.forEach((tag, text) -> byLanguage.put(language(tag), text));
            }
            return new DefectDecision(choice, remark == null ? "" : remark, byLanguage);
        }

        private static Language language(String tag) {
            try {
                return Language.of(tag);
            } catch (IllegalArgumentException e) {
                throw new ArticleProblem(Kind.INVALID, "defect.language", "/notes/" + tag, tag);
            }
        }
    }
}
