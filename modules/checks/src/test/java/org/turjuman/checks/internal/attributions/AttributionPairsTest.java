package org.turjuman.checks.internal.attributions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Finding;
import org.turjuman.language.api.Language;

/** Measures the attribution checks on the sentences of {@code pairs/}: false alarms and catches. */
class AttributionPairsTest {
    private record Case(String source, Language language, String target, String spoilt) {
        List<String> found() {
            return AttributionChecks.check(new CheckRequest(source, Language.ARABIC, target, language, null)).stream()
                    .map(Finding::checkId)
                    .toList();
        }
    }

    @Test
    void alarmsOnAtMostTwoInAHundredCorrectTranslations() {
        List<Case> correct = cases(
                        "attributions.txt",
                        "news.txt",
                        "desk.txt",
                        "values.txt",
                        "names-develop.txt",
                        "names-sample.txt",
                        "names-held-out.txt",
                        "names-late.txt")
                .stream()
                .filter(one -> one.spoilt.isEmpty())
                .toList();
        List<String> alarms = correct.stream()
                .filter(one -> !one.found().isEmpty())
                .map(one -> one.found() + " " + one.source + " | " + one.target)
                .toList();
        System.out.printf("Attribution: false alarms on %d of %d correct pairs%n", alarms.size(), correct.size());
        alarms.forEach(System.out::println);
        assertThat(correct).hasSizeGreaterThanOrEqualTo(700);
        assertThat(alarms.size() / (double) correct.size())
                .as(String.join("\n", alarms))
                .isLessThanOrEqualTo(0.02);
    }

    @Test
    void noticesAtLeastNinetyInAHundredSpoiltTranslations() {
        List<Case> spoilt = cases("attributions.txt").stream()
                .filter(one -> !one.spoilt.isEmpty())
                .toList();
        List<String> missed = spoilt.stream()
                .filter(one -> !one.found().contains(one.spoilt))
                .map(one -> one.spoilt + ", not " + one.found() + ": " + one.source + " | " + one.target)
                .toList();
        System.out.printf("Attribution: noticed %d of %d spoilt pairs%n", spoilt.size() - missed.size(), spoilt.size());
        missed.forEach(System.out::println);
        assertThat(spoilt).hasSizeGreaterThanOrEqualTo(100);
        assertThat(missed.size() / (double) spoilt.size())
                .as(String.join("\n", missed))
                .isLessThanOrEqualTo(0.10);
    }

    private static List<Case> cases(String... files) {
        List<Case> cases = new ArrayList<>();
        String source = "";
        for (String line : lines(files)) {
            String[] parts = line.split(" ", 2);
            String text = parts.length < 2
                    ? ""
                    : parts[1].replace("\\u00a0", "\u00a0").replace("\\u202f", "\u202f");
            switch (parts[0]) {
                case "ar" -> source = text;
                case "en", "fr" -> cases.add(new Case(source, Language.of(parts[0]), text, ""));
                case "xen", "xfr" -> {
                    String[] spoilt = text.split(" ", 2);
                    cases.add(new Case(source, Language.of(parts[0].substring(1)), spoilt[1], spoilt[0]));
                }
                default -> {} // remarks, days of publication
            }
        }
        return cases;
    }

    private static List<String> lines(String... files) {
        List<String> lines = new ArrayList<>();
        for (String file : files) {
            try (InputStream in = AttributionPairsTest.class.getResourceAsStream("/pairs/" + file)) {
                new String(in.readAllBytes(), UTF_8).lines().forEach(lines::add);
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return lines;
    }
}
