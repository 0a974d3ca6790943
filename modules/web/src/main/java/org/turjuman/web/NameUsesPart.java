package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FormChange;
import org.turjuman.entities.api.MergeView;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.NameUpkeep;
import org.turjuman.entities.api.NameUse;
import org.turjuman.entities.api.Names;
import org.turjuman.entities.api.RecordAct;
import org.turjuman.entities.api.WhereUsed;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.publication.api.EditionState;
import org.turjuman.workflow.api.TranslationState;

/** The parts of a record's page that tell where it is used, what was merged into it, and what a rename would touch. */
@Named
@RequestScoped
public class NameUsesPart {
    private static final int ALIKE = 20; // records with the same words that are looked at

    @Inject
    WhereUsed used;

    @Inject
    Names names;

    @Inject
    NameUpkeep upkeep;

    @Inject
    TextBundle t;

    @Inject
    HttpServletRequest request;

    private @Nullable EntityId of; // whose uses are read; null for none yet
    private List<NameUse> uses = List.of();
    private @Nullable EntityId mergedInto; // the same of merges
    private List<MergeView> merges = List.of();
    private List<FormChange> changes = List.of();
    private List<EntityView> alike = List.of();

    /** The texts that name a record. */
    public List<NameUse> uses(EntityId id) {
        if (!id.equals(of)) {
            uses = used.of(id);
            of = id;
        }
        return uses;
    }

    /** The records that were merged into one. */
    public List<MergeView> merges(EntityId id) {
        if (!id.equals(mergedInto)) {
            merges = upkeep.merges(id);
            mergedInto = id;
        }
        return merges;
    }

    /** Takes the merge back that the form names: by its place, a merge that came meanwhile would be taken for it. */
    public void unmerge() {
        try {
            EntityId gone = EntityId.valueOf(String.valueOf(request.getParameter("gone")));
            upkeep.unmerge(gone, EntityId.valueOf(String.valueOf(request.getParameter("kept"))));
            Go.said(t.get("upkeep.unmerged"));
            Go.to("/desk/names/" + gone);
        } catch (DeskProblem problem) {
            Go.wrong(problem);
        }
    }

    /**
     * Whether a change of forms touches texts, which are then shown.
     *
     * @param id of which record
     * @param wanted what it is to say
     */
    boolean touches(EntityId id, EntityDescription wanted) {
        changes = used.renaming(id, wanted).stream()
                .filter(change -> !change.uses().isEmpty())
                .toList();
        return !changes.isEmpty();
    }

    /**
     * Whether there are records of the type that have the same Arabic form, which are then shown.
     *
     * @param wanted what a new record is to say
     */
    boolean isAlike(EntityDescription wanted) {
        alike = wanted.forms().stream()
                .filter(NameUsesPart::isArabic)
                .flatMap(form -> names.find(form.text(), ALIKE).stream()
                        .filter(record -> record.getType() == wanted.type())
                        .filter(record -> record.getForms().stream().anyMatch(other -> isSame(form, other))))
                .distinct()
                .toList();
        return !alike.isEmpty();
    }

    private static boolean isArabic(NameForm form) {
        return form.language().equals(Language.ARABIC);
    }

    private static boolean isSame(NameForm form, NameForm other) {
        return isArabic(other) && Folding.key(form.text()).equals(Folding.key(other.text()));
    }

    /** The records called like the new one that was typed; empty unless somebody stored it. */
    public List<EntityView> getAlike() {
        return alike;
    }

    /** What the change that was typed would touch; empty unless somebody asked. */
    public List<FormChange> getChanges() {
        return changes;
    }

    /** The address of a text. */
    public String address(NameUse use) {
        return switch (use.kind()) {
            case ARTICLE -> "/desk/articles/" + use.id();
            case TRANSLATION -> "/desk/translations/" + use.id();
            case EDITION -> "/desk/editions/" + use.id();
        };
    }

    /** What kind of text it is and where it stands. */
    public String standing(NameUse use) {
        return switch (use.kind()) {
            case ARTICLE -> t.name("upkeep", use.kind());
            case TRANSLATION ->
                t.name("upkeep", use.kind()) + " · " + t.name("queue", TranslationState.valueOf(use.state()));
            case EDITION ->
                t.name("upkeep", use.kind()) + " · " + t.name("publication", EditionState.valueOf(use.state()));
        };
    }

    /** What was done to a record, in the words of people. */
    public String act(RecordAct act) {
        return t.name("upkeep", act);
    }
}
