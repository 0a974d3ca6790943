package org.turjuman.entities.internal.known;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the last cell of a line says, by its readers.
 *
 * @param line what tells the thing from its namesakes; empty if nothing does
 * @param note the rest, for the desk
 * @param ambiguous why some forms need a context; empty where the cell does not say why
 * @param contested what is contested about the name
 */
record Remarks(String line, String note, String ambiguous, String contested) {
    private static final String UNTIL = "(?=;? ?(?:ambiguous|contested|metonym|\\[same form)|$)";
    private static final Pattern SAME_FORM = Pattern.compile("\\s*\\[same form: [^\\]]*]");
    private static final Pattern AMBIGUOUS = Pattern.compile(";? ?ambiguous(?: \\([^)]*\\))?(?:: (.*?))?" + UNTIL);
    private static final Pattern CONTESTED = Pattern.compile(";? ?contested: (.*?)" + UNTIL);
    private static final Pattern TAKES_SIDES = Pattern.compile(";? ?contested name");
    private static final Pattern ARABIC = Pattern.compile("\\p{InArabic}");

    static Remarks of(String cell) {
        String rest = SAME_FORM.matcher(cell).replaceAll("");
        Matcher contested = CONTESTED.matcher(rest);
        String disputed = contested.find() ? contested.group(1) : "";
        rest = contested.reset().replaceAll("");
        Matcher sides = TAKES_SIDES.matcher(rest);
        if (sides.find()) {
            disputed = "The name itself takes sides.";
            rest = sides.replaceAll("");
        }
        Matcher ambiguous = AMBIGUOUS.matcher(rest);
        String why = ambiguous.find() && ambiguous.group(1) != null ? ambiguous.group(1) : "";
        rest = ambiguous.reset().replaceAll("");
        List<String> line = new ArrayList<>();
        List<String> note = new ArrayList<>();
        for (String part : rest.split(";")) {
            if (!part.isBlank()) {
                (isOfTheForm(part.strip()) ? note : line).add(part.strip());
            }
        }
        return new Remarks(String.join("; ", line), String.join("; ", note), why.strip(), disputed.strip());
    }

    private static boolean isOfTheForm(String part) {
        return part.startsWith("also ")
                || part.startsWith("metonym ")
                || part.equals("common word")
                || ARABIC.matcher(part).find();
    }
}
