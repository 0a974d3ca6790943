package org.turjuman.entities.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.turjuman.language.api.Language;

/**
 * What is different between two states of a record.
 *
 * @param forms how it is called
 * @param roles what it is or was
 * @param facts the rest, in the order in which a page tells it
 */
public record RecordChange(Parts<NameForm> forms, Parts<HeldRole> roles, List<FactChange> facts) {
    private static final List<BiPredicate<NameForm, NameForm>> SAME_FORM = List.of(
            (before, after) -> isSameText(before, after) && before.style().equals(after.style()),
            RecordChange::isSameText,
            (before, after) -> before.isPreferred()
                    && after.isPreferred()
                    && before.language().equals(after.language())
                    && before.style().equals(after.style()));
    private static final List<BiPredicate<HeldRole, HeldRole>> SAME_ROLE = List.of(
            (before, after) -> texts(before).equals(texts(after)),
            (before, after) -> before.english().equals(after.english())
                    && !before.english().isEmpty(),
            (before, after) ->
                    before.arabic().equals(after.arabic()) && !before.arabic().isEmpty(),
            (before, after) ->
                    before.french().equals(after.french()) && !before.french().isEmpty());

    /** Keeps the facts unchangeable. */
    public RecordChange {
        facts = List.copyOf(facts);
    }

    /** A fact of a record that is one text. */
    public enum Fact {
        TYPE,
        LINE,
        GENDER,
        COUNTRY,
        EXTERNAL,
        CONTESTED,
        NOTE
    }

    /**
     * A fact that is no more what it was.
     *
     * @param fact which
     * @param before what it was, a constant by its name; empty where nothing was known
     * @param after what it is
     */
    public record FactChange(Fact fact, String before, String after) {}

    /**
     * Something as it was and as it is.
     *
     * @param before as it was
     * @param after as it is
     */
    public record Changed<T>(T before, T after) {}

    /**
     * What is different in a list.
     *
     * @param added what was not there before
     * @param removed what is there no more
     * @param changed what is the same thing and reads otherwise
     * @param reordered whether all that was there stands there, in another order
     */
    public record Parts<T>(List<T> added, List<T> removed, List<Changed<T>> changed, boolean reordered) {
        /** Keeps the lists unchangeable. */
        public Parts {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            changed = List.copyOf(changed);
        }

        private static <T> Parts<T> between(List<T> before, List<T> after, List<BiPredicate<T, T>> same) {
            List<T> removed = new ArrayList<>(before);
            List<T> added = new ArrayList<>();
            after.stream().filter(part -> !removed.remove(part)).forEach(added::add);
            List<Changed<T>> changed = new ArrayList<>();
            same.forEach(likeness -> pair(removed, added, likeness, changed));
            boolean nothing = removed.isEmpty() && added.isEmpty() && changed.isEmpty();
            return new Parts<>(added, removed, changed, nothing && !before.equals(after));
        }

        private static <T> void pair(
                List<T> removed, List<T> added, BiPredicate<T, T> likeness, List<Changed<T>> changed) {
            for (Iterator<T> rest = added.iterator(); rest.hasNext(); ) {
                T after = rest.next();
                removed.stream()
                        .filter(before -> likeness.test(before, after))
                        .findFirst()
                        .ifPresent(before -> {
                            removed.remove(before);
                            rest.remove();
                            changed.add(new Changed<>(before, after));
                        });
            }
        }

        private boolean isEmpty() {
            return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && !reordered;
        }
    }

    /**
     * Compares two states.
     *
     * @param before the earlier one
     * @param after the later one
     * @return what was added, removed and changed between them
     */
    public static RecordChange between(EntityDescription before, EntityDescription after) {
        Map<Fact, String> was = facts(before);
        Map<Fact, String> is = facts(after);
        return new RecordChange(
                Parts.between(before.forms(), after.forms(), SAME_FORM),
                Parts.between(before.facts().roles(), after.facts().roles(), SAME_ROLE),
                Arrays.stream(Fact.values())
                        .map(fact -> new FactChange(fact, was.getOrDefault(fact, ""), is.getOrDefault(fact, "")))
                        .filter(change -> !change.before().equals(change.after()))
                        .toList());
    }

    private static Map<Fact, String> facts(EntityDescription said) {
        EntityFacts facts = said.facts();
        Map<Fact, String> all = new EnumMap<>(Fact.class);
        all.put(Fact.TYPE, said.type().name());
        all.put(Fact.LINE, facts.line());
        all.put(Fact.GENDER, facts.gender() == null ? "" : facts.gender().name());
        all.put(Fact.COUNTRY, Objects.requireNonNullElse(facts.country(), ""));
        all.put(Fact.EXTERNAL, Objects.requireNonNullElse(facts.external(), ""));
        all.put(Fact.CONTESTED, facts.contested());
        all.put(Fact.NOTE, said.note());
        return all;
    }

    private static boolean isSameText(NameForm before, NameForm after) {
        return before.language().equals(after.language()) && before.text().equals(after.text());
    }

    private static List<String> texts(HeldRole role) {
        return List.of(role.in(Language.ARABIC), role.in(Language.ENGLISH), role.in(Language.FRENCH));
    }

    /** Whether both states say the same. */
    public boolean isEmpty() {
        return forms.isEmpty() && roles.isEmpty() && facts.isEmpty();
    }
}
