package org.turjuman.checks.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.Fix;
import org.turjuman.checks.api.Severity;
import org.turjuman.language.api.Span;

/** Words as they are written in the target. */
final class SpellingChecks {
    static final List<String> IDS = List.of("spelling-doubled-word");

    private static final Pattern DOUBLED = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}'’-])(\\p{L}[\\p{L}\\p{M}]*)(\\s+)(\\1)(?![\\p{L}\\p{M}\\p{N}'’-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What a language says twice on purpose. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "en", Set.of("had", "that", "is", "do", "her", "very", "so", "no", "bora", "baden", "pago", "new", "duran"),
            "fr", Set.of("nous", "vous", "faire", "très", "si", "en", "bora", "non", "oui"),
            "ar", Set.of("جدا", "رويدا", "مهلا", "شيئا", "واحدا", "لا", "هنا"));

    private SpellingChecks() {}

    static List<Finding> check(CheckRequest request) {
        List<Finding> findings = new ArrayList<>();
        Set<String> allowed =
                ALLOWED.getOrDefault(request.targetLanguage().locale().getLanguage(), Set.of());
        Matcher doubled = DOUBLED.matcher(request.target());
        while (doubled.find()) {
            String word = doubled.group(1);
            boolean name = Character.isUpperCase(word.charAt(0))
                    && Character.isUpperCase(doubled.group(3).charAt(0)); // Boutros Boutros-Ghali, Duran Duran
            if (name || allowed.contains(word.toLowerCase(Locale.ROOT))) {
                continue;
            }
            Span span = new Span(doubled.start(1), doubled.end(3));
            Fix fix = new Fix(span, word);
            findings.add(Findings.inTarget("spelling-doubled-word", Severity.WARNING, span, fix, word));
        }
        return findings;
    }
}
