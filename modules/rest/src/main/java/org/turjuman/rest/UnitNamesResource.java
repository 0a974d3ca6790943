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
     * @param name how {@code articles/…/names} calls its first place
     * @param version to be sent back there as {@code If-Match}
     * @param source as the source writes it
     * @param target what the desk writes; missing where no form is approved in this language, or no record is sure
     * @param later what the desk writes once the text has named it in full; missing where there is no such form
     * @param repeated whether the text has named the same record before this unit
     * @param type what it is
     * @param entity its record; missing where none is sure
     * @param span its first place, in UTF-16 units of the revision
     * @param places every place in the unit
     * @param mention the decision of a person that it stands on; missing where the desk found it by itself
     * @param candidates where no record is sure, those that it may mean, the likeliest first
     * @param spellings where no form is approved, how the press may write it, the likeliest first; none where it is made
     *     of ordinary words that the desk cannot translate
     */
    public record Name(
            int key,
            String name,
            int version,
            String source,
            @Nullable String target,
            @Nullable String later,
            boolean repeated,
            EntityType type,
            @Nullable EntityId entity,
            Span span,
            List<Span> places,
            @Nullable MentionId mention,
            List<NameAnswers.Candidate> candidates,
            List<String> spellings) {
        static Name of(NameInText name) {
            return new Name(
                    name.number(),
                    name.key().text(),
                    name.version(),
                    name.source(),
                    name.target(),
                    name.later(),
                    name.repeated(),
                    name.type(),
                    name.entity(),
                    name.span(),
                    name.places(),
                    name.mention(),
                    name.candidates().stream().map(NameAnswers.Candidate::of).toList(),
                    name.spellings());
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

    /** Names that people said or the desk found, with what it writes for each, or who may be meant. */
    @GET
    public Answer names(@PathParam("id") UnitId id) {
        UnitView unit = units.get(id);
        TranslationView translation = translations.get(unit.translation());
        return new Answer(mentions.namesIn(translation.revision(), unit.span(), translation.language()).stream()
                .map(Name::of)
                .toList());
    }
}
