package org.turjuman.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityPast;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.RecordAct;

/** How the API answers records of the name authority; what is not known stays absent. */
public final class RecordAnswers {
    private RecordAnswers() {}

    /**
     * A record.
     *
     * @param id which
     * @param version to be sent back as {@code If-Match}
     * @param type what it is
     * @param forms how it is called
     * @param note for the desk
     * @param line who or what it is, in a few English words
     * @param gender of a person
     * @param country an ISO 3166 code
     * @param roles of a person, the latest first; absent where none is known
     * @param external its id elsewhere, such as {@code wikidata:Q123}
     * @param contested what is contested about the name
     * @param changedAt when it was last changed
     * @param changedBy by whom; absent for the desk itself
     */
    public record Name(
            EntityId id,
            int version,
            EntityType type,
            List<RecordSaid.Form> forms,
            String note,
            @Nullable String line,
            @Nullable Gender gender,
            @Nullable String country,
            @Nullable List<RecordSaid.Role> roles,
            @Nullable String external,
            @Nullable String contested,
            Instant changedAt,
            @Nullable String changedBy) {
        static Name of(EntityView entity) {
            EntityFacts facts = entity.getFacts();
            return new Name(
                    entity.id(),
                    entity.version(),
                    entity.getType(),
                    formsOf(entity.description()),
                    entity.getNote(),
                    known(facts.line()),
                    facts.gender(),
                    facts.country(),
                    rolesOf(facts),
                    facts.external(),
                    known(facts.contested()),
                    entity.changedAt(),
                    known(entity.changedByName()));
        }
    }

    /**
     * A record as somebody left it.
     *
     * @param version which state
     * @param type what it was
     * @param forms how it was called
     * @param note for the desk
     * @param line who or what it was
     * @param gender of a person
     * @param country an ISO 3166 code
     * @param roles of a person; absent where none was known
     * @param external its id elsewhere
     * @param contested what was contested about the name
     * @param at since when
     * @param by who wrote it; absent for the desk itself
     * @param act what made it so
     * @param other the other record of a merge or a split; absent otherwise
     */
    public record Past(
            int version,
            EntityType type,
            List<RecordSaid.Form> forms,
            String note,
            @Nullable String line,
            @Nullable Gender gender,
            @Nullable String country,
            @Nullable List<RecordSaid.Role> roles,
            @Nullable String external,
            @Nullable String contested,
            Instant at,
            @Nullable String by,
            RecordAct act,
            @Nullable EntityId other) {
        static Past of(EntityPast past) {
            EntityFacts facts = past.description().facts();
            return new Past(
                    past.version(),
                    past.description().type(),
                    formsOf(past.description()),
                    past.description().note(),
                    known(facts.line()),
                    facts.gender(),
                    facts.country(),
                    rolesOf(facts),
                    facts.external(),
                    known(facts.contested()),
                    past.at(),
                    known(past.byName()),
                    past.act(),
                    past.other());
        }
    }

    /**
     * How a record came to be.
     *
     * @param states the newest first
     */
    public record History(List<Past> states) {
        static History of(List<EntityPast> past) {
            return new History(past.stream().map(Past::of).toList());
        }
    }

    /**
     * Records for completing what is typed.
     *
     * @param names the nearest first
     */
    public record Found(List<Name> names) {
        static Found of(List<EntityView> nearest) {
            return new Found(nearest.stream().map(Name::of).toList());
        }
    }

    static List<RecordSaid.Form> formsOf(EntityDescription description) {
        return description.forms().stream().map(RecordSaid.Form::of).toList();
    }

    static @Nullable List<RecordSaid.Role> rolesOf(EntityFacts facts) {
        return facts.roles().isEmpty()
                ? null
                : facts.roles().stream().map(RecordSaid.Role::of).toList();
    }

    static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
