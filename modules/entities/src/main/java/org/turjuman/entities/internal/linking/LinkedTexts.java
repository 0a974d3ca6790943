package org.turjuman.entities.internal.linking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.FoundName;
import org.turjuman.entities.api.NameContext;
import org.turjuman.entities.internal.linking.RememberedLinks.Decided;
import org.turjuman.language.api.RecognisedName;
import org.turjuman.language.api.Recognition;

/**
 * The texts that were read last, with their names and links: the article page, the workbench and the checks ask for the
 * same ones again and again. Safe to share.
 */
public final class LinkedTexts {
    /** So many letters of text are remembered, about a hundred long articles. */
    private static final int LETTERS = 2_000_000;

    private final NameLinker linker;
    private final Map<String, Read> texts = new LinkedHashMap<>(16, 0.75f, true);
    private int letters;

    /** By what this linker knows. */
    public LinkedTexts(NameLinker linker) {
        this.linker = linker;
    }

    /**
     * A text that was read.
     *
     * @param reading the names in it
     * @param linked the links that were asked for last
     */
    private record Read(Recognition.Reading reading, AtomicReference<@Nullable Linked> linked) {}

    /** Links, and what they depend on beside the text. */
    private record Linked(NameContext context, Map<String, List<Decided>> remembered, List<FoundName> names) {}

    /** The same as {@link NameLinker#in}. */
    public List<FoundName> in(String text, NameContext context, RememberedLinks remembered) {
        Read read = known(text);
        List<RecognisedName> names = read.reading().names();
        Map<String, List<Decided>> decided = remembered.of(NameLinker.keys(names));
        Linked linked = read.linked().get();
        if (linked == null
                || !linked.context().equals(context)
                || !linked.remembered().equals(decided)) {
            linked = new Linked(context, decided, linker.link(text, context, names, decided));
            read.linked().set(linked);
        }
        return linked.names();
    }

    /** The names without their records, and what stands for them. */
    public Recognition.Reading read(String text) {
        return known(text).reading();
    }

    private Read known(String text) {
        synchronized (texts) {
            Read known = texts.get(text);
            if (known != null) {
                return known;
            }
        }
        Read read = new Read(linker.recognise(text), new AtomicReference<>()); // not while others wait
        if (text.length() <= LETTERS) {
            keep(text, read);
        }
        return read;
    }

    private void keep(String text, Read read) {
        synchronized (texts) {
            if (texts.put(text, read) == null) {
                letters += text.length();
            }
            while (letters > LETTERS) {
                String oldest = texts.keySet().iterator().next();
                texts.remove(oldest);
                letters -= oldest.length();
            }
        }
    }

    /** How many letters of text are remembered. */
    int letters() {
        synchronized (texts) {
            return letters;
        }
    }
}
