package org.turjuman.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turjuman.entities.api.NameContext;
import org.turjuman.language.api.Span;

/** News whose names a reader has linked; the head of {@code linking/held-out.txt} says how they read. */
final class LinkingCases {
    private static final Pattern MARK = Pattern.compile("\\[([^\\]|]+)\\|([^\\]]+)\\]");
    private static final String NOTHING = "-";

    /**
     * A name that a reader linked.
     *
     * @param span the words
     * @param records the lines that are right; empty for a name that none has
     */
    record Linked(Span span, List<String> records) {}

    /**
     * A piece of news.
     *
     * @param name for the list of errors
     * @param context what its metadata would tell
     * @param text without marks
     * @param names in its order
     */
    record Case(String name, NameContext context, String text, List<Linked> names) {}

    private LinkingCases() {}

    static List<Case> read(Path file) throws IOException {
        List<Case> cases = new ArrayList<>();
        String[] parts = Files.readString(file).split("(?m)^== ");
        for (int i = 1; i < parts.length; i++) { // the head of the file is no case
            cases.add(one(parts[i]));
        }
        return cases;
    }

    private static Case one(String block) {
        int line = block.indexOf('\n');
        String[] head = block.substring(0, line).strip().split(" ");
        NameContext context = new NameContext(
                head[1].equals(NOTHING) ? null : LocalDate.parse(head[1]), head[2].equals(NOTHING) ? null : head[2]);
        String marked = block.substring(line + 1).strip().replace('\n', ' ');
        StringBuilder text = new StringBuilder();
        List<Linked> names = new ArrayList<>();
        int from = 0;
        for (Matcher mark = MARK.matcher(marked); mark.find(); from = mark.end()) {
            text.append(marked, from, mark.start());
            int start = text.length();
            text.append(mark.group(1));
            names.add(new Linked(
                    new Span(start, text.length()),
                    mark.group(2).equals("NIL")
                            ? List.of()
                            : List.of(mark.group(2).split("/"))));
        }
        return new Case(head[0], context, text.append(marked.substring(from)).toString(), names);
    }
}
