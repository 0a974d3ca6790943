package org.turjuman.language.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.DefectKind;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.TextDefect;
import org.turjuman.language.api.ValueContext;
import org.turjuman.language.internal.faults.Faults;

/** Runs every detector over a text. */
public final class DefectFinder {
    private final List<TextDefect> found = new ArrayList<>();

    private DefectFinder() {}

    public static List<TextDefect> find(String text, ValueContext context) {
        DefectFinder finder = new DefectFinder();
        new LetterDefects(finder, text).find();
        new SpaceDefects(finder, text).find();
        new MarkDefects(finder, text).find();
        new LeftoverDefects(finder, text, AyaspellWords::get).find();
        new WordDefects(finder, text, AyaspellWords::get).find();
        finder.found.addAll(Faults.in(text, context));
        finder.found.sort(null);
        return List.copyOf(finder.found);
    }

    /** @param suggestion null where only a person can know what was meant */
    void report(
            int start, int end, DefectKind kind, @Nullable String suggestion, double confidence, String... arguments) {
        found.add(new TextDefect(new Span(start, end), kind, List.of(arguments), suggestion, confidence));
    }

    /** U+200F RIGHT-TO-LEFT MARK, for signs that cannot be shown. */
    static String named(int sign) {
        String name = Character.getName(sign);
        return name == null ? "U+%04X".formatted(sign) : "U+%04X %s".formatted(sign, name);
    }
}
