package org.turjuman.web;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.Fact;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.Rights;
import org.turjuman.articles.api.Standing;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.DeskProblem.Kind;

/**
 * What a person types about an article. A field that is filled where nothing was known before is given; otherwise what a
 * person says of it stands, and what does not fit together is told at the field.
 */
public class MetadataForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Pattern PLACE = Pattern.compile("/(?:metadata/)?([a-z]+)");

    private final Locale reader;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> standings = new HashMap<>();
    private final Map<String, String> before = new HashMap<>(); // the standings as the form opened
    private final Map<String, String> troubles = new HashMap<>();

    /**
     * The form as it opens.
     *
     * @param metadata what is known
     * @param reader in whose language countries are named
     */
    public MetadataForm(Metadata metadata, Locale reader) {
        this.reader = reader;
        put("outlet", metadata.outlet());
        put("byline", metadata.byline());
        put("section", metadata.section());
        put("published", metadata.published());
        put("region", metadata.region());
        put("address", metadata.address());
        values.put("region", Countries.name(metadata.region().value(), reader));
        values.put("zone", metadata.zone().getId());
        values.put("rights", metadata.rights().name());
        before.putAll(standings);
    }

    private void put(String name, Fact<?> fact) {
        values.put(name, fact.value() == null ? "" : fact.value().toString());
        standings.put(name, fact.standing().name());
    }

    /**
     * What was typed.
     *
     * @throws ArticleProblem at the first field where value and standing do not fit, or that cannot be read
     */
    Metadata metadata() {
        return new Metadata(
                text("outlet"),
                text("byline"),
                text("section"),
                fact("published", published()),
                zone(),
                fact("region", region()),
                text("address"),
                Rights.valueOf(typed("rights")));
    }

    private Fact<String> text(String name) {
        String typed = typed(name);
        return fact(name, typed.isEmpty() ? null : typed);
    }

    /** A fact from what was typed, null for nothing. */
    private <T extends Serializable> Fact<T> fact(String name, @Nullable T value) {
        Standing said = Standing.valueOf(standings.getOrDefault(name, Standing.NOT_ASKED.name()));
        if (value == null && said.isKnown()) {
            throw new ArticleProblem(Kind.INVALID, "metadata.value-missing", "/metadata/" + name);
        }
        if (value != null && !said.isKnown()) {
            if (!said.name().equals(before.get(name))) {
                throw new ArticleProblem(Kind.INVALID, "metadata.value-unwanted", "/metadata/" + name);
            }
            said = Standing.GIVEN;
        }
        return new Fact<>(value, said);
    }

    private @Nullable LocalDate published() {
        String typed = typed("published");
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw new ArticleProblem(Kind.INVALID, "metadata.date", "/metadata/published", typed);
        }
    }

    private @Nullable String region() {
        String typed = typed("region");
        return typed.isEmpty()
                ? null
                : Countries.code(typed, reader)
                        .orElseThrow(
                                () -> new ArticleProblem(Kind.INVALID, "metadata.country", "/metadata/region", typed));
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(typed("zone"));
        } catch (DateTimeException e) {
            throw new ArticleProblem(Kind.INVALID, "metadata.zone", "/metadata/zone", typed("zone"));
        }
    }

    private String typed(String name) {
        String typed = values.get(name);
        return typed == null ? "" : typed.strip();
    }

    /** Says what went wrong above the page, and at the field if the problem is of one that the form has. */
    void tell(DeskProblem problem, TextBundle t) {
        String message = problem.message(reader);
        Matcher place = PLACE.matcher(problem.pointer().orElse(""));
        if (place.matches()
                && (values.containsKey(place.group(1)) || place.group(1).equals("headline"))) {
            troubles.put(place.group(1), message);
            Go.wrong(t.say("articles.at-field", t.get("articles." + place.group(1)), message));
        } else {
            Go.wrong(problem);
        }
    }

    /** Forgets what was told, before the fields are read again. */
    void readAgain() {
        troubles.clear();
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, String> getStandings() {
        return standings;
    }

    /** What is wrong, by field, in the reader's language. */
    public Map<String, String> getTroubles() {
        return troubles;
    }

    public List<Standing> getAllStandings() {
        return List.of(Standing.values());
    }

    public List<Rights> getAllRights() {
        return List.of(Rights.values());
    }
}
