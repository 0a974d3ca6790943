package org.turjuman.entities.api;

import java.util.List;
import org.turjuman.entities.internal.known.KnownFiles;
import org.turjuman.entities.internal.linking.NameLinker;
import org.turjuman.entities.internal.linking.RememberedLinks;
import org.turjuman.entities.internal.linking.StartRecords;
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

    /** What a desk would find and link that nobody has worked at yet; for measuring, without server or database. */
    public static NewDesk desk() {
        return new NewDesk();
    }

    /** A desk that knows the files alone. */
    public static final class NewDesk implements NameRecognition {
        private final StartRecords known = StartRecords.read();
        private final NameLinker linker = NameLinker.of(known.records());

        private NewDesk() {}

        @Override
        public List<FoundName> in(String text, NameContext context) {
            return linker.in(text, context, RememberedLinks.NONE);
        }

        @Override
        public NamesFound read(String text, NameContext context) {
            return linker.read(text, context, RememberedLinks.NONE);
        }

        /** The line that a record comes from, as {@code file:key}. */
        public String line(EntityId record) {
            return known.line(record);
        }
    }
}
