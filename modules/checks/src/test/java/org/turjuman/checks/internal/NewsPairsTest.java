package org.turjuman.checks.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.Severity;
import org.turjuman.language.api.Language;

/** Measures false alarms and catches on the sentences of {@code pairs/}. */
class NewsPairsTest {
    private final CheckService checks = new CheckService();

    {
        checks.names = new FewNames(List.of());
    }

    private record Case(
            String source,
            Language language,
            String target,
            String spoilt,
            @Nullable LocalDate published) {}

    @Test
    void alarmsOnAtMostThreeInAHundredCorrectTranslations() {
        List<Case> correct = cases().stream().filter(c -> c.spoilt.isEmpty()).toList();
        List<String> alarms = new ArrayList<>();
        for (Case c : correct) {
            List<Finding> findings = check(c).stream()
                    .filter(finding -> finding.severity() != Severity.INFO)
                    .toList();
            if (!findings.isEmpty()) {
                alarms.add(c.target + " " + findings);
            }
        }
        System.out.printf("False alarms: %d of %d correct pairs%n", alarms.size(), correct.size());
        alarms.forEach(System.out::println);
        assertThat(correct).hasSizeGreaterThanOrEqualTo(100);
        assertThat(alarms.size() / (double) correct.size())
                .as(String.join("\n", alarms))
                .isLessThanOrEqualTo(0.03);
    }

    @Test
    void noticesAtLeastNinetyFiveInAHundredSpoiltTranslations() {
        List<Case> spoilt = cases().stream().filter(c -> !c.spoilt.isEmpty()).toList();
        List<String> missed = new ArrayList<>();
        for (Case c : spoilt) {
            List<String> ids = check(c).stream().map(Finding::checkId).toList();
            if (!ids.contains(c.spoilt)) {
                missed.add(c.spoilt + ": " + c.target + " " + ids);
            }
        }
        System.out.printf("Noticed: %d of %d spoilt pairs%n", spoilt.size() - missed.size(), spoilt.size());
        missed.forEach(System.out::println);
        assertThat(spoilt).hasSizeGreaterThanOrEqualTo(60);
        assertThat(missed.size() / (double) spoilt.size())
                .as(String.join("\n", missed))
                .isLessThanOrEqualTo(0.05);
    }

    private List<Finding> check(Case c) {
        return checks.check(new CheckRequest(c.source, Language.ARABIC, c.target, c.language, c.published));
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        String source = "";
        LocalDate published = null;
        for (String line : lines("news.txt", "desk.txt", "values.txt")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(" ", 2);
            String text = parts[1].replace("\\u00a0", "\u00a0")
                    .replace("\\u202f", "\u202f")
                    .replace("\\u0020", " ");
            switch (parts[0]) {
                case "@" -> published = text.equals("-") ? null : LocalDate.parse(text);
                case "ar" -> source = text;
                case "en", "fr" -> cases.add(new Case(source, Language.of(parts[0]), text, "", published));
                case "xen", "xfr" -> {
                    String[] spoilt = text.split(" ", 2);
                    cases.add(new Case(source, Language.of(parts[0].substring(1)), spoilt[1], spoilt[0], published));
                }
                default -> throw new IllegalStateException("Not a case: " + line);
            }
        }
        return cases;
    }

    private static List<String> lines(String... files) {
        List<String> lines = new ArrayList<>();
        for (String file : files) {
            try (InputStream in = NewsPairsTest.class.getResourceAsStream("/pairs/" + file)) {
                new String(in.readAllBytes(), UTF_8).lines().forEach(lines::add);
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return lines;
    }
}
