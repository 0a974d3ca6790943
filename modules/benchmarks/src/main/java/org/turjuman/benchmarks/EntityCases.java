package org.turjuman.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        List<Case> cases = new ArrayList<>();
        List<String> block = new ArrayList<>();
        String[] head = {};
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("== ")) {
                if (!block.isEmpty()) {
                    cases.add(one(head, block));
                    block.clear();
                }
                head = line.substring(3).strip().split(" ");
            } else if (!line.isBlank() && !line.startsWith("#")) {
                block.add(line);
            }
        }
        cases.add(one(head, block));
        return cases;
    }

    private static Case one(String[] head, List<String> lines) {
        String marked = String.join("\n", lines);
        StringBuilder text = new StringBuilder();
        List<Marked> names = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            text.append(marked, from, mark.start());
            int start = text.length();
            text.append(mark.group(2));
            names.add(new Marked(new Span(start, text.length()), TYPES.get(mark.group(1))));
            from = mark.end();
        }
        text.append(marked.substring(from));
        return new Case(head[0], head[1], text.toString(), names);
    }
}
