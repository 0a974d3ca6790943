package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.MentionId;
import org.turjuman.entities.api.MentionView;
import org.turjuman.entities.api.Mentions;
import org.turjuman.entities.api.NameUpkeep;
import org.turjuman.entities.api.NameUse;
import org.turjuman.entities.api.Names;
import org.turjuman.entities.api.SplitOff;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.Permission;

/** Parting a record: which forms and marked places become a record of their own. */
@Named
@RequestScoped
public class NameSplitPage {
    private static final int SHOWN = 100; // marked places, the latest first

    @Inject
    Names names;

    @Inject
    NameUpkeep upkeep;

    @Inject
    Mentions mentions;

    @Inject
    Articles articles;

    @Inject
    Caller caller;

    @Inject
    TextBundle t;

    @Inject
    HttpServletRequest request;

    private String name = ""; // from the address
    private @Nullable EntityView entity; // null until it is read

    /**
     * A place where a person said that the record is named.
     *
     * @param mention its number
     * @param language of the text
     * @param excerpt the words with those around them
     */
    public record Place(MentionId mention, Language language, NameUse.@Nullable Excerpt excerpt) {
        public MentionId getMention() {
            return mention;
        }

        public Language getLanguage() {
            return language;
        }

        public NameUse.@Nullable Excerpt getExcerpt() {
            return excerpt;
        }
    }

    /** Reads the record. */
    public void load() {
        try {
            caller.require(Permission.MERGE_NAMES);
            EntityView read = names.get(EntityId.valueOf(name));
            if (!read.id().toString().equals(name)) {
                Go.to("/desk/names/" + read.id());
            }
            entity = read;
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    /** Parts it, as it was when it was shown. */
    public void split() {
        try {
            EntityView made = upkeep.split(EntityId.valueOf(name), number(request.getParameter("version")), leaving());
            Go.said(t.get("upkeep.split-done"));
            Go.to("/desk/names/" + made.id());
        } catch (DeskProblem problem) {
            Go.wrong(problem);
            load();
        }
    }

    private SplitOff leaving() {
        Set<Integer> forms =
                ticked("leaves").stream().map(NameSplitPage::number).collect(Collectors.toSet());
        Set<MentionId> places = ticked("place").stream().map(MentionId::valueOf).collect(Collectors.toSet());
        return new SplitOff(
                Asked.one(EntityType.class, request.getParameter("kind")).orElse(EntityType.PERSON), forms, places);
    }

    private List<String> ticked(String field) {
        String[] values = request.getParameterValues(field);
        return values == null ? List.of() : Arrays.asList(values);
    }

    private static int number(@Nullable String said) { // null: it was not sent
        return said != null && said.matches("[0-9]{1,9}") ? Integer.parseInt(said) : -1;
    }

    /** Whether a box was ticked before something was refused; of a record that changed since, other boxes are shown. */
    public boolean isTicked(String field, Object value) {
        EntityView read = entity;
        boolean same = read != null && read.version() == number(request.getParameter("version"));
        return same && ticked(field).contains(value.toString());
    }

    /** Whether a type is chosen. */
    public boolean isKind(EntityType type) {
        EntityView read = entity;
        return Asked.one(EntityType.class, request.getParameter("kind"))
                .map(type::equals)
                .orElse(read != null && read.getType() == type);
    }

    /** Where people said that it is named, the latest first. */
    public List<Place> getPlaces() {
        List<Place> places = new ArrayList<>();
        EntityView read = entity;
        for (MentionView mention : read == null ? List.<MentionView>of() : mentions.of(read.id(), SHOWN)) {
            RevisionView text = articles.revision(mention.revision());
            places.add(
                    new Place(mention.id(), text.language(), NameUse.Excerpt.of(text.text(), List.of(mention.span()))));
        }
        return places;
    }

    public EntityType[] getKinds() {
        return EntityType.values();
    }

    public @Nullable EntityView getEntity() {
        return entity;
    }

    /** A language's name for the reader. */
    public String nameOf(Language language) {
        return language.nameIn(Language.of(caller.locale()));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
