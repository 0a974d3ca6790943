package org.turjuman.entities.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.MentionId;
import org.turjuman.language.api.Span;

/** Decides which of several readings of a text count. */
final class NamePlaces {
    private NamePlaces() {}

    /**
     * Some words that may name an entity.
     *
     * @param span which
     * @param entity what they may name
     * @param mention the decision of a person; null where they were found by their spelling
     */
    record Place(Span span, EntityId entity, @Nullable MentionId mention) {
        Place shift(int distance) {
            return new Place(span.shift(distance), entity, mention);
        }
    }

    /**
     * An entity with all its places.
     *
     * @param entity which
     * @param places in the order of the text, at least one
     * @param mention a decision of a person among them; null if there is none
     */
    record Found(
            EntityId entity, List<Span> places, @Nullable MentionId mention) {
        Span first() {
            return places.get(0);
        }
    }

    /** A person's word comes first, then the longest form; the same stretch may stand for two records. */
    static List<Found> settled(List<Place> all) {
        List<Place> strongest = new ArrayList<>(all);
        strongest.sort(Comparator.comparing((Place place) -> place.mention() == null)
                .thenComparing(place -> -place.span().length())
                .thenComparing(Place::span)
                .thenComparing(place -> place.entity().value()));
        List<Place> kept = new ArrayList<>();
        for (Place place : strongest) {
            if (kept.stream().noneMatch(stronger -> excludes(stronger, place))) {
                kept.add(place);
            }
        }
        kept.sort(Comparator.comparing(Place::span)
                .thenComparing(place -> place.entity().value()));
        Map<EntityId, Found> found = new LinkedHashMap<>();
        for (Place place : kept) {
            found.merge(
                    place.entity(),
                    new Found(place.entity(), List.of(place.span()), place.mention()),
                    NamePlaces::together);
        }
        return List.copyOf(found.values());
    }

    private static boolean excludes(Place stronger, Place weaker) {
        if (!stronger.span().overlaps(weaker.span())) {
            return false;
        }
        boolean twoRecordsOfOneSpelling = stronger.mention() == null
                && stronger.span().equals(weaker.span())
                && !stronger.entity().equals(weaker.entity());
        return !twoRecordsOfOneSpelling;
    }

    private static Found together(Found one, Found other) {
        List<Span> places = new ArrayList<>(one.places());
        places.addAll(other.places());
        return new Found(one.entity(), List.copyOf(places), one.mention() != null ? one.mention() : other.mention());
    }
}
