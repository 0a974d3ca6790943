package org.turjuman.language.internal.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.SpeechCue;
import org.turjuman.language.internal.speech.Findings.Said;
import org.turjuman.language.internal.speech.VerbForms.Flag;
import org.turjuman.language.internal.speech.VerbForms.Form;
import org.turjuman.language.internal.speech.VerbForms.Shape;

/** Words between marks that no verb before them has claimed: speech of who comes after, of who has the floor, or none. */
final class LooseQuotes {
    private static final Set<String> THIS = Set.of("هذا", "وهو", "هو", "ذلك");
    private static final Set<String> AS = Set.of("كما", "مثلما", "هكذا", "حسبما", "وفقما");

    private final SpeechText text;
    private final Complements complements;
    private final According according;
    private final Findings findings;
    private final Floor floor;

    LooseQuotes(SpeechText text, Complements complements, According according, Findings findings, Floor floor) {
        this.text = text;
        this.complements = complements;
        this.according = according;
        this.findings = findings;
        this.floor = floor;
    }

    /** Words between marks that no verb before them has claimed. */
    void read(Quote quote) {
        boolean colon = text.isColon(quote.open() - 1);
        boolean called = colon && SpeechWords.TITLES.contains(text.key(quote.open() - 2));
        if (quote.words() < 2 || called || (complements.isName(quote) && !colon)) {
            return;
        }
        if (after(quote)) {
            return;
        }
        if (complements.isApposed(quote)) {
            return;
        }
        Said main = floor.main();
        Said clause = floor.clauseAt(quote.open());
        if (clause != null && quote.words() > 2) {
            findings.direct(quote, clause, "speech-within", 0.75);
        } else if (colon && quote.words() > 2 && (main.cue() != null || quote.words() > 5)) {
            Phrase last = floor.last();
            Said said = main.speaker() != null ? main : new Said(last, last != null, null, null);
            findings.direct(quote, said, "speech-announced", 0.7);
        } else if (quote.words() > 5 && opensLine(quote)) {
            Phrase last = floor.last();
            Said said = last == null ? Said.UNKNOWN : new Said(last, true, null, null);
            findings.direct(quote, said, "speech-continued", 0.6);
        } else if (quote.words() > 2 && main.cue() != null && main.speaker() != null) {
            findings.direct(quote, main, "speech-within", 0.6);
        }
    }

    private boolean opensLine(Quote quote) {
        return quote.open() == 0 || !text.sameLine(quote.open() - 1, quote.open());
    }

    /** «…»، قال فلان; «…»، بحسب مسؤول; «…»، على حد قوله. */
    private boolean after(Quote quote) {
        int at = quote.next();
        boolean comma = text.key(at).equals("،")
                || text.key(at).equals("-")
                || text.key(at).equals("–");
        at += comma ? 1 : 0;
        if (at >= text.size() || text.line(at) != text.line(quote.next() - 1)) {
            return false;
        }
        According.Found found = according.at(at);
        Said said = null;
        int place = verbAfter(at);
        Cue cue = text.cue(place);
        if (found != null) {
            Phrase who = found.source();
            Cue verb = found.verb();
            SpeechCue word =
                    verb == null ? findings.cue(found.from(), found.to(), CueStrength.SAYS) : findings.cue(verb);
            Said clause = who == null ? floor.clauseAt(quote.open()) : null;
            Said main = floor.main();
            Phrase last = main.speaker() != null ? main.speaker() : floor.last();
            said = who != null ? new Said(who, false, word, null) : new Said(last, last != null, word, null);
            said = clause == null ? said : clause;
        } else if (cue != null && (cue.form().finite() || place == at + 2) && !cue.joined()) {
            said = speaksAfter(quote, cue, comma, AS.contains(text.key(at)));
        }
        if (said == null) {
            return false;
        }
        findings.direct(quote, said, "speech-after", 0.9);
        floor.finish(quote.open());
        return true;
    }

    /** The verb of «…»، قال; «…»، كما قال; «…» هذا ما أكده. */
    private int verbAfter(int at) {
        if (THIS.contains(text.key(at)) && text.key(at + 1).equals("ما")) {
            return at + 2;
        }
        return AS.contains(text.key(at)) ? at + 1 : at;
    }

    private @Nullable Said speaksAfter(Quote quote, Cue cue, boolean comma, boolean as) {
        Reported reported = complements.of(cue);
        Phrase subject = reported.subject();
        Form form = cue.form();
        if (subject == null) {
            boolean alone =
                    as || comma && form.shape() == Shape.PRESENT && !form.verb().is(Flag.NEEDS);
            return alone ? floor.said(form, cue) : null;
        }
        boolean opens = text.sentenceStart(quote.open()) == quote.open();
        if (!comma && quote.words() < 3 && !opens) {
            return null;
        }
        Said said = new Said(subject, false, findings.cue(cue), null);
        Span span = new Span(quote.from(), quote.to());
        if (reported.isNothing() || form.verb().is(Flag.WORDS)) {
            floor.finish(cue.at());
            findings.source(subject, said.cue(), span, "source-speaker", 0.9);
            floor.remember(said, form.gender(), cue.at());
        }
        return said;
    }
}
