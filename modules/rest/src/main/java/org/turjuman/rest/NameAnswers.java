package org.turjuman.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.ActTakenBack;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.MadeRecord;
import org.turjuman.entities.api.MentionActId;
import org.turjuman.entities.api.NameCandidate;
import org.turjuman.entities.api.NameChoice;
import org.turjuman.entities.api.NameDecision;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.NamedInSource;
import org.turjuman.entities.api.NamesDecided;
import org.turjuman.entities.api.Reach;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.entities.api.Verdict;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.DeskProblem.Kind;

/** How the API writes and reads the names of a source and what people say of them. */
public final class NameAnswers {
    private NameAnswers() {}

    /** The words that are right; null where nothing is said of them. */
    private static @Nullable Span words(@Nullable Integer start, @Nullable Integer end) {
        if ((start == null) != (end == null) || (start != null && end != null && end < start)) {
            throw new EntityProblem(Kind.INVALID, "mention.empty", "/end");
        }
        return start == null || end == null ? null : new Span(start, end);
    }

    /**
     * A record in a few words.
     *
     * @param id which
     * @param type what it is
     * @param name what the source's language calls it
     * @param english what the desk writes; missing where nothing is approved
     * @param french what the desk writes; missing where nothing is approved
     * @param line who or what it is; missing where nobody wrote it
     */
    public record Meant(
            EntityId id,
            EntityType type,
            String name,
            @Nullable String english,
            @Nullable String french,
            @Nullable String line) {
        static Meant of(EntityView record) {
            String line = record.description().facts().line();
            return new Meant(
                    record.id(),
                    record.getType(),
                    record.getSourceForm().text(),
                    text(record.getEnglish()),
                    text(record.getFrench()),
                    line.isEmpty() ? null : line);
        }

        private static @Nullable String text(@Nullable NameForm form) {
            return form == null ? null : form.text();
        }
    }

    /**
     * A record that a name may mean.
     *
     * @param entity which
     * @param score from 0 to 1
     * @param why what speaks for it
     */
    public record Candidate(Meant entity, double score, String why) {
        static Candidate of(NameCandidate candidate) {
            return new Candidate(Meant.of(candidate.record()), candidate.score(), candidate.reason());
        }
    }

    /**
     * A name.
     *
     * @param key its name in addresses
     * @param start the first UTF-16 unit of the words, as they were corrected
     * @param end the unit after the last
     * @param text the words
     * @param type what they name, as it was corrected
     * @param role of a person, the words that say what he or she is; missing where none stand there
     * @param entity the record that is meant: by a person's word, otherwise if the desk is sure; missing where none is
     * @param candidates what it may mean, the likeliest first
     * @param confidence from 0 to 1; 1 where a person decided
     * @param why the rule that found it; {@code said} where only a person did
     * @param version to be sent back as {@code If-Match}
     * @param decision what stands; missing while nobody decided
     */
    public record Name(
            String key,
            int start,
            int end,
            String text,
            EntityType type,
            @Nullable Span role,
            @Nullable Meant entity,
            List<Candidate> candidates,
            double confidence,
            String why,
            int version,
            @Nullable Decision decision) {
        static Name of(NamedInSource name) {
            EntityView record = name.entity();
            return new Name(
                    name.key().text(),
                    name.span().start(),
                    name.span().end(),
                    name.text(),
                    name.type(),
                    name.role(),
                    record == null ? null : Meant.of(record),
                    name.candidates().stream().map(Candidate::of).toList(),
                    name.confidence(),
                    name.rule(),
                    name.version(),
                    Decision.of(name));
        }
    }

    /**
     * What a person said.
     *
     * @param verdict right, wrong or otherwise
     * @param type of a correction, what is named
     * @param start the first unit of the right words, of a correction of them
     * @param end the unit after the last
     * @param entity the record that is meant; missing for none
     * @param by who said so
     * @param at when
     */
    public record Decision(
            Verdict verdict,
            @Nullable EntityType type,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable EntityId entity,
            @Nullable String by,
            @Nullable Instant at) {
        static @Nullable Decision of(NamedInSource name) {
            NameDecision said = name.decision();
            if (said == null) {
                return null;
            }
            Span span = said.span();
            return new Decision(
                    said.verdict(),
                    said.type(),
                    span == null ? null : span.start(),
                    span == null ? null : span.end(),
                    said.entity(),
                    name.decidedByName(),
                    name.decidedAt());
        }
    }

