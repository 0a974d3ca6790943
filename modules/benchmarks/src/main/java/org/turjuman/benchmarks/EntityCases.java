package org.turjuman.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turjuman.language.api.NameType;
import org.turjuman.language.api.Span;

/** Texts whose names a reader has marked; the head of {@code recognition/held-out.txt} says how they read. */
final class EntityCases {
    private static final Map<String, NameType> TYPES = Map.of(
            "PER", NameType.PERSON,
            "ORG", NameType.ORGANISATION,
            "PLC", NameType.PLACE,
            "EVT", NameType.EVENT,
            "WRK", NameType.WORK,
            "AGR", NameType.AGREEMENT,
            "PRD", NameType.PRODUCT);
    private static final Pattern MARK = Pattern.compile("\\[([A-Z]{3}) ([^\\]]+)\\]");

    /** A marked name. */
    record Marked(Span span, NameType type) {}

    /** A text, what it is about, and whether it is news or an encyclopaedia's. */
    record Case(String domain, String kind, String text, List<Marked> names) {}

    private EntityCases() {}

    static List<Case> read(Path file) throws IOException {
        return read(file, List.of());
    }

    /**
     * @param other the lines of a text that is not ours to copy, for cases about its lines
     */
    static List<Case> read(Path file, List<String> other) throws IOException {
        List<Case> cases = new ArrayList<>();
        List<String> block = new ArrayList<>();
        String[] head = {};
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("== ")) {
                if (!block.isEmpty()) {
                    cases.add(one(head, block, other));
                    block.clear();
                }
                head = line.substring(3).strip().split(" ");
            } else if (!line.isBlank() && !line.startsWith("#")) {
                block.add(line);
            }
        }
        cases.add(one(head, block, other));
        return cases;
    }

    private static Case one(String[] head, List<String> lines, List<String> other) {
        if (head.length == 2) {
            return marked(head, lines);
        }
        String[] range = head[2].split("-");
        String text = String.join("\n", other.subList(Integer.parseInt(range[0]) - 1, Integer.parseInt(range[1])));
        List<Marked> names = new ArrayList<>();
        int from = 0;
        for (String line : lines) {
            int start = text.indexOf(line.substring(4), from);
            if (start < 0) {
                throw new IllegalStateException("Not in the rest of its text: " + line);
            }
            from = start + line.length() - 4;
            names.add(new Marked(new Span(start, from), type(line.substring(0, 3))));
        }
        return new Case(head[0], head[1], text, names);
    }

    private static NameType type(String mark) {
        return Objects.requireNonNull(TYPES.get(mark), mark);
    }

    private static Case marked(String[] head, List<String> lines) {
        String marked = String.join("\n", lines);
        StringBuilder text = new StringBuilder();
        List<Marked> names = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            text.append(marked, from, mark.start());
            int start = text.length();
            text.append(mark.group(2));
            names.add(new Marked(new Span(start, text.length()), type(mark.group(1))));
            from = mark.end();
        }
        text.append(marked.substring(from));
        return new Case(head[0], head[1], text.toString(), names);
    }
}
