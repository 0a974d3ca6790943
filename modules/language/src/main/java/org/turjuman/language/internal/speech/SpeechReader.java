package org.turjuman.language.internal.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Quotation;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.SpeechCue;
import org.turjuman.language.internal.LetterFolding;
import org.turjuman.language.internal.speech.Findings.Said;
import org.turjuman.language.internal.speech.VerbForms.Flag;
import org.turjuman.language.internal.speech.VerbForms.Form;
import org.turjuman.language.internal.speech.VerbForms.Shape;

/** Walks through a text once, from statement to statement, and remembers who spoke. */
public final class SpeechReader {
    /** What a text says that people say, and where it says that it comes from. */
    public record Reading(List<Quotation> quotations, List<Source> sources) {}

    private static final int SOON = 14;

    private final SpeechText text;
    private final SpeakerPhrases phrases;
    private final Complements complements;
    private final SubjectsBefore before;
    private final OtherSubjects others;
    private final According according;
    private final Findings findings;
    private final Floor floor;
    private final Hedges hedges;
    private final LooseQuotes loose;

    private SpeechReader(String given) {
        text = new SpeechText(given);
        phrases = new SpeakerPhrases(text);
        complements = new Complements(text, phrases);
        before = new SubjectsBefore(text, phrases);
        others = new OtherSubjects(text, phrases);
        according = new According(text, phrases, complements);
        findings = new Findings(text);
        floor = new Floor(text, new Boundaries(text, phrases, according, others), findings);
        hedges = new Hedges(text, before, findings, floor);
        loose = new LooseQuotes(text, complements, according, findings, floor);
    }

    public static Reading read(String text) {
        SpeechReader reader = new SpeechReader(text);
        reader.walk();
        return new Reading(reader.findings.quotations(), reader.findings.sources());
    }

    /**
     * Whoever is the subject of a verb of reporting, also where it reports no words: «اتهمت المعارضة الحكومة».
     */
    public static List<Source> acting(String text) {
        SpeechReader reader = new SpeechReader(text);
        for (int at = 0; at < reader.text.size(); at++) {
            Cue cue = reader.text.cue(at);
            if (cue != null && cue.form().finite() && !reader.text.isSilent(at)) {
                Phrase ahead = reader.before.of(cue);
                Phrase who = ahead == null ? reader.complements.of(cue).subject() : ahead;
                if (who != null && reader.isKnown(who)) {
                    reader.findings.source(who, reader.findings.cue(cue), null, "source-acting", 0.6);
                }
            }
        }
        return reader.findings.sources();
    }

    /** Whether the words of a speaker name anybody. */
    public static Source.Naming naming(String words) {
        SpeechText text = new SpeechText(words);
        Phrase phrase = text.size() == 0 ? null : new SpeakerPhrases(text).at(0);
        return phrase != null && new Naming(text).isUnnamed(phrase) ? Source.Naming.UNNAMED : Source.Naming.NAMED;
    }

    private void walk() {
        int at = 0;
        while (at < text.size()) {
            if (text.sentenceStart(at) == at) {
                floor.newSentence();
                label(at);
            }
            Quote quote = text.opens(at);
            if (quote != null) {
                if (!floor.isDone(at)) {
                    loose.read(quote);
                }
                at = quote.next();
                continue;
            }
            if (!floor.isDone(at) && text.isWord(at)) {
                word(at);
            }
            at++;
        }
    }

    private void word(int at) {
        According.Found found = according.at(at);
        if (found != null) {
            accordingTo(at, found);
        } else if (!hedges.read(at)) {
            Cue cue = text.cue(at);
            if (cue != null) {
                report(cue);
            } else {
                act(at);
            }
        }
    }

    /** «أخنوش: الحكومة ملتزمة» at the head of a line. */
    private void label(int at) {
        boolean opensLine = at == 0 || !text.sameLine(at - 1, at);
        Phrase phrase = opensLine ? phrases.at(at) : null;
        if (phrase == null || !text.isColon(phrase.end()) || phrase.end() + 2 >= text.size()) {
            return;
        }
        SpeechWords.Head head = SpeechWords.head(text.key(at));
        boolean person = (head != null && head.type() == Source.Type.PERSON) || SpeechWords.isName(text.key(at));
        boolean town = SpeechWords.TOWNS.contains(LetterFolding.key(text.text.substring(phrase.from(), phrase.to())));
        if (!person || town || !text.sameLine(at, phrase.end() + 2)) {
            return;
        }
        Said said = new Said(phrase, false, null, null);
        Quote quote = text.opens(phrase.end() + 1);
        Span span;
        if (quote != null) {
            floor.finish(quote.open());
            findings.direct(quote, said, "speech-label", 0.85);
            span = new Span(quote.from(), quote.to());
        } else {
            span = floor.clause(phrase.end() + 1, said);
            findings.indirect(span, said, "speech-label", 0.75);
        }
        findings.source(phrase, null, span, "source-label", 0.8);
        floor.remember(said, at);
    }

