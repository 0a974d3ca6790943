package org.turjuman.language.internal.speech;

import java.util.Set;
import org.turjuman.language.api.Span;

/** «يرتقب», «من المحتمل», «يقال»: words by which the text itself leaves open whether something is so. */
final class Hedges {
    private static final Set<String> GOVERNED = Set.of("عن", "في", "بان");

    private final SpeechText text;
    private final SubjectsBefore before;
    private final Findings findings;
    private final Floor floor;

    Hedges(SpeechText text, SubjectsBefore before, Findings findings, Floor floor) {
        this.text = text;
        this.before = before;
        this.findings = findings;
        this.floor = floor;
    }

    /** Notes the hedge that begins at a token; false if none does. */
    boolean read(int at) {
        Token token = text.token(at);
        String key = token.key();
        int letters = key.length() > 2 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف') ? 1 : 0;
        int length = SpeechWords.hedge(text, at, key);
        if (length > 0) {
            letters = 0;
        } else if (letters > 0) {
            length = SpeechWords.hedge(text, at, key.substring(1));
        }
        if (length == 0) {
            return false;
        }
        Cue cue = text.cue(at);
        if (cue != null && cue.form().finite() && before.of(cue) != null) {
            return false;
        }
        int last = at + length - 1;
        boolean clauseFollows = SpeechWords.THAT.contains(text.key(last)) || GOVERNED.contains(text.key(last));
        for (int i = at; i <= last; i++) {
            floor.finish(i);
        }
        int end = clauseFollows && length > 1 ? last - 1 : last;
        while (end > at && !text.isWord(end)) {
            end--;
        }
        Span span = new Span(text.after(token.start(), letters), text.token(end).end());
        findings.hedge(span, floor.sentence(at));
        return true;
    }
}
