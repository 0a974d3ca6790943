package org.turjuman.checks.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.Severity;

/** Is all of it there, and not much more? The empty target is caught before any other check. */
final class LengthChecks {
    static final List<String> IDS = List.of("length-empty", "length-short", "length-long");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’\u0640-]*"); // tatweel

    /** Sentences shorter than this say little about proportions. */
    private static final int ENOUGH = 10;

    private LengthChecks() {}

    /** An Arabic sentence has 1.2 to 1.8 times as many words in English or French; the limits lie well outside. */
    static List<Finding> check(CheckRequest request) {
        List<Finding> findings = new ArrayList<>();
        long source = WORD.matcher(request.source()).results().count();
        long target = WORD.matcher(request.target()).results().count();
        if (source >= ENOUGH && target * 2 < source) {
            findings.add(Findings.of("length-short", Severity.WARNING, "length-short", (int) source, (int) target));
        }
        if (target >= ENOUGH && source >= 3 && target > source * 3.5) {
            findings.add(Findings.of("length-long", Severity.WARNING, "length-long", (int) source, (int) target));
        }
        return findings;
    }
}
