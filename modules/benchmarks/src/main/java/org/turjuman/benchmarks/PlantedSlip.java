package org.turjuman.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.WordList;
import org.turjuman.language.api.Words;

/**
 * A text with one slip in it.
 *
 * @param text the text with the slip
 * @param span where the slip stands
 */
record PlantedSlip(String text, Span span) {
    private static final String[] KEYBOARD = {"ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤر ىةوزظ"};
    private static final String[] WEEKDAYS = {"الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"};

    /** What can go wrong, as editors meet it. */
    enum Family {
        SWAPPED_LETTERS,
        LETTER_LEFT_OUT,
        LETTER_DOUBLED,
        NEIGHBOUR_KEY,
        HAMZA,
        TA_MARBUTA,
        ALIF_MAQSURA,
        GLUED_WORDS,
        SPLIT_WORD,
        MISSING_ARTICLE,
        DOUBLED_WORD,
        PHRASE_TWICE,
        UNBALANCED_MARK,
        LATIN_COMMA,
        NAME_TWO_WAYS,
        WRONG_WEEKDAY,
        WRONG_SUM
    }

    static Optional<PlantedSlip> in(String text, Family family, Random random) {
        return switch (family) {
            case SWAPPED_LETTERS -> inWord(text, random, 5, PlantedSlip::swapped);
            case LETTER_LEFT_OUT -> inWord(text, random, 5, PlantedSlip::leftOut);
            case LETTER_DOUBLED -> inWord(text, random, 4, PlantedSlip::doubled);
            case NEIGHBOUR_KEY -> inWord(text, random, 4, PlantedSlip::neighbour);
            case HAMZA -> inWord(text, random, 3, PlantedSlip::hamza);
            case TA_MARBUTA -> inWord(text, random, 4, (word, any) -> ending(word, 'ة', 'ه'));
            case ALIF_MAQSURA ->
                inWord(text, random, 2, (word, any) -> ending(ending(word, 'ى', 'ي', 'ي'), 'ي', 'ى', 'ى'));
            case SPLIT_WORD -> inWord(text, random, 6, PlantedSlip::split);
            case GLUED_WORDS -> glued(text, random);
            case MISSING_ARTICLE -> missingArticle(text, random);
            case DOUBLED_WORD -> again(text, random, 1);
            case PHRASE_TWICE -> again(text, random, 2 + random.nextInt(3));
            case UNBALANCED_MARK -> without(text, random, "«»\"“”()");
            case LATIN_COMMA -> replaced(text, random, '،', ",");
            case NAME_TWO_WAYS -> nameTwoWays(text, random);
            case WRONG_WEEKDAY -> wrongWeekday(text, random);
            case WRONG_SUM -> wrongSum(text, random);
        };
    }

    private interface Change {
        /** The word itself where it does not lend itself to the slip. */
        String of(String word, Random random);
    }

    private static List<Span> words(String text, int shortest) {
        return Words.spans(text).stream()
                .filter(span -> span.length() >= shortest && isArabic(span.substring(text)))
                .toList();
    }

    private static boolean isArabic(String word) {
        return word.chars().allMatch(letter -> letter >= 'ء' && letter <= 'ي' && letter != '\u0640');
    }

    private static Optional<PlantedSlip> inWord(String text, Random random, int shortest, Change change) {
        List<Span> words = words(text, shortest);
        for (int tries = 0; tries < 60 && !words.isEmpty(); tries++) {
            Span word = words.get(random.nextInt(words.size()));
            String right = word.substring(text);
            String wrong = change.of(right, random);
            if (!wrong.equals(right)) {
                return planted(text, word, wrong);
            }
        }
        return Optional.empty();
    }

    private static Optional<PlantedSlip> planted(String text, Span span, String wrong) {
        String changed = text.substring(0, span.start()) + wrong + text.substring(span.end());
        int end = Math.max(span.start() + wrong.length(), span.start() + 1);
        return Optional.of(new PlantedSlip(changed, new Span(span.start(), Math.min(end, changed.length()))));
    }

