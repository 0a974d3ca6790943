package org.turjuman.rest;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.entities.api.ClaimDecision;
import org.turjuman.entities.api.ClaimSource;
import org.turjuman.entities.api.ClaimStatus;
import org.turjuman.entities.api.DecidedClaim;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.LedgerLine;
import org.turjuman.entities.api.SaidBy;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.SpeechCue;

/** How the API writes the ledger of who says what. */
public final class LedgerAnswers {
    private LedgerAnswers() {}

    /**
     * A whole ledger as a file.
     *
     * @param of which, for the name of the file
     * @param lines all of it
     */
    static Response file(String of, List<?> lines) {
        return Response.ok(new Items<>(lines))
                .header("Content-Disposition", "attachment; filename=\"ledger-" + of + ".json\"")
                .build();
    }

    /**
     * A statement.
     *
     * @param key its name in addresses
     * @param start the first UTF-16 unit of its words in the revision
     * @param end the unit after the last
     * @param text the words
     * @param direct whether they stand between marks
     * @param source who says it; missing where the text does not tell
     * @param cue the word that reports it; missing where none does
     * @param strength how it is presented: {@code says}, {@code claims}, …; missing where nothing tells
     * @param relay who passes it on; missing where nobody does
     * @param status how it stands
     * @param confidence from 0 to 1
     * @param version to be sent back as {@code If-Match}
     * @param decision what a person said; missing while nobody did
     * @param claimReview the same as schema.org writes it; missing while nobody decided
     */
    public record Line(
            String key,
            int start,
            int end,
            String text,
            boolean direct,
            @Nullable Teller source,
            @Nullable Words cue,
            @Nullable String strength,
            @Nullable Span relay,
            ClaimStatus status,
            double confidence,
            int version,
            @Nullable Decision decision,
            @Nullable ClaimReview claimReview) {
        static Line of(LedgerLine line) {
            SpeechCue cue = line.cue();
            DecidedClaim decided = line.decision();
            ClaimDecision said = decided == null ? null : decided.said();
            return new Line(
                    line.key().text(),
                    line.span().start(),
                    line.span().end(),
                    line.text(),
                    line.direct(),
                    line.source() == null ? null : Teller.of(line.source()),
                    cue == null ? null : Words.of(cue.span(), cue.text()),
                    line.strength() == null ? null : line.strength().id(),
                    line.relay(),
                    line.status(),
                    line.confidence(),
                    line.version(),
                    decided == null ? null : Decision.of(decided),
                    decided == null || said == null ? null : ClaimReview.of(line, said, decided));
        }
    }

    /**
     * Words of a text.
     *
     * @param start the first UTF-16 unit
     * @param end the unit after the last
     * @param text the words
     */
    public record Words(int start, int end, String text) {
        static Words of(Span span, String text) {
            return new Words(span.start(), span.end(), text);
        }
    }

    /**
     * Who says it.
     *
     * @param start the first UTF-16 unit of the words that say so
     * @param end the unit after the last
     * @param text the words
     * @param naming {@code named}, {@code unnamed} or {@code hearsay}
     * @param type what it is; missing where nothing tells
     * @param resolved whether a pronoun, or the verb by itself, points at the words
     * @param entity its record; missing where none is linked
     * @param name what the record is called; missing with it
     */
    public record Teller(
            int start,
            int end,
            String text,
            String naming,
            Source.@Nullable Type type,
            boolean resolved,
            @Nullable EntityId entity,
            @Nullable String name) {
        static Teller of(ClaimSource source) {
            EntityView entity = source.entity();
            return new Teller(
                    source.span().start(),
                    source.span().end(),
                    source.text(),
                    source.naming().name().toLowerCase(Locale.ROOT),
                    source.type(),
                    source.resolved(),
                    entity == null ? null : entity.id(),
                    entity == null ? null : entity.getSourceForm().text());
        }
    }

    /**
     * An act of a person on a statement.
     *
     * @param version which version it made
     * @param status how the statement stands; missing where it was added or taken back
     * @param evidence where that can be seen
     * @param note for colleagues
     * @param by who said so
     * @param at when
     */
    public record Decision(
            int version,
            @Nullable ClaimStatus status,
            @Nullable String evidence,
            String note,
            String by,
            Instant at) {
        static Decision of(DecidedClaim decided) {
            ClaimDecision said = decided.said();
            return new Decision(
                    decided.version(),
                    said == null ? null : said.status(),
                    said == null ? null : said.evidence(),
                    said == null ? "" : said.note(),
                    decided.byName(),
                    decided.at());
        }
    }

    /**
     * What a source says in some articles.
     *
     * @param items those in which it says something, the latest first
     * @param after what to ask with for older ones; none where no older article may name it
     */
    public record Statements(
            List<InArticle> items, @Nullable String after) {
        static Statements of(SaidBy said) {
            return new Statements(
                    said.articles().stream().map(InArticle::of).toList(),
                    said.next() == null ? null : said.next().toString());
        }
    }

    /**
     * What a source says in an article.
     *
     * @param article which
     * @param title how it is called
     * @param language of its text
     * @param published when it appeared; missing where that is not known
     * @param takenAt when the desk took it in
     * @param statements in the order of the current revision
     */
    public record InArticle(
            ArticleId article,
            String title,
            Language language,
            @Nullable LocalDate published,
            Instant takenAt,
            List<Line> statements) {
        static InArticle of(SaidBy.InArticle said) {
            return new InArticle(
                    said.article(),
                    said.title().getShown(),
                    said.language(),
                    said.published(),
                    said.takenAt(),
                    said.lines().stream().map(Line::of).toList());
        }
    }
}
