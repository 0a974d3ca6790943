package org.turjuman.entities.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.ClaimKey.Kind;
import org.turjuman.entities.internal.Statement.Teller;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.SpeechCue;

/**
 * Leaves one statement of what is said once. Whoever acts and then speaks («رفض الوزير القرار، مؤكدا أن الحزب سيطعن فيه») is
 * read as a source of the whole sentence and as the speaker of the clause: the clause stands. A few words in marks are
 * read by themselves and in their clause: the clause stands, for they alone state nothing. Where a source tells two
 * things in a sentence, each keeps its own words. What two sources say is never one.
 */
final class SaidOnce {
    private static final Set<String> RELATIVES =
            Set.of("التي", "الذي", "الذين", "اللذين", "اللتين", "ما", "مما", "كما");

    /** What follows them is to whom, where or when something is said; none of them opens what is said. */
    private static final Set<String> AROUND = Set.of("في", "خلال", "أمام", "عبر", "عقب", "بعد", "قبل", "اليوم", "أمس");

    private static final String SIGNS = "،؛,;:.…-–—«“\"'(";

    private final String text;
    private final List<Statement> spoken;
    private final List<Statement> hedges;

    /**
     * @param text the words of the revision
     * @param statements those in it, in their order
     * @param instead clauses that do not stand because a person gave them anew
     */
    SaidOnce(String text, List<Statement> statements, List<Statement> instead) {
        this.text = text;
        spoken = Stream.concat(statements.stream().filter(one -> one.key().kind() == Kind.SPEECH), instead.stream())
                .toList();
        hedges = statements.stream().filter(SaidOnce::isHedge).toList();
    }

    /** What of a statement no other says; empty where that is nothing. */
    Optional<Statement> left(Statement one) {
        if (one.key().kind() == Kind.SPEECH) {
            return spoken.stream().anyMatch(clause -> isPart(one, clause)) ? Optional.empty() : Optional.of(one);
        }
        if (isHedge(one)) {
            return hedges.stream().anyMatch(hedge -> isBefore(hedge, one)) ? Optional.empty() : Optional.of(one);
        }
        Teller teller = one.source();
        return teller == null ? Optional.of(one) : told(one, teller);
    }

    private static boolean isHedge(Statement one) {
        Teller teller = one.source();
        return one.key().kind() == Kind.SOURCE
                && one.cue() == null
                && teller != null
                && teller.naming() == Source.Naming.HEARSAY;
    }

    /** «ما جرى "انتهاك صارخ"»: words in marks belong to the clause of the same verb. */
    private static boolean isPart(Statement words, Statement clause) {
        return words.direct()
                && !clause.direct()
                && clause.span().contains(words.span())
                && isSame(clause.cue(), words.cue())
                && place(clause.source()).equals(place(words.source()));
    }

    private static boolean isSame(@Nullable SpeechCue one, @Nullable SpeechCue other) { // null where no word reports
        return one != null && one.equals(other);
    }

    private static Optional<Span> place(@Nullable Teller teller) { // null: the text does not tell
        return Optional.ofNullable(teller).map(Teller::span);
    }

    /** The sentence has the same hedge twice. */
    private boolean isBefore(Statement hedge, Statement one) {
        return hedge.span().equals(one.span())
                && hedges.indexOf(hedge) < hedges.indexOf(one)
                && place(hedge.source())
                        .map(this::words)
                        .equals(place(one.source()).map(this::words));
    }

    private String words(Span span) {
        return span.substring(text);
    }

    /** What a source tells in its sentence besides the clauses that it says there. */
    private Optional<Statement> told(Statement one, Teller teller) {
        List<Statement> own = spoken.stream()
                .filter(other -> one.span().contains(other.span()) && isOf(teller.span(), other))
                .toList();
        if (own.isEmpty()) {
            return Optional.of(one);
        }
        SpeechCue cue = one.cue();
        if (cue == null || own.stream().anyMatch(other -> isSame(cue, other.cue()))) {
            return Optional.empty(); // it only acts, or its verb is that of the clause
        }
        int heard = Math.max(teller.span().end(), cue.span().end());
        Span before = before(one.span(), own);
        if (before.end() < heard) {
            return Optional.of(one); // the clause stands first
        }
        String told = text.substring(heard, before.end()).strip();
        if (told.isEmpty() || (cue.strength() == CueStrength.SAYS && isAround(told))) {
            return Optional.empty();
        }
        String last = told.substring(told.lastIndexOf(' ') + 1);
        return Optional.of(RELATIVES.contains(last) ? one : one.within(before));
    }

    private static boolean isOf(Span teller, Statement other) {
        return place(other.source()).filter(teller::equals).isPresent() || teller.equals(other.relay());
    }

    /** «صرح الوزير لصحيفة محلية قائلا …». */
    private static boolean isAround(String words) {
        String first = words.split(" ", 2)[0];
        return first.startsWith("ل") || AROUND.contains(first);
    }

    /** A sentence up to the first of the clauses in it. */
    private Span before(Span sentence, List<Statement> clauses) {
        int end = clauses.stream()
                .mapToInt(clause -> opens(clause, sentence))
                .min()
                .orElse(sentence.end());
        while (end > sentence.start() && isBetween(text.charAt(end - 1))) {
            end--;
        }
        return new Span(sentence.start(), end);
    }

    private static boolean isBetween(char sign) {
        return Character.isWhitespace(sign) || SIGNS.indexOf(sign) >= 0;
    }

    /** Where a clause opens: at its verb, with the و or ف that joins it on. */
    private int opens(Statement clause, Span sentence) {
        SpeechCue cue = clause.cue();
        if (cue == null || cue.span().start() > clause.span().start() || !sentence.contains(cue.span())) {
            return clause.span().start();
        }
        int start = cue.span().start();
        boolean joined = start > sentence.start() + 1
                && "وف".indexOf(text.charAt(start - 1)) >= 0
                && isBetween(text.charAt(start - 2));
        return joined ? start - 1 : start;
    }
}
