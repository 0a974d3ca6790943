package org.turjuman.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is of one kind in a list, so that a page shows it once with its number: a text with eighty stray spaces has one
 * thing wrong with it, not eighty.
 *
 * @param members in the order of the list, at least one
 * @param <T> what the list holds
 */
public record Alike<T>(List<Member<T>> members) {
    /** Keeps its members unchangeable. */
    public Alike {
        members = List.copyOf(members);
    }

    /**
     * One of them.
     *
     * @param index its place in the whole list, from 0
     * @param value itself
     * @param <T> what the list holds
     */
    public record Member<T>(int index, T value) {
        // getters: the expressions of Faces 4.0 know no record accessors
        public int getIndex() {
            return index;
        }

        public T getValue() {
            return value;
        }
    }

    /**
     * Puts together what is of one kind.
     *
     * @param all the list
     * @param kind of a member
     * @return the kinds in the order of their first members
     */
    public static <T> List<Alike<T>> of(List<T> all, Function<T, ?> kind) {
        Map<Object, List<Member<T>>> kinds = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            T value = all.get(i);
            kinds.computeIfAbsent(kind.apply(value), k -> new ArrayList<>()).add(new Member<>(i, value));
        }
        return kinds.values().stream().map(Alike::new).toList();
    }

    public List<Member<T>> getMembers() {
        return members;
    }

    public Member<T> getFirst() {
        return members.get(0);
    }

    public int getSize() {
        return members.size();
    }

    public boolean isSingle() {
        return members.size() == 1;
    }
}
