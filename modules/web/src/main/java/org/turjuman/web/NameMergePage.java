package org.turjuman.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.NameUpkeep;
import org.turjuman.entities.api.Names;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.Permission;

/** Merging a record into another: which one, what will result, and the decision. */
@Named
@RequestScoped
public class NameMergePage {
    private static final int FOUND = 20;

    @Inject
    Names names;

    @Inject
    NameUpkeep upkeep;

    @Inject
    Caller caller;

    @Inject
    TextBundle t;

    @Inject
    HttpServletRequest request;

    private String name = ""; // from the address: the record that goes
    private @Nullable String into; // from the address: the record that stays; null while it is looked for
    private @Nullable String words; // from the address: how it is looked for; null for the record's own name
    private @Nullable EntityView gone; // null until it is read
    private @Nullable EntityView kept; // null while it is looked for
    private @Nullable EntityDescription result; // the same

    /** Knows both records before Faces reads the form: what the form holds depends on them. */
    @PostConstruct
    void read() {
        name = Optional.ofNullable(request.getParameter("name")).orElse("");
        into = request.getParameter("into");
        try {
            caller.require(Permission.MERGE_NAMES);
            gone = names.get(EntityId.valueOf(name));
            kept = into == null ? null : names.get(EntityId.valueOf(into));
        } catch (DeskProblem problem) {
            gone = null; // load() answers it
        }
    }

    /** Looks at what a merge would make. */
    public void load() {
        try {
            caller.require(Permission.MERGE_NAMES);
            EntityView goes = names.get(EntityId.valueOf(name));
            if (!goes.id().toString().equals(name)) {
                Go.to("/desk/names/" + goes.id()); // it was merged
            } else if (into != null) {
                show(goes.id(), EntityId.valueOf(into));
            }
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    private void show(EntityId goes, EntityId stays) {
        try {
            result = upkeep.merged(goes, stays);
        } catch (EntityProblem problem) {
            kept = null; // the search is shown instead
            Go.wrong(problem);
        }
    }

    /** Merges them, as both were when they were shown. */
    public void merge() {
        try {
            EntityId stays = EntityId.valueOf(String.valueOf(into));
            EntityView both =
                    upkeep.merge(EntityId.valueOf(name), version("goneVersion"), stays, version("keptVersion"));
            Go.said(t.get("upkeep.merged"));
            Go.to("/desk/names/" + both.id());
        } catch (DeskProblem problem) {
            Go.wrong(problem);
            load();
        }
    }

    private int version(String field) {
        String said = String.valueOf(request.getParameter(field));
        return said.matches("[0-9]{1,9}") ? Integer.parseInt(said) : -1;
    }

    /**
     * Records that it may be merged into: of the same type, found by what was typed, otherwise by its own name, and by the
     * last word of it, which the longer form of a namesake shares.
     */
    public List<EntityView> getFound() {
        EntityView from = gone;
        if (from == null) {
            return List.of();
        }
        String asked = getWords().strip();
        boolean typed = words != null && !words.isBlank();
        Stream<String> searched =
                typed ? Stream.of(asked) : Stream.of(asked, asked.substring(asked.lastIndexOf(' ') + 1));
        return searched.distinct()
                .flatMap(text -> names.find(text, FOUND).stream())
                .filter(other -> !other.id().equals(from.id()) && other.getType() == from.getType())
                .distinct()
                .limit(FOUND)
                .toList();
    }

    public boolean isChosen() {
        return kept != null;
    }

    public @Nullable EntityView getGone() {
        return gone;
    }

    public @Nullable EntityView getKept() {
        return kept;
    }

    public @Nullable EntityDescription getResult() {
        return result;
    }

    public String getWords() {
        EntityView from = gone;
        if (words != null && !words.isBlank()) {
            return words;
        }
        return from == null ? "" : from.getSourceForm().text();
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getInto() {
        return into;
    }

    public void setInto(@Nullable String into) {
        this.into = into;
    }
}
