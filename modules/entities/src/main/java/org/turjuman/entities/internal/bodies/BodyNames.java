package org.turjuman.entities.internal.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.internal.bodies.Part.Bearer;
import org.turjuman.entities.internal.bodies.Part.Body;
import org.turjuman.language.api.LatinSpelling;
import org.turjuman.language.api.LatinSpelling.Reason;
import org.turjuman.language.api.TransliterationStyle;
import org.turjuman.language.api.WordList;

/**
 * The Arabic name of a body, place or event, as far as its words tell how other languages say it.
 *
 * <p>A name whose words are all known is composed. One that has other ordinary words is not to be guessed: letter by
 * letter it would say nothing to a reader.
 */
public final class BodyNames {
    private static final double COMPOSED = 0.8;

    private final @Nullable Body body; // null where it cannot be composed
    private final boolean ordinary;
    private final Speller speller;

    private BodyNames(@Nullable Body body, boolean ordinary, Speller speller) {
        this.body = body;
        this.ordinary = ordinary;
        this.speller = speller;
    }

    /** Spells the part of a name that is somebody's. */
    @FunctionalInterface
    public interface Speller {
        /** The spellings, the likeliest first. */
        List<LatinSpelling> spell(String name, TransliterationStyle style);
    }

    /**
     * Reads a name.
     *
     * @param name in Arabic
     * @param type what it names; of people, works and the like nothing is composed
     * @param speller spells what is somebody's name
     */
    public static BodyNames of(String name, EntityType type, Speller speller) {
        if (type != EntityType.ORGANISATION && type != EntityType.PLACE && type != EntityType.EVENT) {
            return new BodyNames(null, false, speller);
        }
        List<BodyWord> words = BodyWord.of(name.replaceAll("[«»\"“”()،]", ""));
        BodyReader strict = new BodyReader(new BearerReader(part -> isName(part, speller), false));
        Optional<Body> read = strict.whole(words);
        if (read.isEmpty() && type == EntityType.ORGANISATION) {
            read = strict.unsaid(words);
        }
        if (read.isEmpty() && type == EntityType.PLACE) {
            read = new BodyReader(new BearerReader(part -> isName(part, speller), true)).whole(words);
        }
        boolean ordinary = strict.hasHead(words)
                || type != EntityType.PLACE
                        && words.size() > 1
                        && words.stream().anyMatch(word -> WordList.known(word.text()))
                        && !isName(name, speller);
        return new BodyNames(read.orElse(null), read.isEmpty() && ordinary, speller);
    }

    private static boolean isName(String words, Speller speller) {
        List<LatinSpelling> spelled = speller.spell(words, TransliterationStyle.PRESS_ENGLISH);
        return !spelled.isEmpty() && spelled.get(0).reason().compareTo(Reason.LEXICON) <= 0;
    }

    /** Whether it is made of ordinary words some of which no table says, so that spelling it says nothing. */
    public boolean isUntranslated() {
        return ordinary;
    }

    /** The composed name, once for each spelling of the name it bears; none if it cannot be composed. */
    public List<LatinSpelling> composed(TransliterationStyle style) {
        if (body == null) {
            return List.of();
        }
        Bearer bearer = body.bearer();
        if (bearer == null) {
            return List.of(new LatinSpelling(said(body, "", style), style, Reason.KNOWN, COMPOSED));
        }
        List<LatinSpelling> all = new ArrayList<>();
        for (LatinSpelling spelled : speller.spell(bearer.arabic(), style)) {
            String name = (spelled.text() + " " + bearer.number()).strip();
            all.add(new LatinSpelling(said(body, name, style), style, spelled.reason(), spelled.confidence()));
        }
        return all;
    }

    private static String said(Body body, String name, TransliterationStyle style) {
        return style == TransliterationStyle.PRESS_FRENCH
                ? new FrenchBodies(bearer -> name).said(body)
                : new EnglishBodies(bearer ->
                                bearer.title() == null ? name : bearer.title().english() + " " + name)
                        .said(body);
    }
}
