package org.turjuman.entities.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Span;

/**
 * A name that a stretch of a source holds.
 *
 * @param number its number in the list, from 1, in the order of the text
 * @param source the name as the source writes it at its first place, without the particles before it
 * @param target what the desk writes for it in the language asked for; null if no form is approved there
 * @param type what it is
 * @param entity its record
 * @param span its first place, in UTF-16 units of the revision
 * @param places every place in the stretch, the first included, in the order of the text
 * @param mention the decision of a person that it stands on; null where it was found by its spelling
 */
public record NameInText(
        int number,
        String source,
        @Nullable String target,
        EntityType type,
        EntityId entity,
        Span span,
        List<Span> places,
        @Nullable MentionId mention) {
    /** Keeps the places unchangeable. */
    public NameInText {
        places = List.copyOf(places);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public int getNumber() {
        return number;
    }

    public String getSource() {
        return source;
    }

    public @Nullable String getTarget() {
        return target;
    }

    public EntityType getType() {
        return type;
    }

    public EntityId getEntity() {
        return entity;
    }

    public Span getSpan() {
        return span;
    }

    public List<Span> getPlaces() {
        return places;
    }

    public @Nullable MentionId getMention() {
        return mention;
    }
}
