package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.MentionId;
import org.turjuman.entities.api.Mentions;
import org.turjuman.entities.api.NameInText;
import org.turjuman.language.api.Span;
import org.turjuman.workflow.api.TranslationView;
import org.turjuman.workflow.api.Translations;
import org.turjuman.workflow.api.UnitId;
import org.turjuman.workflow.api.UnitView;
import org.turjuman.workflow.api.Units;

/** The names that the unit in work holds. */
@Path("units/{id}/names")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitNamesResource {
    /**
     * A name of the unit's source.
     *
     * @param key its number in the list, from 1; the first nine are inserted by Ctrl and the digit
     * @param source as the source writes it
     * @param target what the desk writes; missing where no form is approved in this language
     * @param type what it is
     * @param entity its record
     * @param span its first place, in UTF-16 units of the revision
     * @param places every place in the unit
     * @param mention the decision of a person that it stands on; missing where it was found by its spelling
     */
    public record Name(
            int key,
            String source,
            @Nullable String target,
            EntityType type,
            EntityId entity,
            Span span,
            List<Span> places,
            @Nullable MentionId mention) {
        static Name of(NameInText name) {
            return new Name(
                    name.number(),
                    name.source(),
                    name.target(),
                    name.type(),
                    name.entity(),
                    name.span(),
                    name.places(),
                    name.mention());
        }
    }

    /**
     * The names of a unit.
     *
     * @param names in the order of the source
     */
    public record Answer(List<Name> names) {}

    @Inject
    Units units;

    @Inject
    Translations translations;

    @Inject
    Mentions mentions;

    /** Names said by people or found by a known form, with what the desk writes for each. */
    @GET
    public Answer names(@PathParam("id") UnitId id) {
        UnitView unit = units.get(id);
        TranslationView translation = translations.get(unit.translation());
        return new Answer(mentions.namesIn(translation.revision(), unit.span(), translation.language()).stream()
                .map(Name::of)
                .toList());
    }
}
