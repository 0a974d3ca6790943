package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import org.turjuman.articles.api.DecidedDefect;
import org.turjuman.articles.api.DefectChoice;
import org.turjuman.articles.api.DefectView;
import org.turjuman.entities.api.DecidedReading;
import org.turjuman.entities.api.ReadingView;
import org.turjuman.language.api.Isolation;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Quotation;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Speaker;
import org.turjuman.language.api.SpeechCue;
import org.turjuman.language.api.StatedValue;
import org.turjuman.language.api.TextDefect;
import org.turjuman.platform.api.Caller;

/** What the marks of a source say, and what was decided about them, in the caller's language. */
@RequestScoped
public class MarkWords {
    @Inject
    ValueWords values;

    @Inject
    Times times;

    @Inject
    Caller caller;

    @Inject
    TextBundle t;

    /** What a reading says; as a person corrected it. */
    String says(ReadingView reading) {
        StatedValue value = reading.isRejected() ? reading.value() : reading.stated();
        Quotation speech = reading.speech();
        Source source = reading.source();
        if (value != null) {
            return says(value);
        }
        if (speech != null) {
            return says(speech);
        }
        return source == null
                ? t.get("marks.no-longer-read")
                : t.say("values.source-is", t.name("values", naming(source, reading)), t.name("values", source.type()));
    }

    private static Source.Naming naming(Source source, ReadingView reading) {
        String said = reading.corrected();
        return said == null ? source.naming() : Source.Naming.valueOf(said.toUpperCase(Locale.ROOT));
    }

    private String says(StatedValue value) {
        String worth = values.of(value);
        return worth.isEmpty()
                ? t.say("values.needs-day", t.name("values", value.kind()))
                : t.say("values.says", t.name("values", value.kind()), worth);
    }

    private String says(Quotation quotation) {
        String how = t.get(quotation.direct() ? "values.speech-direct" : "values.speech-indirect");
        Speaker speaker = quotation.speaker();
        SpeechCue cue = quotation.cue();
        return t.say(
                cue == null ? "values.speech-by" : "values.speech-by-cue",
                how,
                speaker == null ? t.get("values.speaker-unknown") : Isolation.of(speaker.text()),
                cue == null ? "" : t.name("values", cue.strength()));
    }

    /** What is wrong. */
    String says(DefectView defect) {
        TextDefect seen = defect.seen();
        return seen == null ? t.get("marks.no-longer-read") : seen.message(times.locale());
    }

    /** What stands of a reading. */
    MarkDecision decision(ReadingView reading) {
        DecidedReading decided = reading.decision();
        if (decided == null) {
            return MarkDecision.OPEN;
        }
        String what = t.name("articles", decided.said().verdict());
        return new MarkDecision(
                id(decided.said().verdict()), by(what, decided.byName(), decided.at()), "", List.of(), false);
    }

    /** What stands of a defect. */
    MarkDecision decision(DefectView defect) {
        DecidedDefect decided = defect.decision();
        if (decided == null) {
            return MarkDecision.OPEN;
        }
        DefectChoice choice = decided.getChoice();
        StringBuilder what = new StringBuilder(t.name("articles", choice));
        if (!decided.said().remark().isEmpty()) {
            what.append(t.get("marks.colon")).append(Isolation.of(decided.said().remark()));
        }
        List<Entry<String, String>> notes = new ArrayList<>();
        decided.said().notes().forEach((language, text) -> {
            notes.add(Map.entry(language.tag(), text));
            what.append('\n').append(t.say("marks.told", name(language), Isolation.of(text)));
        });
        StringBuilder words = new StringBuilder(by(what.toString(), decided.byName(), decided.at()));
        if (decided.answer() != null) {
            words.append('\n').append(t.say("marks.answered", Isolation.of(decided.answer())));
        } else if (decided.isWaiting()) {
            words.append('\n').append(t.get("marks.waiting"));
        }
        if (decided.carried()) {
            words.append('\n').append(t.get("marks.carried"));
        }
        return new MarkDecision(
                id(choice), words.toString(), decided.said().remark(), notes, choice == DefectChoice.ASK);
    }

    private String name(Language language) {
        return language.nameIn(Language.of(caller.locale()));
    }

    private String by(String what, String name, Instant at) {
        return t.say("marks.stands", what, Isolation.of(name), times.at(at));
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
