package org.turjuman.web;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.Fact;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.Rights;
import org.turjuman.articles.api.Standing;
import org.turjuman.platform.api.DeskProblem.Kind;

/** What a person types about an article. A field that is filled is given unless it is said to be inferred. */
public class MetadataForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> standings = new HashMap<>();

    /**
     * The form as it opens.
     *
     * @param metadata what is known
     */
    public MetadataForm(Metadata metadata) {
        put("outlet", metadata.outlet());
        put("byline", metadata.byline());
        put("section", metadata.section());
        put("published", metadata.published());
        put("region", metadata.region());
        put("address", metadata.address());
        values.put("zone", metadata.zone().getId());
        values.put("rights", metadata.rights().name());
    }

    private void put(String name, Fact<?> fact) {
        values.put(name, fact.value() == null ? "" : fact.value().toString());
        standings.put(name, fact.standing().name());
    }

    /** What was typed. */
    Metadata metadata() {
        return new Metadata(
                text("outlet"),
                text("byline"),
                text("section"),
                published(),
                zone(),
                text("region"),
                text("address"),
                Rights.valueOf(typed("rights")));
    }

    private Fact<String> text(String name) {
        String typed = typed(name);
        return typed.isEmpty() ? nothing(name) : new Fact<>(typed, known(name));
    }

    private Fact<LocalDate> published() {
        String typed = typed("published");
        try {
            return typed.isEmpty() ? nothing("published") : new Fact<>(LocalDate.parse(typed), known("published"));
        } catch (DateTimeException e) {
            throw new ArticleProblem(Kind.INVALID, "metadata.date", "/metadata/published", typed);
        }
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

    private <T extends Serializable> Fact<T> nothing(String name) {
        return standing(name) == Standing.NOT_KNOWN ? Fact.notKnown() : Fact.notAsked();
    }

    private Standing known(String name) {
        return standing(name) == Standing.INFERRED ? Standing.INFERRED : Standing.GIVEN;
    }

    private Standing standing(String name) {
        return Standing.valueOf(standings.getOrDefault(name, Standing.NOT_ASKED.name()));
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, String> getStandings() {
        return standings;
    }

    public List<Standing> getAllStandings() {
        return List.of(Standing.values());
    }

    public List<Rights> getAllRights() {
        return List.of(Rights.values());
    }
}