    private void accordingTo(int at, According.Found found) {
        Cue pronoun = found.verb();
        if (found.source() == null && pronoun != null) {
            Said said = floor.said(pronoun.form(), pronoun);
            floor.goOn(
                    new Said(said.speaker(), true, said.cue(), null),
                    pronoun.form().gender());
        }
        for (int i = at; i < found.end(); i++) {
            floor.finish(i);
        }
        Phrase source = found.source();
        if (source != null) {
            Cue verb = found.verb();
            SpeechCue cue =
                    verb == null ? findings.cue(found.from(), found.to(), CueStrength.SAYS) : findings.cue(verb);
            findings.source(source, cue, floor.sentence(at), "source-according", 0.9);
            floor.remember(new Said(source, false, cue, null), at);
        }
    }

    /** Verbs that report nothing tell who may speak next. */
    private void act(int at) {
        String key = text.key(at);
        Form form = VerbForms.act(key);
        if (form == null && key.length() > 3 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف')) {
            form = VerbForms.act(key.substring(1));
        }
        Phrase who = form == null ? null : doer(at + 1);
        boolean noun = text.key(at - 1).endsWith("تم")
                || text.key(at - 1).equals("الي")
                || text.key(at - 1).equals("في");
        if (form != null && who != null && !noun && !floor.isReported(at) && isKnown(who)) {
            floor.remember(new Said(who, false, null, null), form.gender(), at);
        }
    }

    /** Whoever acts at the head of the sentence has the floor for a participle that agrees with him. */
    private void actor(Cue cue) {
        Phrase who = before.actor(cue);
        if (who != null
                && isKnown(who)
                && new Naming(text).gender(who) == cue.form().gender()) {
            floor.remember(new Said(who, false, null, null), cue.at());
        }
    }

    /** «أشاد رئيس البلدية بالمشروع»: behind a verb of doing ب opens what is done. */
    private @Nullable Phrase doer(int first) {
        int end = first + 1;
        while (end < first + SOON && !text.key(end).startsWith("بال")) {
            end++;
        }
        return phrases.at(first, first < text.size() ? text.token(first).start() : 0, end);
    }

    private boolean isKnown(Phrase phrase) {
        if (text.opens(phrase.first()) != null) {
            return true;
        }
        for (int at = phrase.first(); at < phrase.end(); at++) {
            if (SpeechWords.head(text.key(at)) != null || SpeechWords.isName(text.key(at))) {
                return true;
            }
        }
        return false;
    }

    private void report(Cue cue) {
        Form form = cue.form();
        Reported reported = complements.of(cue);
        if (form.shape() == Shape.BOUND && text.key(cue.at() - 1).equals("ما")) {
            withoutWords(cue, phrases.at(cue.at() + 1)); // وهو ما أكده الوزير
            return;
        }
        if (form.shape() == Shape.BOUND && !(form.verb().is(Flag.WORDS) && reported.kind() == Reported.Kind.QUOTE)) {
            return;
        }
        if (form.shape() == Shape.NOUN || form.shape() == Shape.PARTICIPLE) {
            boolean soon = reported.at() - cue.at() <= (form.shape() == Shape.NOUN ? 3 : SOON);
            if (!reported.isNothing() && soon && (form.shape() == Shape.PARTICIPLE || !isBackground(cue))) {
                Phrase other = form.shape() == Shape.PARTICIPLE ? others.before(cue) : null;
                if (other != null) {
                    floor.remember(new Said(other, false, null, null), form.gender(), cue.at());
                } else if (form.shape() == Shape.PARTICIPLE && floor.main().speaker() == null) {
                    actor(cue);
                }
                emit(reported, floor.said(form, reported.cue()), "speech-participle");
            }
            return;
        }
        Phrase ahead = before.of(cue);
        Phrase who = ahead == null ? reported.subject() : ahead;
        if (who != null) {
            floor.finish(who);
        }
        boolean nested = floor.isReported(cue.at());
        if (nested && floor.isNested(cue.at())) {
            return;
        }
        if (who == null && (isBackground(cue) || (nested && !cue.joined()))) {
            return;
        }
        Phrase origin = reported.origin();
        SpeechCue word = findings.cue(reported.cue());
        if (origin != null || reported.pointed()) {
            relayed(reported, who, origin, word);
        } else if (reported.isNothing()) {
            boolean wished = text.key(cue.at() - 1).equals("ان"); // أن تعلن: not yet said
            withoutWords(cue, nested || wished ? null : who);
        } else if (!form.verb().is(Flag.RELAY) || who != null) {
            Said said = who == null ? floor.said(form, cue) : new Said(who, false, word, null);
            emit(reported, said, "speech-verb");
            if (nested) {
                floor.nest();
                return;
            }
            if (who != null) {
                floor.remember(said, form.gender(), cue.at());
            } else {
                floor.goOn(said, form.gender());
            }
        }
    }

