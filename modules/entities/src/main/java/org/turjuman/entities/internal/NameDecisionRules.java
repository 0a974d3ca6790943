package org.turjuman.entities.internal;

import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FoundName;
import org.turjuman.entities.api.NameDecision;
import org.turjuman.entities.api.Names;
import org.turjuman.entities.api.Verdict;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.DeskProblem.Kind;

/** What may be said of a name. */
final class NameDecisionRules {
    private NameDecisionRules() {}

    /**
     * What is stored of a decision.
     *
     * @param decision without what is as it was found
     * @param type what the words name
     */
    record Checked(NameDecision decision, EntityType type) {}

    /**
     * The decision as it is stored, if it fits.
     *
     * @param said what was said
     * @param line the place
     * @param record the type of the record that is said to be meant; null where none is
     * @param text the whole text
     */
    static Checked checked(NameDecision said, NameSheet.Line line, @Nullable EntityType record, String text) {
        EntityType known = known(line);
        if (said.verdict() == Verdict.REJECTED) {
            return rejected(said, known);
        }
        if (said.type() != null && record != null && said.type() != record) {
            throw problem("mention.type-differs", "/type", said.type(), record);
        }
        EntityType type = said.type() != null ? said.type() : record != null ? record : known;
        if (type == null) {
            throw problem("mention.type-missing", "/type");
        }
        Span words = said.span() == null ? line.span() : words(said.span(), text, "/end");
        boolean otherWords = !words.equals(line.span());
        boolean otherType = line.found() != null && type != line.found().type() && record == null;
        if (said.verdict() == Verdict.ACCEPTED && (otherWords || otherType)) {
            throw problem("mention.not-corrected", "/verdict");
        }
        if (said.verdict() == Verdict.CORRECTED && saysNothing(said)) {
            throw problem("mention.nothing-said", "/type");
        }
        boolean corrected =
                otherWords || (line.found() != null && type != line.found().type());
        return new Checked(
                new NameDecision(
                        corrected && said.verdict() == Verdict.CORRECTED ? Verdict.CORRECTED : Verdict.ACCEPTED,
                        null,
                        otherWords ? words : null,
                        said.entity()),
                type);
    }

    private static Checked rejected(NameDecision said, @Nullable EntityType known) {
        if (!saysNothing(said)) {
            throw problem("mention.rejected-more", "/verdict");
        }
        if (known == null) {
            throw problem("mention.nothing-there", "/verdict");
        }
        return new Checked(said, known);
    }

    private static boolean saysNothing(NameDecision said) {
        return said.type() == null && said.span() == null && said.entity() == null;
    }

    private static @Nullable EntityType known(NameSheet.Line line) {
        Mention before = line.said();
        FoundName found = line.found();
        if (found != null) {
            return found.type();
        }
        return before == null || before.said().isEmpty() ? null : before.type();
    }

    /**
     * The words of a stretch, without white space around them.
     *
     * @param pointer which part of the input says where they end; null where the address does
     */
    static Span words(Span span, String text, @Nullable String pointer) {
        Span words = SelectedWords.of(span, text, pointer);
        if (words.isEmpty()) {
            throw problem("mention.empty", pointer);
        }
        if (words.length() > Names.FORM_LIMIT) {
            throw problem("mention.too-long", pointer, Names.FORM_LIMIT);
        }
        return words;
    }

    private static EntityProblem problem(String key, @Nullable String pointer, Object... arguments) {
        return new EntityProblem(Kind.INVALID, key, pointer, arguments);
    }
}
