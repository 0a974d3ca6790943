package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.NameUse;
import org.turjuman.entities.api.WhereUsed;
import org.turjuman.language.api.Language;

/** Where a record of the authority is named. */
@Path("names/{id}/uses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NameUsesResource {
    /**
     * A text that names it.
     *
     * @param kind article, translation or edition
     * @param id its number
     * @param title how the article is called, or the headline of an edition
     * @param language of the text
     * @param state where a translation or an edition stands; missing for an article
     * @param places how many places there are; 0 for a translation of which only the source names it
     * @param before what stands before the first; missing where there is none, as are the next
     * @param words the words themselves
     * @param after what stands after them
     */
    public record Use(
            NameUse.Kind kind,
            String id,
            String title,
            Language language,
            @Nullable String state,
            int places,
            @Nullable String before,
            @Nullable String words,
            @Nullable String after) {
        static Use of(NameUse use) {
            NameUse.Excerpt excerpt = use.excerpt();
            return new Use(
                    use.kind(),
                    use.id(),
                    use.title(),
                    use.language(),
                    use.state().isEmpty() ? null : use.state(),
                    use.places(),
                    excerpt == null ? null : excerpt.before(),
                    excerpt == null ? null : excerpt.words(),
                    excerpt == null ? null : excerpt.after());
        }
    }

    @Inject
    WhereUsed used;

    /**
     * Articles, translations and editions that name the record, each the latest first and 50 of a kind at most. With
     * {@code form} only the translations and editions that hold this form of it: what leaving it would touch.
     */
    @GET
    public Items<Use> uses(
            @PathParam("id") EntityId id,
            @QueryParam("form") @Nullable String form,
            @QueryParam("language") @Nullable String language) {
        List<NameUse> uses = form == null ? used.of(id) : used.ofForm(id, form, language);
        return new Items<>(uses.stream().map(Use::of).toList());
    }
}
