package org.turjuman.checks.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.Fix;
import org.turjuman.checks.api.Severity;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;

/** Marks at the end of the target, and the spaces around marks. */
final class PunctuationChecks {
    static final List<String> IDS = List.of("punctuation-end", "punctuation-double-space", "punctuation-space-before");

    private static final Pattern DOUBLE_SPACE = Pattern.compile("(?<=\\S)[ \u00a0]{2,}(?=\\S)"); // no-break space
    private static final Pattern SPACE_BEFORE =
            Pattern.compile("(?<=[^\\s.,;:!?،؛؟])([ \u00a0\u202f]+)([.,;:!?،؛؟)\\]](?![.\\p{L}\\p{N}]))");
    private static final Pattern FRENCH_MARK = Pattern.compile(
            "(?<=[\\p{L}\\p{M}\\p{N}»”\")\\]%])([ \u00a0\u202f\u2009]*)([;:!?]+|»)(?=[\\s\u00a0»”\").,…;:!?]|$)");
    private static final Pattern FRENCH_OPENING = Pattern.compile("(«)([ \u00a0\u202f\u2009]*)(?=\\S)");
    private static final String CLOSING =
            "\"”»’'›)]}\u200f\u200e\u2069"; // right-to-left and left-to-right mark, isolate
    private static final String MARKS = ".。؟?!…:;؛،,۔";

    private PunctuationChecks() {}

    private enum End {
        STOP,
        QUESTION,
        EXCLAMATION,
        ELLIPSIS,
        PAUSE,
        NONE
    }

    static List<Finding> check(CheckRequest request) {
        List<Finding> findings = new ArrayList<>();
        Finding end = end(request);
        if (end != null) {
            findings.add(end);
        }
        String target = request.target();
        Matcher spaces = DOUBLE_SPACE.matcher(target);
        while (spaces.find()) {
            Span span = new Span(spaces.start(), spaces.end());
            findings.add(Findings.inTarget("punctuation-double-space", Severity.INFO, span, new Fix(span, " ")));
        }
        if (request.targetLanguage().isA(Language.FRENCH)) {
            french(target, spacedMarks(request.targetLanguage()), findings);
        } else {
            plain(SPACE_BEFORE.matcher(target), findings);
        }
        return findings;
    }

    /** Where French puts a space before marks: all of them in France and the Maghreb, fewer in Canada and Switzerland. */
    private static String spacedMarks(Language language) {
        return switch (language.locale().getCountry()) {
            case "CA" -> ":»";
            case "CH" -> "»";
            default -> ";:!?»";
        };
    }

    private static void plain(Matcher spaced, List<Finding> findings) {
        while (spaced.find()) {
            Span span = new Span(spaced.start(1), spaced.end(1));
            findings.add(Findings.inTarget(
                    "punctuation-space-before", Severity.WARNING, span, new Fix(span, ""), spaced.group(2)));
        }
    }

    private static void french(String target, String marks, List<Finding> findings) {
        Matcher before = FRENCH_MARK.matcher(target);
        while (before.find()) {
            char mark = before.group(2).charAt(0);
            if (marks.indexOf(mark) >= 0) {
                french(before.group(1), new Span(before.start(1), before.end(1)), mark, findings);
            }
        }
        Matcher after = FRENCH_OPENING.matcher(target);
        while (after.find()) {
            french(after.group(2), new Span(after.start(2), after.end(2)), '«', findings);
        }
        Matcher plain = Pattern.compile("(?<=[^\\s.,])([ \u00a0\u202f]+)([.,)\\]](?![.\\p{L}\\p{N}]))")
                .matcher(target);
        plain(plain, findings);
    }

    private static void french(String space, Span span, char mark, List<Finding> findings) {
        if (space.length() == 1 && !space.equals(" ")) {
            return;
        }
        String wanted = ";!?".indexOf(mark) >= 0 ? "\u202f" : "\u00a0"; // narrow no-break, no-break
        boolean breaks = space.equals(" ");
        findings.add(new Finding(
                "punctuation-space-before",
                breaks ? Severity.INFO : Severity.WARNING,
                null,
                span,
                mark == '«' ? "punctuation-space-before.after" : "punctuation-space-before.french",
                List.of(String.valueOf(mark)),
                new Fix(span, wanted)));
    }

    private static @Nullable Finding end(CheckRequest request) {
        End source = end(request.source());
        End target = end(request.target());
        boolean calm = (source == End.STOP || source == End.NONE) && (target == End.STOP || target == End.NONE);
        boolean loud = source == End.EXCLAMATION || target == End.EXCLAMATION;
        boolean trailing = source == End.ELLIPSIS || target == End.ELLIPSIS;
        boolean pausing = source == End.PAUSE || target == End.PAUSE;
        boolean quoted = isAsked(source, request.target()) || isAsked(target, request.source());
        if (source == target || quoted || (request.headline() && (calm || trailing || loud || pausing))) {
            return null;
        }
        boolean question = source == End.QUESTION || target == End.QUESTION;
        boolean lostStop = source == End.STOP && target == End.NONE;
        int last = lastMark(request.target());
        String text = request.target();
        Span span;
        Fix fix = null;
        if (target == End.NONE) {
            int at = text.stripTrailing().length();
            span = new Span(at, at);
            fix = lostStop ? new Fix(span, ".") : null;
        } else {
            span = new Span(last, last + 1);
            if (source == End.QUESTION && target == End.STOP) {
                fix = new Fix(span, questionMark(request.targetLanguage()));
            }
        }
        return new Finding(
                "punctuation-end",
                question || lostStop ? Severity.WARNING : Severity.INFO,
                null,
                span,
                "punctuation-end." + source.name().toLowerCase(java.util.Locale.ROOT),
                List.of(),
                fix);
    }

    /** «قال: "أين ذهبت؟"» ends with the question, "Where did it go?" he said, does not; both ask it. */
    private static boolean isAsked(End end, String other) {
        return (end == End.QUESTION && (other.contains("?") || other.contains("؟")))
                || (end == End.EXCLAMATION && other.contains("!"));
    }

    private static String questionMark(Language language) {
        if (language.isA(Language.ARABIC)) {
            return "؟";
        }
        return language.isA(Language.FRENCH) && spacedMarks(language).contains("?") ? "\u202f?" : "?";
    }

    /** How a text ends; closing marks of quotations and brackets may stand before or after its last mark. */
    private static End end(String text) {
        int at = text.length();
        StringBuilder marks = new StringBuilder();
        while (at > 0) {
            char c = text.charAt(at - 1);
            if (MARKS.indexOf(c) >= 0) {
                marks.insert(0, c);
            } else if (CLOSING.indexOf(c) < 0 && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                break;
            }
            at--;
        }
        String tail = marks.toString();
        if (tail.contains("?") || tail.contains("؟")) {
            return End.QUESTION;
        }
        if (tail.contains("!")) {
            return End.EXCLAMATION;
        }
        if (tail.contains("…") || tail.contains("..")) {
            return End.ELLIPSIS;
        }
        if (tail.contains(".") || tail.contains("۔") || tail.contains("。")) {
            return End.STOP;
        }
        return tail.isEmpty() ? End.NONE : End.PAUSE;
    }

    private static int lastMark(String text) {
        int at = text.length() - 1;
        while (at > 0 && MARKS.indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return Math.max(at, 0);
    }
}
