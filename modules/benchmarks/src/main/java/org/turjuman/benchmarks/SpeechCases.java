package org.turjuman.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.turjuman.language.api.Span;

/**
 * Texts with what a reader marks in them as speech and sources; the head of {@code held-out.txt} says how a case reads.
 * A case that begins with {@code @ 12-18} is about those lines of another file, whose text is not ours to copy.
 */
final class SpeechCases {
    /** A quotation as a reader marked it; {@code -} for a speaker or a cue that the text does not name. */
    record Said(Span span, boolean direct, String speaker, String cue, String strength) {}

    /** A source as a reader marked it. */
    record From(Span span, String naming) {}

    record Case(String name, String text, List<Said> speech, List<From> sources) {}

    private SpeechCases() {}

    static List<Case> read(Path file, List<String> other) throws IOException {
        List<Case> cases = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.equals("---")) {
                cases.add(one(block, other));
                block.clear();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                block.add(line);
            }
        }
        return cases;
    }

    private static Case one(List<String> block, List<String> other) {
        List<String> text = new ArrayList<>();
        List<String> marked = new ArrayList<>();
        for (String line : block) {
            if (line.startsWith("@ ")) {
                String[] lines = line.substring(2).strip().split("-");
                text.addAll(other.subList(Integer.parseInt(lines[0]) - 1, Integer.parseInt(lines[1])));
            } else if (line.matches("(direct|indirect|source):.*|none")) {
                marked.add(line);
            } else {
                text.add(line);
            }
        }
        String whole = String.join("\n", text);
        List<Said> speech = new ArrayList<>();
        List<From> sources = new ArrayList<>();
        int speechFrom = 0;
        int sourceFrom = 0;
        for (String line : marked) {
            if (line.equals("none")) {
                continue;
            }
            String[] parts = line.substring(line.indexOf(':') + 1).strip().split(" \\| ");
            if (line.startsWith("source:")) {
                Span span = find(whole, parts[0], sourceFrom);
                sourceFrom = span.end();
                sources.add(new From(span, parts[1].strip()));
            } else {
                Span span = find(whole, parts[0], speechFrom);
                speechFrom = span.start();
                speech.add(new Said(span, line.startsWith("direct"), parts[1], parts[2], parts[3].strip()));
            }
        }
        return new Case(block.get(0), whole, speech, sources);
    }

    private static Span find(String text, String words, int from) {
        String[] context = words.strip().split(" > ");
        if (context.length > 1) {
            int place = text.indexOf(context[0] + " " + context[1], from);
            return find(text, context[1], place < 0 ? from : place + context[0].length());
        }
        String[] ends = words.strip().split(" … ");
        int start = text.indexOf(ends[0], from);
        if (start < 0) {
            start = text.indexOf(ends[0]);
        }
        int last =
                start < 0 ? -1 : text.indexOf(ends[ends.length - 1], start + (ends.length > 1 ? ends[0].length() : 0));
        if (last < 0) {
            throw new IllegalStateException("Not in the text of its case: " + words + "\n" + text);
        }
        return new Span(start, last + ends[ends.length - 1].length());
    }
}