    /**
     * What is said of a name.
     *
     * @param verdict right, wrong or otherwise
     * @param type what is named, of a correction and of words that the desk overlooked
     * @param start the first unit of the right words, with CORRECTED and {@code end}
     * @param end the unit after the last
     * @param entity the record that is meant; missing for a name that has none
     * @param reach ONE, or ALL_OF_THE_SAME words of the text; ONE unless it is given
     */
    public record Said(
            @NotNull Verdict verdict,
            @Nullable EntityType type,
            @Min(0) @Nullable Integer start,
            @Min(0) @Nullable Integer end,
            @Nullable String entity,
            @Nullable Reach reach) {
        NameDecision decision() {
            return new NameDecision(verdict, type, words(start, end), entity == null ? null : EntityId.valueOf(entity));
        }

        Reach reaching() {
            return reach == null ? Reach.ONE : reach;
        }
    }

    /**
     * One of several decisions.
     *
     * @param key which name
     * @param version that was read; 0 for one that nobody has decided
     * @param decision what is said; its reach is ONE
     */
    public record Choice(
            @NotNull String key,
            @Min(0) int version,
            @NotNull @Valid Said decision) {
        NameChoice choice() {
            return new NameChoice(ReadingKey.valueOf(key), version, decision.decision());
        }
    }

    /**
     * Several decisions that are one act.
     *
     * @param choices at least one
     */
    public record Choices(@NotNull @Valid List<@NotNull Choice> choices) {
        References references() {
            References references = new References();
            for (int i = 0; i < choices.size(); i++) {
                String place = "/choices/" + i;
                references
                        .to("reading", choices.get(i).key(), place + "/key")
                        .to("entity", choices.get(i).decision().entity(), place + "/decision/entity");
            }
            return references;
        }

        List<NameChoice> said() {
            List<NameChoice> said = new ArrayList<>();
            for (int i = 0; i < choices.size(); i++) {
                try {
                    said.add(choices.get(i).choice());
                } catch (EntityProblem problem) {
                    throw problem.within("/choices/" + i + "/decision");
                }
            }
            return said;
        }
    }

    /**
     * A record for a name that none has.
     *
     * @param record what is known of it
     * @param start the first unit of the right words, with {@code end}; missing for those that stand, as they were found
     *     or corrected before
     * @param end the unit after the last
     * @param reach ONE, or ALL_OF_THE_SAME words of the text; ONE unless it is given
     */
    public record NewRecord(
            @NotNull @Valid RecordSaid.Description record,
            @Min(0) @Nullable Integer start,
            @Min(0) @Nullable Integer end,
            @Nullable Reach reach) {
        EntityDescription said() {
            try {
                return record.said();
            } catch (EntityProblem problem) {
                throw problem.within("/record");
            }
        }

        @Nullable
        Span words() {
            return NameAnswers.words(start, end);
        }

        Reach reaching() {
            return reach == null ? Reach.ONE : reach;
        }
    }

    /**
     * What an act changed.
     *
     * @param act to take it back as one; missing once it is taken back
     * @param names as they are now
     * @param record what became of the record that the act had made, once it is taken back; missing where it made none
     */
    public record Changed(
            @Nullable MentionActId act,
            List<Name> names,
            @Nullable MadeRecord record) {
        static Changed of(NamesDecided decided) {
            return new Changed(decided.act(), names(decided.names()), null);
        }

        static Changed back(List<NamedInSource> names) {
            return new Changed(null, names(names), null);
        }

        static Changed back(ActTakenBack act) {
            return new Changed(null, names(act.names()), act.record());
        }

        private static List<Name> names(List<NamedInSource> names) {
            return names.stream().map(Name::of).toList();
        }
    }
}
