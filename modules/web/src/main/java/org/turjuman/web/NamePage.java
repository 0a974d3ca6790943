package org.turjuman.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.entities.api.EntityChangedException;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityPast;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.MentionView;
import org.turjuman.entities.api.Mentions;
import org.turjuman.entities.api.Names;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
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
    private static final int AROUND = 60; // UTF-16 units shown on each side of a mention
    private static final int SHOWN_USES = 20;

    @Inject
    transient Names names;

    @Inject
    transient Mentions mentions;

    @Inject
    transient Articles articles;

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

    /**
     * A place where a person said that the record is named.
     *
     * @param article of which article
     * @param title how that is called
     * @param language of the text
     * @param before what stands before the name
     * @param words the name as written there
     * @param after what stands after it
     * @param mention the decision
     */
    public record Use(
            ArticleId article,
            String title,
            Language language,
            String before,
            String words,
            String after,
            MentionView mention) {
        public ArticleId getArticle() {
            return article;
        }

        public String getTitle() {
            return title;
        }

        public Language getLanguage() {
            return language;
        }

        public String getBefore() {
            return before;
        }

        public String getWords() {
            return words;
        }

        public String getAfter() {
            return after;
        }

        public MentionView getMention() {
            return mention;
        }
    }

    /** Reads the record, or lays an empty form out. */
    public void load() {
        try {
            if (isEditing()) {
                caller.require(Permission.EDIT_NAMES);
            }
            if (name != null) {
                id = EntityId.valueOf(name);
                take(names.get(id));
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
        EntityDescription said = new EntityDescription(
                type,
                rows.stream()
                        .filter(row -> !row.getText().isBlank())
                        .map(NameRow::said)
                        .toList(),
                note,
                facts.said(type));
        try {
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

    public List<EntityPast> getHistory() {
        return id == null ? List.of() : names.history(id);
    }

    /** Where people said that it is named; articles that were discarded since are left out. */
    public List<Use> getPlaces() {
        if (id == null) {
            return List.of();
        }
        List<Use> uses = new ArrayList<>();
        for (MentionView mention : mentions.of(id, SHOWN_USES)) {
            RevisionView revision = articles.revision(mention.revision());
            String text = revision.text();
            Span span = mention.span();
            int from = Math.max(0, span.start() - AROUND);
            int to = Math.min(text.length(), span.end() + AROUND);
            uses.add(new Use(
                    revision.article(),
                    articles.title(revision.article()).getShown(),
                    revision.language(),
                    (from > 0 ? "…" : "") + text.substring(from, span.start()),
                    span.substring(text),
                    text.substring(span.end(), to) + (to < text.length() ? "…" : ""),
                    mention));
        }
        return uses;
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
