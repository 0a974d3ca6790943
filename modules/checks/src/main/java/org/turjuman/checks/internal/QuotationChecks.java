package org.turjuman.checks.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.Severity;
import org.turjuman.language.api.Span;

/**
 * Who spoke must be quoted, and nobody may be quoted who did not speak.
 *
 * <p>Marks of any style are known («», “”, „“, ‹›, "), single ones only where a text has no others, since ’ is an
 * apostrophe too. Words in marks of fewer than {@value #SPEECH} words are often a name, a nickname or a word held at
 * arm's length, which the other language writes without marks or in italics; only longer ones count as speech. Letters
 * spelled out, as agencies sign ("أ ف ب"), are no quotation at all; capitals ("AFP") are such letters only where they
 * answer them: "NO" is a word that somebody said.
 */
final class QuotationChecks {
    static final List<String> IDS =
            List.of("quotation-missing", "quotation-added", "quotation-count", "quotation-unbalanced");

    private static final int SPEECH = 4;
    private static final Pattern SINGLE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[‘'‚](?=\\S)([^‘'’]*(?:(?<=\\p{L})['’](?=\\p{L})[^‘'’]*)*)(?<=\\S)[’'‘](?![\\p{L}\\p{N}])");

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");
    private static final Pattern SPELLED =
            Pattern.compile("(?<!\\p{L})\\p{L}(?:[\\s.]+\\p{L})+(?!\\p{L})", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CAPITALS = Pattern.compile("[^\\p{L}\\p{N}]*(\\p{Lu}{2,5})[^\\p{L}\\p{N}]*");

    private QuotationChecks() {}

    /** The quotations of a text, marks included, and the first mark that has no partner, or -1. */
    private record Quotations(List<Span> spans, int stray, String text) {
        List<Span> speeches() {
            return spans.stream().filter(this::isSpeech).toList();
        }

        private boolean isSpeech(Span span) {
            return WORD.matcher(span.substring(text)).results().count() >= SPEECH;
        }

        /** Without the capitals that stand for letters of the other text, spelled out or written together. */
        Quotations withoutLettersOf(String other) {
            long spelled = SPELLED.matcher(other).results().count();
            List<Span> quoted = new ArrayList<>();
            for (Span span : spans) {
                Matcher capitals = CAPITALS.matcher(span.substring(text));
                if (!capitals.matches() || !(isWord(capitals.group(1), other) || spelled-- > 0)) {
                    quoted.add(span);
                }
            }
            return new Quotations(quoted, stray, text);
        }

        private static boolean isWord(String letters, String other) {
            return Pattern.compile("(?<!\\p{L})" + letters + "(?!\\p{L})")
                    .matcher(other)
                    .find();
        }
    }

    static List<Finding> check(CheckRequest request) {
        List<Finding> findings = new ArrayList<>();
        Quotations source = quotations(request.source()).withoutLettersOf(request.target());
        Quotations target = quotations(request.target()).withoutLettersOf(request.source());
        if (target.stray >= 0 && source.stray < 0) {
            Span mark = new Span(target.stray, target.stray + 1);
            findings.add(Findings.inTarget(
                    "quotation-unbalanced", Severity.WARNING, mark, null, mark.substring(request.target())));
        }
        int inSource = source.spans.size();
        int inTarget = target.spans.size();
        if (source.stray >= 0 || target.stray >= 0) {
            return findings; // a quotation that runs on into the next unit, or the trouble just told
        }
        if (!source.speeches().isEmpty() && inTarget == 0) {
            Span first = source.speeches().get(0);
            findings.add(new Finding(
                    "quotation-missing",
                    Severity.ERROR,
                    first,
                    null,
                    "quotation-missing",
                    List.of(shorten(first.substring(request.source()))),
                    null));
        } else if (inSource == 0 && !target.speeches().isEmpty()) {
            Span first = target.speeches().get(0);
            findings.add(Findings.inTarget(
                    "quotation-added", Severity.WARNING, first, null, shorten(first.substring(request.target()))));
        } else if (inSource != inTarget) {
            findings.add(Findings.of(
                    "quotation-count",
                    isSpeechLost(source, target) ? Severity.WARNING : Severity.INFO,
                    "quotation-count",
                    inSource,
                    inTarget));
        }
        return findings;
    }

    /** Fewer quotations than speeches on the other side, or a speech beside a name in marks of which the name was kept. */
    private static boolean isSpeechLost(Quotations source, Quotations target) {
        int spoken = source.speeches().size();
        int kept = target.speeches().size();
        boolean onlyNamesKept = spoken > 0 && kept == 0 && target.spans.size() < source.spans.size();
        return target.spans.size() < spoken || kept > source.spans.size() || onlyNamesKept;
    }

    private static String shorten(String text) {
        return text.length() <= 60
                ? text
                : text.substring(0, text.lastIndexOf(' ', 60) < 20 ? 60 : text.lastIndexOf(' ', 60)) + "…";
    }

    private static Quotations quotations(String text) {
        List<Span> spans = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int stray = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean closes = "»”›".indexOf(c) >= 0
                    || (c == '"' && isOpen(text, open, "\""))
                    || (c == '“' && isOpen(text, open, "„“"))
                    || (c == '«' && isOpen(text, open, "»"));
            if ("«“„‹\"".indexOf(c) >= 0 && !closes) {
                if (c == '"' && isInch(text, at)) {
                    continue;
                }
                open.push(at);
            } else if (closes) {
                if (open.isEmpty()) {
                    stray = stray < 0 ? at : stray;
                } else {
                    int start = open.pop();
                    if (open.isEmpty()) {
                        spans.add(new Span(start, at + 1)); // a quotation inside one is part of it
                    }
                }
            }
        }
        if (!open.isEmpty()) {
            stray = open.getLast();
        }
        if (spans.isEmpty() && stray < 0) {
            Matcher single = SINGLE.matcher(text);
            while (single.find()) {
                spans.add(new Span(single.start(), single.end()));
            }
        }
        spans.removeIf(span -> isSpelled(span.substring(text)));
        return new Quotations(spans, stray, text);
    }

    /** Whether all that a quotation holds are letters spelled out. */
    private static boolean isSpelled(String quoted) {
        Matcher letters = SPELLED.matcher(quoted);
        return letters.find()
                && WORD.matcher(quoted.substring(0, letters.start()) + quoted.substring(letters.end()))
                        .results()
                        .findAny()
                        .isEmpty();
    }

    private static boolean isOpen(String text, Deque<Integer> open, String marks) {
        return !open.isEmpty() && marks.indexOf(text.charAt(open.peek())) >= 0;
    }

    private static boolean isInch(String text, int at) {
        boolean spaceAfter = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return at > 0 && Character.isDigit(text.charAt(at - 1)) && spaceAfter;
    }
}
