package org.turjuman.checks.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.Severity;
import org.turjuman.language.api.Direction;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;

/** Was it translated at all? */
final class ConsistencyChecks {
    static final List<String> IDS = List.of("consistency-identical", "consistency-untranslated");

    private static final Pattern ARABIC_WORDS = Pattern.compile("[\\p{IsArabic}&&\\p{L}][\\p{IsArabic}\\p{M}]*"
            + "(?:[\\s،]+[\\p{IsArabic}&&\\p{L}][\\p{IsArabic}\\p{M}]*)*"); // U+060C
    private static final Pattern ARABIC_LETTER = Pattern.compile("[\\p{IsArabic}&&\\p{L}]");

    private ConsistencyChecks() {}

    static List<Finding> check(CheckRequest request) {
        List<Finding> findings = new ArrayList<>();
        String source = request.source().strip();
        String target = request.target().strip();
        if (sameLanguage(request.sourceLanguage(), request.targetLanguage())) {
            return findings;
        }
        boolean arabic = ARABIC_LETTER.matcher(source).find();
        if (source.equals(target)) {
            // names and figures may stay as they are; a sentence of a Latin language may not
            boolean latinSentence = !request.sourceLanguage().isA(Language.ARABIC) && source.split("\\s+").length >= 4;
            if (arabic || latinSentence) {
                findings.add(Findings.of("consistency-identical", Severity.ERROR, "consistency-identical"));
            }
            return findings;
        }
        if (request.targetLanguage().direction() == Direction.LEFT_TO_RIGHT) {
            Matcher left = ARABIC_WORDS.matcher(request.target());
            while (left.find()) {
                if (ARABIC_LETTER.matcher(left.group()).find()) {
                    Span span = new Span(left.start(), left.end());
                    findings.add(
                            Findings.inTarget("consistency-untranslated", Severity.WARNING, span, null, left.group()));
                }
            }
        }
        return findings;
    }

    private static boolean sameLanguage(Language source, Language target) {
        return source.locale().getLanguage().equals(target.locale().getLanguage());
    }
}