    private static String swapped(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 2);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private static String leftOut(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 1);
        return word.substring(0, at) + word.substring(at + 1);
    }

    private static String doubled(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 1);
        return word.substring(0, at) + word.charAt(at) + word.substring(at);
    }

    private static String neighbour(String word, Random random) {
        int at = random.nextInt(word.length());
        for (String row : KEYBOARD) {
            int key = row.indexOf(word.charAt(at));
            int next = key + (random.nextBoolean() ? 1 : -1);
            if (key >= 0 && next >= 0 && next < row.length() && row.charAt(next) != ' ') {
                return word.substring(0, at) + row.charAt(next) + word.substring(at + 1);
            }
        }
        return word;
    }

    private static String hamza(String word, Random random) {
        if (random.nextInt(4) == 0 && word.matches("(ال|و|وال|ب|بال|ل)?ا(ست|ن|.ت).{2,}")) {
            return word.replaceFirst("ا(ست|ن|.ت)", "إ$1");
        }
        for (String pair : List.of("أا", "إا", "آا", "ؤو", "ئي")) {
            int at = word.indexOf(pair.charAt(0));
            if (at >= 0) {
                return word.substring(0, at) + pair.charAt(1) + word.substring(at + 1);
            }
        }
        return word;
    }

    private static String ending(String word, char right, char wrong) {
        return word.charAt(word.length() - 1) == right ? word.substring(0, word.length() - 1) + wrong : word;
    }

    /** The same, but never back to what stood there before. */
    private static String ending(String word, char right, char wrong, char mark) {
        String changed = ending(word, right, wrong);
        return changed.equals(word) || mark != wrong ? word : changed;
    }

    private static String split(String word, Random random) {
        int at = 2 + random.nextInt(word.length() - 3);
        return word.substring(0, at) + " " + word.substring(at);
    }

    private static Optional<PlantedSlip> glued(String text, Random random) {
        List<Span> words = words(text, 3);
        for (int tries = 0; tries < 100 && words.size() > 1; tries++) {
            int at = random.nextInt(words.size() - 1);
            Span first = words.get(at);
            Span second = words.get(at + 1);
            if (second.start() == first.end() + 1 && text.charAt(first.end()) == ' ') {
                return planted(
                        text, new Span(first.start(), second.end()), first.substring(text) + second.substring(text));
            }
        }
        return Optional.empty();
    }

    private static Optional<PlantedSlip> missingArticle(String text, Random random) {
        List<Span> words = words(text, 5);
        for (int tries = 0; tries < 200 && words.size() > 1; tries++) {
            int at = random.nextInt(words.size() - 1);
            Span first = words.get(at);
            Span second = words.get(at + 1);
            String noun = first.substring(text);
            String adjective = second.substring(text);
            boolean feminine = noun.endsWith("ة") || noun.endsWith("ات");
            if (second.start() == first.end() + 1
                    && noun.startsWith("ال")
                    && adjective.startsWith("ال")
                    && feminine == adjective.endsWith("ة")) {
                return planted(text, new Span(first.start(), second.end()), noun.substring(2) + " " + adjective);
            }
        }
        return Optional.empty();
    }

    private static Optional<PlantedSlip> again(String text, Random random, int length) {
        List<Span> words = words(text, 2);
        for (int tries = 0; tries < 100 && words.size() > length; tries++) {
            int at = random.nextInt(words.size() - length);
            Span phrase =
                    new Span(words.get(at).start(), words.get(at + length - 1).end());
            String given = phrase.substring(text);
            if (given.split(" ").length == length && given.chars().allMatch(l -> l == ' ' || isArabic("" + (char) l))) {
                return planted(text, phrase, given + " " + given);
            }
        }
        return Optional.empty();
    }

    private static Optional<PlantedSlip> without(String text, Random random, String marks) {
        return at(text, random, marks).map(at -> {
            int start = Math.max(0, text.lastIndexOf('\n', at) + 1);
            int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            String changed = text.substring(0, at) + text.substring(at + 1);
            return new PlantedSlip(changed, new Span(start, end - 1));
        });
    }

    private static Optional<PlantedSlip> replaced(String text, Random random, char mark, String wrong) {
        return at(text, random, String.valueOf(mark)).flatMap(at -> planted(text, new Span(at, at + 1), wrong));
    }

    private static Optional<Integer> at(String text, Random random, String signs) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                places.add(i);
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(places.get(random.nextInt(places.size())));
    }

    /** One mention of a name that the dictionary does not know and the text has more than once. */
    private static Optional<PlantedSlip> nameTwoWays(String text, Random random) {
        List<Span> names = words(text, 5).stream()
                .filter(span -> !WordList.known(span.substring(text)))
                .filter(span -> text.indexOf(span.substring(text), span.end()) >= 0)
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Span name = names.get(random.nextInt(names.size()));
        String right = name.substring(text);
        for (String pair : List.of("غج", "جغ", "تط", "طت", "سز", "يا", "او", "وا", "كق")) {
            int at = right.indexOf(pair.charAt(0), 1);
            if (at > 0) {
                return planted(text, name, right.substring(0, at) + pair.charAt(1) + right.substring(at + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<PlantedSlip> wrongWeekday(String text, Random random) {
        int day = 1 + random.nextInt(28);
        java.time.LocalDate date = java.time.LocalDate.of(2010 + random.nextInt(14), 5, day);
        int wrong = (date.getDayOfWeek().ordinal() + 1 + random.nextInt(6)) % 7;
        String said = switch (random.nextInt(3)) {
            case 0 -> "يوم %s %d مايو %d".formatted(WEEKDAYS[wrong], day, date.getYear());
            case 1 -> "%s (%d أيار/مايو %d)".formatted(WEEKDAYS[wrong], day, date.getYear());
            default -> "%s الموافق %d-5-%d".formatted(WEEKDAYS[wrong], day, date.getYear());
        };
        return appended(text, "وعقد الاجتماع ", said, " في العاصمة.");
    }

    private static Optional<PlantedSlip> wrongSum(String text, Random random) {
        int men = 2 + random.nextInt(7);
        int women = 2 + random.nextInt(7);
        int wrong = men + women + 1 + random.nextInt(3);
        return switch (random.nextInt(4)) {
            case 0 ->
                appended(text, "وأصيب ", "%d أشخاص هم %d رجال و%d نساء".formatted(wrong, men, women), " في الحادث.");
            case 1 ->
                appended(
                        text,
                        "وصوت ",
                        "%d في المئة بنعم مقابل %d في المئة بلا".formatted(50 + men, 50 + women),
                        " في الاستفتاء.");
            case 2 -> appended(text, "وحضر ", "%d نائبا من أصل %d".formatted(wrong + 20, men + 20), " الجلسة.");
            default ->
                appended(
                        text,
                        "وتضم اللجنة ",
                        "%d عضوا بواقع %d من المعارضة و%d من الحكومة".formatted(wrong + 20, men + 10, women + 10),
                        " كما تقرر.");
        };
    }

    private static Optional<PlantedSlip> appended(String text, String before, String wrong, String after) {
        String start = text.stripTrailing() + "\n" + before;
        return Optional.of(
                new PlantedSlip(start + wrong + after, new Span(start.length(), start.length() + wrong.length())));
    }
}
