package org.turjuman.language.internal.values;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.turjuman.language.internal.ArabicNumberWords;
import org.turjuman.language.internal.Lexicon;

/** Whether the words before a day speak of what is to come. */
enum Tense {
    FUTURE,
    PLAN,
    /** Planned as seen from the past: «كانت مقررة». A weekday of it lies behind, a month may lie ahead. */
    PLANNED_ONCE,
    PAST,
    UNKNOWN;

    private static final int REACH = 25;
    private static final Set<String> NOT_FUTURE = listed(false);
    private static final Set<String> NOT_FUTURE_OPENINGS = listed(true);

    private static Set<String> listed(boolean openings) {
        return Lexicon.lines("values/not-future.txt").stream()
                .flatMap(line -> Stream.of(line.substring(0, line.indexOf('=')).split("[,،]")))
                .filter(word -> word.contains("*") == openings)
                .map(ArabicNumberWords::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The tense of the nearest cue before {@code at} in its sentence; of one after it where it opens the sentence. */
    static Tense before(ValueText text, int at) {
        int i = at - 1;
        for (; i >= 0 && i >= at - REACH && !endsSentence(text, i) && !text.opensLine(i + 1); i--) {
            Tense cue = cue(text, i);
            if (cue != UNKNOWN) {
                return cue == FUTURE && wasPlanned(text, i) ? PLANNED_ONCE : cue;
            }
        }
        boolean opens = at - i <= 3;
        for (int after = at + 1;
                opens && after < at + 6 && after < text.size() && !endsSentence(text, after);
                after++) {
            Tense cue = cue(text, after);
            if (cue != UNKNOWN) {
                return cue;
            }
        }
        return UNKNOWN;
    }

    /** Whether a word of dying stands shortly before: «توفي عن خمسين عاما». */
    static boolean isDeath(ValueText text, int at) {
        for (int back = 2; back < 12; back++) {
            String key = text.key(at - back);
            if (key.contains("توفي") || key.contains("وفاه") || key.contains("رحل") || key.contains("رحيل")) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsSentence(ValueText text, int at) {
        return text.isMark(at, ".؟?!");
    }

    /** «كانت مقررة», «كان من المنتظر». */
    private static boolean wasPlanned(ValueText text, int at) {
        String before = text.key(text.key(at - 1).equals("من") ? at - 2 : at - 1);
        return before.equals("كان") || before.equals("كانت") || before.equals("وكان") || before.equals("وكانت");
    }

    /** What the word at {@code at} says by itself. */
    static Tense cue(ValueText text, int at) {
        Phrases.Match<Tense> match = Lists.TENSES.at(text, at);
        if (match != null) {
            return match.meaning();
        }
        return isFutureForm(text.key(at)) ? FUTURE : UNKNOWN;
    }

    /** سيلتقي, وستعقد: the س of the future before ي or ت. */
    private static boolean isFutureForm(String key) {
        String verb = key.startsWith("و") || key.startsWith("ف") ? key.substring(1) : key;
        boolean form = verb.length() > 3 && (verb.startsWith("سي") || verb.startsWith("ست"));
        return form
                && !NOT_FUTURE.contains(verb)
                && NOT_FUTURE_OPENINGS.stream().noneMatch(verb::startsWith);
    }
}
