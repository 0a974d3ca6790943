package org.turjuman.entities.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a record says otherwise than before, beside its forms.
 *
 * @param fact of what
 * @param before what it said; empty where it said nothing
 * @param after what it says; empty where it says nothing any more
 */
public record FactChange(Fact fact, String before, String after) {
    /** What a record says beside its forms. Types and genders are told by the names of their constants. */
    public enum Fact {
        /** What it is. */
        TYPE(description -> description.type().name()),
        /** Who or what it is, in a few words. */
        LINE(description -> description.facts().line()),
        /** Of a person. */
        GENDER(description -> orEmpty(description.facts().gender())),
        /** By its code. */
        COUNTRY(description -> orEmpty(description.facts().country())),
        /** One role of a person, with its languages and dates; or all, where only their order differs. */
        ROLE(description -> shown(description.facts().roles())),
        /** The id elsewhere. */
        EXTERNAL(description -> orEmpty(description.facts().external())),
        /** What is contested about the name. */
        CONTESTED(description -> description.facts().contested()),
        /** For the desk. */
        NOTE(EntityDescription::note);

        private final Function<EntityDescription, String> said;

        Fact(Function<EntityDescription, String> said) {
            this.said = said;
        }
    }

    /**
     * Everything but forms in which two descriptions differ, in the order of {@link Fact}.
     *
     * @param before null for a record that is new; its type is told by what it is then, not as a change
     * @param after what it says then
     */
    public static List<FactChange> between(@Nullable EntityDescription before, EntityDescription after) {
        List<FactChange> changes = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            if (fact == Fact.TYPE && before == null) {
                continue;
            }
            String old = before == null ? "" : fact.said.apply(before);
            String now = fact.said.apply(after);
            if (fact == Fact.ROLE) {
                changes.addAll(roles(
                        before == null ? List.of() : before.facts().roles(),
                        after.facts().roles()));
            } else if (!old.equals(now)) {
                changes.add(new FactChange(fact, old, now));
            }
        }
        return List.copyOf(changes);
    }

    private static List<FactChange> roles(List<HeldRole> before, List<HeldRole> after) {
        List<FactChange> changes = Stream.concat(
                        before.stream()
                                .filter(role -> !after.contains(role))
                                .map(role -> new FactChange(Fact.ROLE, shown(role), "")),
                        after.stream()
                                .filter(role -> !before.contains(role))
                                .map(role -> new FactChange(Fact.ROLE, "", shown(role))))
                .toList();
        return changes.isEmpty() && !before.equals(after)
                ? List.of(new FactChange(Fact.ROLE, shown(before), shown(after)))
                : changes;
    }

    private static String shown(List<HeldRole> roles) {
        return roles.stream().map(FactChange::shown).collect(Collectors.joining("; "));
    }

    private static String shown(HeldRole role) {
        String words = Stream.of(role.arabic(), role.english(), role.french())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        return role.from() == null && role.until() == null
                ? words
                : words + " (" + orEmpty(role.from()) + "–" + orEmpty(role.until()) + ")";
    }

    private static String orEmpty(@Nullable Object value) { // null: it is not known
        return value == null ? "" : value.toString();
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public Fact getFact() {
        return fact;
    }

    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }
}
