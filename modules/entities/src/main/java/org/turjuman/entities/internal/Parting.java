package org.turjuman.entities.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.NameForm;
import org.turjuman.platform.api.DeskProblem.Kind;

/**
 * One description made two.
 *
 * @param stays what the record still says
 * @param leaves what the new record says
 */
record Parting(EntityDescription stays, EntityDescription leaves) {
    /**
     * Parts a description.
     *
     * @param whole what is parted
     * @param type what the new record is
     * @param chosen the places of the forms that leave, from 0
     */
    static Parting of(EntityDescription whole, EntityType type, Set<Integer> chosen) {
        List<NameForm> staying = new ArrayList<>(whole.forms());
        List<NameForm> leaving = new ArrayList<>();
        for (int place : new TreeSet<>(chosen).descendingSet()) {
            if (place < 0 || place >= staying.size()) {
                throw new EntityProblem(Kind.INVALID, "entity.split-unknown-form", "/forms", place);
            }
            leaving.add(0, staying.remove(place));
        }
        if (leaving.isEmpty()) {
            throw new EntityProblem(Kind.INVALID, "entity.split-nothing", "/forms");
        }
        if (staying.isEmpty()) {
            throw new EntityProblem(Kind.INVALID, "entity.split-all", "/forms");
        }
        return new Parting(
                new EntityDescription(whole.type(), staying, whole.note(), whole.facts()),
                new EntityDescription(type, preferring(leaving), ""));
    }

    /** Where none of a language and style is preferred, the first admitted one is. */
    private static List<NameForm> preferring(List<NameForm> forms) {
        List<NameForm> preferring = new ArrayList<>();
        for (NameForm form : forms) {
            boolean first = form.status() == FormStatus.ADMITTED
                    && forms.stream().noneMatch(other -> other.isPreferred() && sharesPlace(other, form))
                    && preferring.stream().noneMatch(other -> other.isPreferred() && sharesPlace(other, form));
            preferring.add(first ? Joining.with(form, FormStatus.PREFERRED) : form);
        }
        return preferring;
    }

    private static boolean sharesPlace(NameForm one, NameForm other) {
        return one.language().equals(other.language()) && one.style().equals(other.style());
    }
}
