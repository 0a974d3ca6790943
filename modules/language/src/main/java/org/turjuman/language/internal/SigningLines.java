package org.turjuman.language.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Short lines that sign an article: an agency, alone or beside a place, a newspaper or a date («الرباط ـ و م ع»), and a
 * place beside a name («طنجة: سمير الحداد»). Where in the article they stand is for {@link ParagraphRules} to judge.
 */
final class SigningLines {
    /** «الدار البيضاء، 23 نونبر 2021»; figures are not counted. */
    private static final int MOST_WORDS_BESIDE = 3;

    private static final int MOST_WORDS_OF_A_PLACE = 2;
    private static final int MOST_WORDS_OF_A_NAME = 4;

    /** What parts such a line: dashes, tatweel standing alone, slashes, brackets and quotation marks. */
    private static final Pattern PARTED =
            Pattern.compile("(?<![a-zA-Z])[-–—−ـ/|،,:؛()\\[\\]«»\"“”*•]+|[-–—−ـ/|،,:؛()\\[\\]«»\"“”*•]+(?![a-zA-Z])");

    private static final String SPELLED = "\\p{L}(?:[ .]+\\p{L}){1,4}\\.?";
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,5}(?: ?(?:and|et|&) ?\\p{Lu}{2,5})*");
    private static final Pattern AGENCIES = agencies();

    /** A place and letters with nothing between them; in «فيتامين د و ك» the middle one is a word. */
    private static final Pattern PLACE_AND_LETTERS =
            Pattern.compile("\\p{L}{2,}(?: \\p{L}{2,})? (?!\\p{L} و \\p{L}$)\\p{L}(?:[ .]+\\p{L}){2,4}\\.?");

    private static final Pattern PLACE_AND_NAME =
            Pattern.compile("\\p{L}+(?:\\s+\\p{L}+)*(?:\\s*[:/|]\\s*|\\s+[-–—−ـ]+\\s*|[-–—−]+\\s+)[\\p{L}\\s]+");

    private static final Set<String> REPORTING = Lexicon.keys("sentences/reporting.txt");

    private SigningLines() {}

    private static Pattern agencies() {
        String names = Lexicon.keys("agencies.txt").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        String agency = "(?:" + names + "|" + SPELLED + ")";
        String before = LetterFolding.key("نقلا عن") + " |" + LetterFolding.key("عن") + " |"
                + LetterFolding.key("وكالة") + " |" + LetterFolding.key("وكالة الأنباء") + " ";
        return Pattern.compile("(?:" + before + ")*" + agency + "(?: (?:و|and |et )?" + agency + ")*");
    }

    /** Whether an agency signs here. */
    static boolean isAgencyLine(String line) {
        List<String> parts = parts(line);
        int first = 0;
        while (first < parts.size() && !isAgency(parts.get(first))) {
            first++;
        }
        if (first == parts.size()) {
            return parts.size() == 1 && PLACE_AND_LETTERS.matcher(parts.get(0)).matches();
        }
        int after = first;
        while (after < parts.size() && isAgency(parts.get(after))) {
            after++;
        }
        int beside = words(parts.subList(0, first)) + words(parts.subList(after, parts.size()));
        boolean atTheEnd = after == parts.size() && beside <= MOST_WORDS_BESIDE;
        boolean beforeAPlace = first == 0 && beside <= MOST_WORDS_OF_A_PLACE && line.indexOf(':') < 0;
        return atTheEnd || beforeAPlace;
    }

    private static boolean isAgency(String part) {
        return CAPITALS.matcher(part).matches()
                || AGENCIES.matcher(LetterFolding.key(part)).matches();
    }

    /** Whether a place stands beside the name of who wrote there. */
    static boolean isPlaceAndName(String line) {
        List<String> parts = parts(line);
        return parts.size() == 2
                && PLACE_AND_NAME.matcher(line).matches()
                && words(parts.subList(0, 1)) <= MOST_WORDS_OF_A_PLACE
                && words(parts.subList(1, 2)) <= MOST_WORDS_OF_A_NAME
                && !reports(parts.get(0));
    }

    /** «وقال الوزير: لن نعود» */
    private static boolean reports(String part) {
        String first = LetterFolding.key(part).split(" ", 2)[0];
        return REPORTING.contains(first) || (first.startsWith("و") && REPORTING.contains(first.substring(1)));
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        Matcher sign = PARTED.matcher(line);
        int from = 0;
        while (sign.find()) {
            add(line.substring(from, sign.start()), parts);
            from = sign.end();
        }
        add(line.substring(from), parts);
        return parts;
    }

    private static void add(String part, List<String> parts) {
        String words = part.strip().replaceAll("\\s+", " ");
        if (!words.isEmpty()) {
            parts.add(words);
        }
    }

    private static int words(List<String> parts) {
        return parts.stream()
                .mapToInt(part -> (int) WordCutter.words(part).stream()
                        .filter(word -> !Letters.isDigit(part.charAt(word.start())))
                        .count())
                .sum();
    }
}
