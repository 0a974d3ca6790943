package org.turjuman.language.internal.speech;

import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Span;
import org.turjuman.language.internal.speech.Findings.Said;
import org.turjuman.language.internal.speech.VerbForms.Form;
import org.turjuman.language.internal.speech.VerbForms.Gender;
import org.turjuman.language.internal.speech.VerbForms.Shape;

/** Who has the floor at a place of the text: in this sentence, in the clause that is being reported, and before. */
final class Floor {
    private final SpeechText text;
    private final Boundaries boundaries;
    private final Findings findings;
    private final Naming naming;
    private final Speakers speakers = new Speakers();
    private final boolean[] done;
    private Said main = Said.UNKNOWN;
    private @Nullable Gender mainGender;
    private Said clause = Said.UNKNOWN;
    private int clauseEnd;
    private int reportedEnd;
    private int nestedEnd;
    private int given = -1;

    Floor(SpeechText text, Boundaries boundaries, Findings findings) {
        this.text = text;
        this.boundaries = boundaries;
        this.findings = findings;
        naming = new Naming(text);
        done = new boolean[text.size()];
    }

    void newSentence() {
        main = Said.UNKNOWN;
        mainGender = null;
    }

    /** Who spoke or acted last in this sentence. */
    Said main() {
        return main;
    }

    @Nullable
    Phrase last() {
        return speakers.last();
    }

    boolean isDone(int at) {
        return done[at];
    }

    void finish(int at) {
        done[at] = true;
    }

    /** What stands in marks in the name of a speaker («هيومن رايتس ووتش») is no speech. */
    void finish(Phrase name) {
        for (int at = name.first(); at < name.end(); at++) {
            if (text.opens(at) != null) {
                finish(at);
            }
        }
    }

    /** Whether a token stands in a reported clause: what is said there, somebody else reports. */
    boolean isReported(int at) {
        return at < reportedEnd;
    }

    /** Whether a token stands in a clause that somebody reports within another's report; deeper than that nothing is read. */
    boolean isNested(int at) {
        return at < nestedEnd;
    }

    void nest() {
        nestedEnd = reportedEnd;
    }

    /** Who speaks the clause around a token; null outside of any. */
    @Nullable
    Said clauseAt(int at) {
        return at < clauseEnd ? clause : null;
    }

    /** The speaker goes on speaking without a name of his own. */
    void goOn(Said said, Gender gender) {
        main = said;
        mainGender = gender;
    }

    void remember(Said said, int at) {
        Phrase who = said.speaker();
        if (who != null) {
            remember(said, naming.gender(who), at);
        }
    }

    void remember(Said said, Gender gender, int at) {
        main = said;
        mainGender = gender;
        Phrase who = said.speaker();
        if (who != null && !said.resolved()) {
            speakers.remember(who, gender, naming.isPlural(who), text.sentenceStart(at));
        }
    }

    /** The clause from a token to the next statement; words in marks within it are its speaker's. */
    Span clause(int begin, Said said) {
        int first = begin;
        while (text.key(first).equals("،") && first + 1 < text.sentenceEnd(begin)) {
            first++;
        }
        int end = boundaries.end(first);
        clause = said;
        clauseEnd = end;
        reportedEnd = end;
        return new Span(text.token(first).start(), text.token(end - 1).end());
    }

    /** After words between marks their speaker keeps the floor until the next statement. */
    void keep(Quote quote, Said said) {
        clause = said;
        clauseEnd = boundaries.end(quote.open());
    }

    void markGiven(Phrase who) {
        given = Math.max(given, who.from());
    }

    Span sentence(int at) {
        int end = text.sentenceEnd(at);
        return new Span(
                text.token(text.sentenceStart(at)).start(), text.token(end - 1).end());
    }

    /** Who speaks where only the verb, a participle or a pronoun says so. */
    Said said(Form form, Cue cue) {
        Phrase who = null;
        boolean agrees = mainGender == null || form.plural() || mainGender == form.gender();
        if (main.speaker() != null && (agrees || form.shape() == Shape.PARTICIPLE)) {
            who = main.speaker();
            give(who);
        }
        if (who == null || !agrees) {
            Phrase meant = speakers.meant(form);
            who = meant == null ? who : meant;
        }
        return new Said(who, who != null, findings.cue(cue), null);
    }

    /** Who acts in this sentence turns out to speak: «أقر المدرب بصعوبة المباراة قائلا». */
    private void give(Phrase who) {
        if (!main.resolved() && given < who.from()) {
            findings.source(who, main.cue(), null, "source-actor", 0.75);
            given = who.from();
        }
    }
}
