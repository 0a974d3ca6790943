package org.turjuman.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.UnknownReferenceException;

/** What a body refers to by its id. If nothing is there, the body is wrong at that place; the address is not unknown. */
final class References {
    /** One of them: the kind of thing, its id as it was written, and where it stands. */
    private record Reference(String kind, String id, String pointer) {}

    private final List<Reference> all = new ArrayList<>();

    /**
     * Adds one.
     *
     * @param kind as {@link NoSuchThingException} calls it
     * @param id what was written; null for none
     * @param pointer where, as a JSON pointer
     * @return these references
     */
    References to(String kind, @Nullable Object id, String pointer) {
        if (id != null) {
            all.add(new Reference(kind, id.toString(), pointer));
        }
        return this;
    }

    /**
     * Does what the body asks for.
     *
     * @throws UnknownReferenceException if a thing that it refers to is not there
     * @throws NoSuchThingException if that of the address is not there
     */
    <T> T in(Supplier<T> act) {
        try {
            return act.get();
        } catch (NoSuchThingException nothing) {
            for (Reference one : all) {
                if (nothing.isOf(one.kind(), one.id())) {
                    throw new UnknownReferenceException(one.pointer(), one.id());
                }
            }
            throw nothing;
        }
    }
}
