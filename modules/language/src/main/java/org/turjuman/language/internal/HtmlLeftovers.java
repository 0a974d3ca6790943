package org.turjuman.language.internal;

import java.util.HashMap;
import java.util.Map;

/** What is left of a web page in a pasted text: {@code &nbsp;}, {@code &#8220;}, {@code <br>}. */
final class HtmlLeftovers {
    private static final int LONGEST_ENTITY = 10;
    private static final int LONGEST_TAG = 200;

    private static final Map<String, String> ENTITIES = entities();

    private HtmlLeftovers() {}

    private static Map<String, String> entities() {
        Map<String, String> entities = new HashMap<>();
        for (String line : Lexicon.lines("faults/entities.txt")) {
            String[] parts = line.split("\\s+");
            entities.put(parts[0], Character.toString(Integer.parseInt(parts[1], 16)));
        }
        return Map.copyOf(entities);
    }

    /** A leftover and what it stands for. */
    record Leftover(int end, String meaning) {
        static final Leftover NONE = new Leftover(-1, "");

        boolean isFound() {
            return end >= 0;
        }
    }

    /** The leftover that begins at an offset; {@link Leftover#NONE} if none does. */
    static Leftover at(String text, int at) {
        return switch (text.charAt(at)) {
            case '&' -> entity(text, at);
            case '<' -> tag(text, at);
            default -> Leftover.NONE;
        };
    }

    private static Leftover entity(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST_ENTITY && text.charAt(end) != ';') {
            end++;
        }
        if (end == text.length() || text.charAt(end) != ';' || end - at < 3) {
            return Leftover.NONE;
        }
        String name = text.substring(at + 1, end);
        String meaning = name.charAt(0) == '#' ? numeric(name.substring(1)) : ENTITIES.getOrDefault(name, "");
        return meaning.isEmpty() ? Leftover.NONE : new Leftover(end + 1, meaning);
    }

    private static String numeric(String number) {
        boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
        try {
            int sign = hexadecimal ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
            boolean shown = Character.isDefined(sign) && !Character.isISOControl(sign);
            return shown && (sign < 0xD800 || sign > 0xDFFF) ? Character.toString(sign) : "";
        } catch (IllegalArgumentException none) {
            return "";
        }
    }

    private static Leftover tag(String text, int at) {
        int name = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        if (name >= text.length() || !isAsciiLetter(text.charAt(name))) {
            return Leftover.NONE;
        }
        for (int end = name; end < text.length() && end - at < LONGEST_TAG; end++) {
            char sign = text.charAt(end);
            if (sign == '>') {
                return new Leftover(end + 1, "");
            }
            if (sign == '<' || Letters.isLineEnd(sign)) {
                return Leftover.NONE;
            }
        }
        return Leftover.NONE;
    }

    private static boolean isAsciiLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }
}
