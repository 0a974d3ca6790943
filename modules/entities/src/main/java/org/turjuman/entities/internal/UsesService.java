package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.FormChange;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.NameUse;
import org.turjuman.entities.api.SoughtName;
import org.turjuman.entities.api.WhereUsed;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.Permission;

@ApplicationScoped
@Transactional
class UsesService implements WhereUsed {
    @Inject
    EntityRepository records;

    @Inject
    ArticleUses articles;

    @Inject
    TextsElsewhere elsewhere;

    @Inject
    Caller caller;

    @Override
    public List<NameUse> of(EntityId id) {
        caller.require(Permission.READ);
        NameRecord record = records.get(id);
        List<NameForm> forms = record.description().forms();
        Map<ArticleId, NameUse> sources = articles.of(record.id(), new SoughtName(forms, Set.of()), LIMIT);
        List<NameUse> uses = new ArrayList<>(sources.values());
        uses.addAll(elsewhere.holding(new SoughtName(forms, sources.keySet())));
        return uses;
    }

    @Override
    public List<FormChange> renaming(EntityId id, EntityDescription wanted) {
        caller.require(Permission.READ);
        List<FormChange> changes = new ArrayList<>();
        for (NameForm before : records.get(id).description().forms()) {
            Optional<NameForm> after = wanted.forms().stream()
                    .filter(form -> form.isPreferred()
                            && form.language().equals(before.language())
                            && form.style().equals(before.style()))
                    .findFirst();
            if (before.isPreferred() && !after.map(NameForm::text).equals(Optional.of(before.text()))) {
                changes.add(new FormChange(before, after.orElse(null), holding(before)));
            }
        }
        return changes;
    }

    @Override
    public List<NameUse> ofForm(EntityId id, String text, @Nullable String language) {
        caller.require(Permission.READ);
        return records.get(id).description().forms().stream()
                .filter(form -> form.text().equals(text)
                        && (language == null || form.language().tag().equals(language)))
                .findFirst()
                .map(this::holding)
                .orElseThrow(() -> new EntityProblem(Kind.INVALID, "entity.no-such-form", "/form", text));
    }

    /** The texts that hold a form, also one that elsewhere is the name only among certain words. */
    private List<NameUse> holding(NameForm form) {
        NameForm anywhere =
                new NameForm(form.language(), form.text(), form.status(), form.note(), form.style(), FormUse.ALWAYS);
        return elsewhere.holding(new SoughtName(List.of(anywhere), Set.of()));
    }
}
