package org.turjuman.entities.api;

import java.util.List;
import org.turjuman.entities.internal.known.KnownFiles;
import org.turjuman.language.api.KnownName;

/** What the desk knows before anybody has written a record: the files under {@code known/}. */
public final class KnownAtStart {
    private KnownAtStart() {}

    /**
     * The Arabic forms of every line, and the Latin ones of bodies and products, with the line they belong to as
     * {@code file:key}; read anew at each call.
     */
    public static List<KnownName> forms() {
        return KnownFiles.read();
    }
}
