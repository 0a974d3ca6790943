package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFilter;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityOrder;
import org.turjuman.entities.api.EntityPast;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.Names;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.DeskProblem.Kind;

/** The records of the name authority. */
@Path("names")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NamesResource {
    /**
     * One way to write a name.
     *
     * @param language a BCP-47 tag
     * @param text the name
     * @param status preferred, admitted or avoided
     * @param note when or why
     */
    public record Form(
            @NotBlank String language,
            @NotBlank String text,
            @NotNull FormStatus status,
            @Nullable String note) {
        static Form of(NameForm form) {
            return new Form(
                    form.language().tag(),
                    form.text(),
                    form.status(),
                    form.note().isEmpty() ? null : form.note());
        }
    }

    /**
     * What is to be kept.
     *
     * @param type what it is
     * @param forms how it is called
     * @param note for the desk
     */
    public record Description(
            @NotNull EntityType type,
            @NotNull @Valid List<Form> forms,
            @Nullable String note) {
        EntityDescription said() {
            List<NameForm> said = new ArrayList<>();
            for (int i = 0; i < forms.size(); i++) {
                Form form = forms.get(i);
                said.add(new NameForm(
                        language(form.language(), "/forms/" + i + "/language"),
                        form.text(),
                        form.status(),
                        form.note() == null ? "" : form.note()));
            }
            return new EntityDescription(type, said, note == null ? "" : note);
        }

        private static Language language(String tag, String pointer) {
            try {
                return Language.of(tag);
            } catch (IllegalArgumentException e) {
                throw new EntityProblem(Kind.INVALID, "entity.language-unknown", pointer, tag);
            }
        }
    }

    /**
     * A record.
     *
     * @param id which
     * @param version to be sent back as {@code If-Match}
     * @param type what it is
     * @param forms how it is called
     * @param note for the desk
     * @param changedAt when it was last changed
     * @param changedBy by whom
     */
    public record Name(
            EntityId id,
            int version,
            EntityType type,
            List<Form> forms,
            String note,
            Instant changedAt,
            String changedBy) {
        static Name of(EntityView entity) {
            return new Name(
                    entity.id(),
                    entity.version(),
                    entity.getType(),
                    entity.getForms().stream().map(Form::of).toList(),
                    entity.getNote(),
                    entity.changedAt(),
                    entity.changedByName());
        }
    }

    /**
     * A record as somebody left it.
     *
     * @param version which state
     * @param type what it was
     * @param forms how it was called
     * @param note for the desk
     * @param at since when
     * @param by who wrote it
     */
    public record Past(int version, EntityType type, List<Form> forms, String note, Instant at, String by) {
        static Past of(EntityPast past) {
            return new Past(
                    past.version(),
                    past.description().type(),
                    past.description().forms().stream().map(Form::of).toList(),
                    past.description().note(),
                    past.at(),
                    past.byName());
        }
    }

    /**
     * How a record came to be.
     *
     * @param states the newest first
     */
    public record History(List<Past> states) {}

    /**
     * Records for completing what is typed.
     *
     * @param names the nearest first
     */
    public record Found(List<Name> names) {}

    @Inject
    Names names;

    /** A list of records, by their Arabic names. */
    @GET
    public Paging.Listing<Name> list(
            @QueryParam("words") @Nullable String words,
            @QueryParam("type") @Nullable EntityType type,
            @Valid @BeanParam Paging paging) {
        return paging.listing(
                names.list(new EntityFilter(words, type), EntityOrder.ARABIC, paging.offset(), paging.limit()),
                Name::of);
    }

    /** The records nearest to what is typed or selected, in any spelling; particles before a name are passed over. */
    @GET
    @Path("nearest")
    public Found nearest(
            @QueryParam("text") @DefaultValue("") String text, @QueryParam("limit") @DefaultValue("10") int limit) {
        return new Found(names.find(text, limit).stream().map(Name::of).toList());
    }

    /** Makes a record. */
    @POST
    public Response create(@Valid @NotNull Description description) {
        EntityView made = names.create(description.said());
        return tagged(Response.created(URI.create("names/" + made.id())), made);
    }

    /** A record. */
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") EntityId id) {
        return tagged(Response.ok(), names.get(id));
    }

    /** Changes a record; {@code If-Match} is the version that was read. */
    @PUT
    @Path("{id}")
    public Response edit(
            @PathParam("id") EntityId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Description description) {
        return tagged(Response.ok(), names.edit(id, version(ifMatch), description.said()));
    }

    /** What a record said after each change. */
    @GET
    @Path("{id}/history")
    public History history(@PathParam("id") EntityId id) {
        return new History(names.history(id).stream().map(Past::of).toList());
    }

    private static Response tagged(Response.ResponseBuilder answer, EntityView entity) {
        return answer.header("ETag", "\"" + entity.version() + "\"")
                .entity(Name.of(entity))
                .build();
    }

    private static int version(@Nullable String ifMatch) {
        return IfMatch.version(
                ifMatch, () -> new EntityProblem(Kind.PRECONDITION_MISSING, "entity.version-missing", null));
    }
}
