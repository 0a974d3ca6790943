package org.turjuman.articles.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.Fact;
import org.turjuman.articles.api.Metadata;
import org.turjuman.platform.api.DeskProblem.Kind;

/** What may be said of an article. */
final class MetadataRules {
    private static final int LONGEST = 200;
    private static final int LONGEST_ADDRESS = 2000;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private MetadataRules() {}

    static void check(Metadata metadata) {
        line(metadata.outlet(), "outlet");
        line(metadata.byline(), "byline");
        line(metadata.section(), "section");
        metadata.published().known().ifPresent(MetadataRules::date);
        metadata.region().known().ifPresent(MetadataRules::region);
        metadata.address().known().ifPresent(MetadataRules::address);
    }

    private static void line(Fact<String> fact, String name) {
        fact.known().ifPresent(text -> {
            if (text.isBlank() || text.length() > LONGEST || !isOneCleanLine(text)) {
                throw new ArticleProblem(Kind.INVALID, "metadata.line", "/metadata/" + name, LONGEST);
            }
        });
    }

    private static boolean isOneCleanLine(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.SURROGATE
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
    }

    private static void date(LocalDate date) {
        if (date.getYear() < 1800 || date.getYear() > 9999) { // the Arabic press begins in 1828
            throw new ArticleProblem(Kind.INVALID, "metadata.date", "/metadata/published", date);
        }
    }

    private static void region(String region) {
        if (!COUNTRIES.contains(region)) {
            throw new ArticleProblem(Kind.INVALID, "metadata.region", "/metadata/region", region);
        }
    }

    private static void address(String address) {
        if (address.length() > LONGEST_ADDRESS || !isWebAddress(address)) {
            throw new ArticleProblem(Kind.INVALID, "metadata.address", "/metadata/address", LONGEST_ADDRESS);
        }
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
