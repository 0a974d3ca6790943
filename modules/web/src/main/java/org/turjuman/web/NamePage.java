package org.turjuman.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityChangedException;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.Names;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.Permission;

/** A record of the name authority: shown, edited, or new. */
@Named
@ViewScoped
public class NamePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> OFFERED = List.of("ar", "en", "fr", "he", "es", "de", "it", "tr", "fa", "ru");
    private static final String WIKIDATA = "wikidata:";
    private static final int BLANKS = 2;

    @Inject
    transient Names names;

    @Inject
    transient NameUsesPart uses;

    @Inject
    transient HttpServletRequest request;

    @Inject
    transient Caller caller;

    @Inject
    transient Countries countries;

    @Inject
    transient TextBundle t;

    private @Nullable String name; // from the address; null for a new record
    private @Nullable String edit; // from the address; anything opens the form
    private @Nullable String form; // from the address: the Arabic form of a new record
    private @Nullable EntityId id; // null for a new record
    private int version;
    private EntityType type = EntityType.PERSON;
    private String note = "";
    private NameFacts facts = new NameFacts(EntityFacts.NONE);
    private final List<NameRow> rows = new ArrayList<>();
    private boolean conflict;

    /** Reads the record, or lays an empty form out. */
    public void load() {
        try {
            if (isEditing()) {
                caller.require(Permission.EDIT_NAMES);
            }
            if (name != null) {
                id = EntityId.valueOf(name);
                EntityView entity = names.get(id);
                if (!entity.id().equals(id)) { // it was merged
                    Go.to("/desk/names/" + entity.id());
                    return;
                }
                take(entity);
            }
            if (name == null) {
                rows.add(new NameRow("ar", form == null ? "" : form, FormStatus.PREFERRED, ""));
                rows.add(new NameRow("en", "", FormStatus.PREFERRED, ""));
                rows.add(new NameRow("fr", "", FormStatus.PREFERRED, ""));
            } else {
                addBlanks();
            }
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    private void take(EntityView entity) {
        version = entity.version();
        type = entity.getType();
        note = entity.getNote();
        facts = new NameFacts(entity.getFacts());
        rows.clear();
        entity.getForms().forEach(each -> rows.add(new NameRow(each)));
    }

    /** Adds empty lines; nothing is stored. */
    public void addBlanks() {
        for (int i = 0; i < BLANKS; i++) {
            rows.add(new NameRow("ar", "", FormStatus.ADMITTED, ""));
        }
    }

    /** Adds empty lines for roles; nothing is stored. */
    public void addRoles() {
        facts.addBlanks();
    }

    /** Stores the record; lines without a name are left out. */
    public void store() {
        keepFormerForms();
        EntityDescription said = new EntityDescription(
                type,
                rows.stream()
                        .filter(row -> !row.getText().isBlank())
                        .map(NameRow::said)
                        .toList(),
                note,
                facts.said(type));
        try {
            if (id != null && request.getParameter("renaming") == null && uses.touches(id, said)) {
                return; // what it touches is shown; storing again renames
            }
            if (id == null && request.getParameter("alike") == null && uses.isAlike(said)) {
                return; // what is called so is shown; storing again stores
            }
            EntityView stored = id == null ? names.create(said) : names.edit(id, version, said);
            Go.said(t.get("names.stored"));
            Go.to("/desk/names/" + stored.id());
        } catch (EntityChangedException changed) {
            conflict = true;
            version = changed.stored().version(); // what is typed is kept; storing again replaces what is shown
            Go.wrong(changed);
        } catch (DeskProblem problem) {
            Go.wrong(problem);
        }
    }

    /** The desk finds texts by the forms that it wrote before: they stay, admitted, and are shown before it renames. */
    private void keepFormerForms() {
        for (int i = 0; i < rows.size(); i++) {
            int next = i + 1;
            rows.get(i).former(rows).ifPresent(row -> rows.add(next, row));
        }
    }

    public boolean isEditing() {
        return name == null || edit != null;
    }

    public boolean isNewRecord() {
        return name == null;
    }

    public boolean isConflict() {
        return conflict;
    }

    /** The record as it is stored now; null for a new one. */
    public @Nullable EntityView getEntity() {
        return id == null ? null : names.get(id);
    }

    /** The forms as the record orders them, those of one language together. */
    public List<NameForm> getForms() {
        EntityView entity = getEntity();
        return entity == null
                ? List.of()
                : entity.getForms().stream()
                        .collect(Collectors.groupingBy(NameForm::language, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .toList();
    }

    /** The languages offered, those of the record included. */
    public List<Shell.Choice> getLanguages() {
        List<String> tags = new ArrayList<>(OFFERED);
        rows.stream()
                .map(NameRow::getLanguage)
                .filter(tag -> !tags.contains(tag))
                .forEach(tags::add);
        Language reader = Language.of(caller.locale());
        return tags.stream()
                .map(tag -> new Shell.Choice(tag, Language.of(tag).nameIn(reader)))
                .toList();
    }

    /**
     * A language's name for the reader.
     *
     * @param language which
     * @return its name
     */
    public String nameOf(Language language) {
        return language.nameIn(Language.of(caller.locale()));
    }

    /** The countries, in the order of their names for the reader, that of the record included. */
    public List<Countries.Country> getAllCountries() {
        List<Countries.Country> all = new ArrayList<>(countries.all());
        String own = facts.getCountry();
        if (!own.isEmpty() && all.stream().noneMatch(each -> each.code().equals(own))) {
            all.add(new Countries.Country(own, countries.name(own))); // Kosovo, which is not of ISO
        }
        return all;
    }

    /**
     * Where to read about an id of Wikidata.
     *
     * @param external an id elsewhere; null for none
     * @return the address; null for an id of another place
     */
    public @Nullable String wikidata(@Nullable String external) {
        return external != null && external.startsWith(WIKIDATA)
                ? "https://www.wikidata.org/wiki/" + external.substring(WIKIDATA.length())
                : null;
    }

    public FormUse[] getUses() {
        return FormUse.values();
    }

    public Gender[] getGenders() {
        return Gender.values();
    }

    public NameFacts getFacts() {
        return facts;
    }

    public EntityType[] getTypes() {
        return EntityType.values();
    }

    public FormStatus[] getStatuses() {
        return FormStatus.values();
    }

    public List<NameRow> getRows() {
        return rows;
    }

    public EntityType getType() {
        return type;
    }

    public void setType(EntityType type) {
        this.type = type;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getEdit() {
        return edit;
    }

    public void setEdit(@Nullable String edit) {
        this.edit = edit;
    }

    public @Nullable String getForm() {
        return form;
    }

    public void setForm(@Nullable String form) {
        this.form = form;
    }
}
