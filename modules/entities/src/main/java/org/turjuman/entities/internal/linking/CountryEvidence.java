package org.turjuman.entities.internal.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Span;

/** Which countries an article speaks of, and where: by their names, their demonyms, and what is known to belong to them. */
final class CountryEvidence {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final String CLITICS = "وفبلك";
    private static final int SHORTEST = 4;

    /** Countries and demonyms that are other words at least as often: financial, sons, emirates. */
    private static final Set<String> OTHER_WORDS =
            Set.of("مالي", "ماليه", "بنين", "امارات", "كاميرون", "تركي", "بوتان");

    /** Within so many letters a word tells more than elsewhere in the article. */
    private static final int NEAR = 120;

    private static final double FAR = 0.25;

    /** What the whole article tells weighs at most so much, however long it is. */
    private static final double WHOLE = 2;

    private static final double REGION = 0.9;

    private final NavigableMap<Integer, Hint> hints = new TreeMap<>();
    private final Map<String, Double> whole = new HashMap<>();
    private double sum;

    /**
     * Something that tells a country.
     *
     * @param country its code
     * @param weight how much it tells, 1 for its name
     */
    private record Hint(String country, double weight) {}

    CountryEvidence(String text, @Nullable String region) {
        if (region != null) {
            count(region, REGION / FAR);
        }
        String before = "";
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            String now = Folding.key(word.group());
            Countries.Country country = before.isEmpty() ? null : named(before + " " + now);
            if (country == null) {
                country = named(now);
            }
            if (country != null) {
                add(word.start(), country.code(), 1);
            }
            before = now;
        }
    }

    private static Countries.@Nullable Country named(String key) {
        Countries.Country country = whole(key);
        if (country == null && key.length() > SHORTEST && CLITICS.indexOf(key.charAt(0)) >= 0) {
            country = whole(key.startsWith("لل") ? "ال" + key.substring(2) : key.substring(1));
            if (country == null && key.charAt(0) == 'و' && CLITICS.indexOf(key.charAt(1)) >= 0) {
                country = whole(key.substring(2));
            }
        }
        return country;
    }

    private static Countries.@Nullable Country whole(String folded) {
        String bare = Countries.bare(folded);
        return OTHER_WORDS.contains(bare) ? null : Countries.byKey(bare);
    }

    /** What is known to belong to a country tells of it too. */
    void add(int at, String country, double weight) {
        String code = country.length() > 2 ? country.substring(0, 2) : country;
        hints.merge(at, new Hint(code, weight), (one, other) -> one.weight() >= other.weight() ? one : other);
        count(code, weight);
    }

    private void count(String country, double weight) {
        whole.merge(country, weight, Double::sum);
        sum += weight;
    }

    /** How much of an article speaks of each country, what stands near some words more; the shares add up to 1. */
    Map<String, Double> around(Span span) {
        Map<String, Double> found = new HashMap<>();
        if (sum > 0) {
            double part = Math.min(sum * FAR, WHOLE) / sum;
            whole.forEach((country, weight) -> found.put(country, weight * part));
        }
        for (Map.Entry<Integer, Hint> each :
                hints.subMap(span.start() - NEAR, span.end() + NEAR).entrySet()) {
            int at = each.getKey();
            Hint hint = each.getValue();
            if (at >= span.start() && at < span.end()) { // what the words themselves tell
                found.merge(hint.country(), -hint.weight() * Math.min(FAR, WHOLE / sum), Double::sum);
            } else {
                int distance = at < span.start() ? span.start() - at : at - span.end();
                found.merge(hint.country(), hint.weight() * (1 - FAR) * (1 - distance / (double) NEAR), Double::sum);
            }
        }
        double all = List.copyOf(found.values()).stream()
                .mapToDouble(weight -> Math.max(0, weight))
                .sum();
        found.replaceAll((country, weight) -> all == 0 ? 0 : Math.max(0, weight) / all);
        found.values().removeIf(share -> share < 1e-9);
        return found;
    }
}
