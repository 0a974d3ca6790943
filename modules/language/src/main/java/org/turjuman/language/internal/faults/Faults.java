package org.turjuman.language.internal.faults;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.DefectKind;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.TextDefect;
import org.turjuman.language.api.ValueContext;
import org.turjuman.language.api.Values;

/** Runs every finder of faults over a text; what one has reported, the next leaves alone. */
public final class Faults {
    private final List<TextDefect> found = new ArrayList<>();
    private final BitSet taken = new BitSet();

    private Faults() {}

    /** @param context when the text appeared, for weekdays of dates without a year */
    public static List<TextDefect> in(String text, ValueContext context) {
        Faults faults = new Faults();
        FaultText words = new FaultText(text);
        new NameVariants(faults, words).find();
        new BrokenWords(faults, words).find();
        new Spelling(faults, words).find();
        new Repetitions(faults, words).find();
        new MissingArticles(faults, words).find();
        new Figures(faults, words, Values.in(text, context)).find();
        return faults.found;
    }

    /** @param suggestion null where only a person can know what was meant */
    void report(Span span, DefectKind kind, @Nullable String suggestion, double confidence, String... arguments) {
        taken.set(span.start(), span.end());
        found.add(new TextDefect(span, kind, List.of(arguments), suggestion, confidence));
    }

    boolean isTaken(Span span) {
        int next = taken.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }
}
