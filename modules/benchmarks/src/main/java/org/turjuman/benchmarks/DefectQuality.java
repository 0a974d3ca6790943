package org.turjuman.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.turjuman.language.api.Hygiene;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.TextDefect;
import org.turjuman.language.api.Words;

/**
 * How many slips planted into clean Arabic articles are found, family by family, and how many alarms the clean articles
 * raise.
 *
 * <p>Arguments: a text file with one paragraph or headline a line ({@code #} begins a comment); {@code develop} or
 * {@code held-out} for every other article, {@code all} for all; with {@code --errors} the misses and false alarms are
 * printed too. An article begins with a short line without a stop that follows a paragraph.
 */
public final class DefectQuality {
    private static final int ROUNDS = 4;
    private static final int HEADLINE_WORDS = 16;

    /** Clean news of many countries, written before the rules of that day were read. */
    private static final Path ARTICLES = Path.of("modules/language/src/test/resources/faults/clean-articles.txt");

    private final PrintStream out;
    private final boolean errors;

    private DefectQuality(PrintStream out, boolean errors) {
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> articles = articles(Path.of(arguments[0]));
        String half = arguments.length > 1 ? arguments[1] : "all";
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (half.equals("all") || (i % 2 == 0) == half.equals("develop")) {
                chosen.add(articles.get(i));
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        DefectQuality quality = new DefectQuality(out, List.of(arguments).contains("--errors"));
        quality.alarms(chosen);
        quality.recall(chosen);
    }

    static void measure(PrintStream out, Figures figures) throws IOException {
        List<String> articles = articles(ARTICLES);
        DefectQuality quality = new DefectQuality(out, true);
        figures.atMost("defects: alarms in 400 words of clean news", quality.alarms(articles), 1);
        figures.atLeast("defects: planted slips found (0.40 is enough)", quality.recall(articles), 0.6);
    }

    private static List<String> articles(Path file) throws IOException {
        List<String> articles = new ArrayList<>();
        List<String> current = new ArrayList<>();
        for (String raw : Files.readAllLines(file)) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            boolean headline = line.split("\\s+").length <= HEADLINE_WORDS
                    && ".؟!:»\")".indexOf(line.charAt(line.length() - 1)) < 0;
            if (headline && current.size() > 1) {
                articles.add(String.join("\n", current));
                current.clear();
            }
            current.add(line);
        }
        articles.add(String.join("\n", current));
        return articles;
    }

    /** How many in 400 words. */
    private double alarms(List<String> articles) {
        int words = 0;
        int alarms = 0;
        Map<String, Integer> kinds = new TreeMap<>();
        for (String article : articles) {
            words += Words.count(article);
            for (TextDefect defect : Hygiene.defects(article)) {
                alarms++;
                kinds.merge(defect.why(), 1, Integer::sum);
                print("alarm", defect.why() + " " + defect.suggestion(), article, defect.span());
            }
        }
        out.printf(
                Locale.ROOT,
                "%d articles, %d words, %d alarms on the clean text: %.2f in 400 words %s%n",
                articles.size(),
                words,
                alarms,
                alarms * 400.0 / words,
                kinds);
        return alarms * 400.0 / words;
    }

    /** The share of all slips that is found. */
    private double recall(List<String> articles) {
        int allPlanted = 0;
        int allFound = 0;
        double mean = 0;
        for (PlantedSlip.Family family : PlantedSlip.Family.values()) {
            Random random = new Random(family.ordinal());
            int planted = 0;
            int found = 0;
            int right = 0;
            for (String article : articles) {
                Set<String> before = new HashSet<>();
                Hygiene.defects(article).forEach(defect -> before.add(key(defect, article)));
                for (int round = 0; round < ROUNDS; round++) {
                    PlantedSlip slip = PlantedSlip.in(article, family, random).orElse(null);
                    if (slip == null) {
                        continue;
                    }
                    planted++;
                    TextDefect hit = Hygiene.defects(slip.text()).stream()
                            .filter(defect -> defect.span().overlaps(slip.span()))
                            .filter(defect -> !before.contains(key(defect, slip.text())))
                            .findFirst()
                            .orElse(null);
                    if (hit == null) {
                        print("missed", family.toString(), slip.text(), slip.span());
                    } else {
                        found++;
                        boolean mends =
                                Hygiene.apply(slip.text(), List.of(hit)).text().equals(article);
                        right += mends ? 1 : 0;
                    }
                }
            }
            out.printf(
                    Locale.ROOT,
                    "%-16s planted %4d found %4d %.2f, mended to the letter %4d%n",
                    family,
                    planted,
                    found,
                    found / (double) Math.max(1, planted),
                    right);
            allPlanted += planted;
            allFound += found;
            mean += found / (double) Math.max(1, planted) / PlantedSlip.Family.values().length;
        }
        out.printf(
                Locale.ROOT,
                "all: %d of %d, %.3f; mean of the families %.3f%n",
                allFound,
                allPlanted,
                allFound / (double) allPlanted,
                mean);
        return allFound / (double) allPlanted;
    }

    private static String key(TextDefect defect, String text) {
        return defect.why() + "|" + defect.span().substring(text);
    }

    private void print(String what, String why, String text, Span span) {
        if (errors) {
            int from = Math.max(0, span.start() - 30);
            int to = Math.min(text.length(), span.end() + 30);
            String where = text.substring(from, span.start()) + "[" + span.substring(text) + "]"
                    + text.substring(span.end(), to);
            out.println(what + " " + why + ": " + where.replace('\n', '¶'));
        }
    }
}
