package org.turjuman.entities.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.Names;
import org.turjuman.platform.api.DeskProblem.Kind;

/** Two descriptions of one person or thing made one. What the first says stands; the second adds what is missing. */
final class Joining {
    private Joining() {}

    /**
     * The first with what the second adds.
     *
     * @param kept whose word counts
     * @param added what joins it
     * @throws EntityProblem if both notes together are too long
     */
    static EntityDescription joined(EntityDescription kept, EntityDescription added) {
        List<NameForm> forms = new ArrayList<>(kept.forms());
        for (NameForm form : added.forms()) {
            if (forms.stream().noneMatch(known -> isSame(known, form))) {
                boolean taken = form.isPreferred()
                        && forms.stream().anyMatch(known -> known.isPreferred() && sharesPlace(known, form));
                forms.add(taken ? with(form, FormStatus.ADMITTED) : form);
            }
        }
        return new EntityDescription(
                kept.type(), forms, notes(kept.note(), added.note()), facts(kept.facts(), added.facts()));
    }

    private static boolean isSame(NameForm one, NameForm other) {
        return sharesPlace(one, other) && one.text().equals(other.text());
    }

    private static boolean sharesPlace(NameForm one, NameForm other) {
        return one.language().equals(other.language()) && one.style().equals(other.style());
    }

    /** The same form with another status. */
    static NameForm with(NameForm form, FormStatus status) {
        return new NameForm(form.language(), form.text(), status, form.note(), form.style(), form.use());
    }

    /** Both, one below the other, unless the first says the second already; refused where there is no room. */
    private static String notes(String kept, String added) {
        if (kept.isEmpty() || added.isEmpty() || kept.contains(added)) {
            return kept.isEmpty() ? added : kept;
        }
        String both = kept + "\n\n" + added;
        if (both.length() > Names.NOTE_LIMIT) {
            throw new EntityProblem(Kind.INVALID, "entity.notes-full", null, both.length(), Names.NOTE_LIMIT);
        }
        return both;
    }

    private static EntityFacts facts(EntityFacts kept, EntityFacts added) {
        Set<HeldRole> roles = new LinkedHashSet<>(kept.roles());
        roles.addAll(added.roles());
        return new EntityFacts(
                filled(kept.line(), added.line()),
                orElse(kept.gender(), added.gender()),
                orElse(kept.country(), added.country()),
                List.copyOf(roles),
                orElse(kept.external(), added.external()),
                filled(kept.contested(), added.contested()));
    }

    private static String filled(String kept, String added) {
        return kept.isEmpty() ? added : kept;
    }

    private static <T> @Nullable T orElse(@Nullable T kept, @Nullable T added) { // null where neither is known
        return kept == null ? added : kept;
    }
}