    /** «يذكر أن», «تجدر الإشارة إلى أن»: the paper's own words. */
    private boolean isBackground(Cue cue) {
        String lemma = cue.form().verb().lemma();
        boolean turnsOut = lemma.equals("بين");
        boolean mention = lemma.equals("ذكر") && cue.form().shape() == Shape.PRESENT;
        String earlier = text.key(cue.at() - 1);
        return mention || turnsOut || earlier.equals("تجدر") || earlier.equals("بالذكر") || earlier.equals("وتجدر");
    }

    private void relayed(Reported reported, @Nullable Phrase relay, @Nullable Phrase origin, SpeechCue word) {
        floor.finish(reported.cue().at());
        Phrase who = origin == null ? floor.last() : origin;
        Said said = new Said(who, origin == null, word, relay);
        Span statement =
                reported.isNothing() ? floor.sentence(reported.cue().at()) : emit(reported, said, "speech-relay");
        if (relay != null) {
            findings.source(relay, word, statement, "source-relay", 0.9);
        }
        if (origin != null) {
            if (reported.isNothing()) {
                findings.source(origin, word, statement, "source-relay", 0.85);
            }
            floor.remember(said, reported.cue().at());
        }
    }

    /** «أعلنت الشركة نتائجها»: a source and what it tells in nouns; or only somebody who may speak next. */
    private void withoutWords(Cue cue, @Nullable Phrase who) {
        if (who == null) {
            return;
        }
        boolean report = SpeechWords.REPORTS.contains(text.key(who.first()));
        boolean names = cue.form().verb().is(Flag.NAMES) && (isKnown(who) || !cue.joined());
        if (report || (names && phrases.isVerb(cue.at()))) {
            findings.source(who, findings.cue(cue), floor.sentence(cue.at()), "source-noun", 0.75);
        } else if (cue.form().verb().is(Flag.ABOUT) && isKnown(who) && new ActedUpon(text).follows(who)) {
            findings.source(who, findings.cue(cue), floor.sentence(cue.at()), "source-noun", 0.7);
        }
        if (isKnown(who) && (names || !cue.form().verb().is(Flag.NEEDS))) {
            floor.remember(
                    new Said(who, false, findings.cue(cue), null), cue.form().gender(), cue.at());
        }
    }

    private Span emit(Reported reported, Said said, String rule) {
        Span span;
        boolean shows = reported.cue().form().verb().is(Flag.SHOWS);
        if (reported.kind() == Reported.Kind.QUOTE) {
            Quote quote = text.opens(reported.at());
            if (quote == null) {
                throw new IllegalStateException("No quotation opens at token " + reported.at());
            }
            span = new Span(quote.from(), quote.to());
            if (floor.isDone(quote.open())) {
                return span;
            }
            floor.finish(quote.open());
            findings.direct(quote, said, rule, 0.95);
            floor.keep(quote, said);
            goOn(quote, said, rule);
        } else {
            span = floor.clause(reported.at(), said);
            if (!shows) {
                double sure = reported.kind() == Reported.Kind.CLAUSE ? 0.9 : 0.8;
                findings.indirect(span, said, reported.kind() == Reported.Kind.CLAUSE ? rule : "speech-colon", sure);
            }
        }
        Phrase who = said.speaker();
        if (who != null && !said.resolved()) {
            findings.source(who, said.cue(), span, "source-speaker", 0.9);
            floor.markGiven(who);
        }
        return span;
    }

    /** «قال إنه «…»، وإن …»: after the words between marks the clause goes on in the reporter's. */
    private void goOn(Quote quote, Said said, String rule) {
        int at = text.key(quote.next()).equals("،") ? quote.next() + 1 : quote.next();
        String key = text.key(at);
        boolean that = key.length() > 2 && key.charAt(0) == 'و' && SpeechWords.THAT.contains(key.substring(1));
        if (that && at + 1 < text.sentenceEnd(quote.open()) && text.opens(at + 1) == null) {
            findings.indirect(floor.clause(at + 1, said), said, rule, 0.85);
        }
    }
}
