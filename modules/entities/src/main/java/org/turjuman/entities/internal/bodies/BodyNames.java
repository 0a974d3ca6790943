package org.turjuman.entities.internal.bodies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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

    /** Longer names are lists or whole sentences; nobody composes them, and reading them takes too long. */
    private static final int WORDS = 12;

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
        Map<String, Boolean> asked = new HashMap<>(); // spelling may look into the authority
        Predicate<String> names = part -> asked.computeIfAbsent(part, any -> isName(any, speller));
        BodyReader strict = new BodyReader(new BearerReader(names, false));
        if (words.size() > WORDS) {
            return new BodyNames(null, strict.hasHead(words) || type != EntityType.PLACE, speller);
        }
        Optional<Body> read = strict.whole(words);
        if (read.isEmpty() && type == EntityType.ORGANISATION) {
            read = strict.unsaid(words);
        }
        if (read.isEmpty() && type == EntityType.PLACE) {
            read = new BodyReader(new BearerReader(names, true)).whole(words);
        }
        boolean ordinary = strict.hasHead(words)
                || type != EntityType.PLACE
                        && words.size() > 1
                        && words.stream().anyMatch(word -> WordList.known(word.text()))
                        && !names.test(name);
        return new BodyNames(read.orElse(null), read.isEmpty() && ordinary, speller);
    }

    private static boolean isName(String words, Speller speller) {
        if (!BodyWord.isArabic(words)) {
            return false;
        }
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
            return List.of(new LatinSpelling(said(body, one -> "", style), style, Reason.KNOWN, COMPOSED));
        }
        List<LatinSpelling> all = new ArrayList<>();
        for (LatinSpelling spelled : spelled(bearer, style)) {
            String text = said(
                    body,
                    one -> written(
                            one,
                            one.equals(bearer) ? spelled : spelled(one, style).get(0)),
                    style);
            all.add(new LatinSpelling(text, style, spelled.reason(), spelled.confidence()));
        }
        return all;
    }

    /** At least one: a word without Arabic letters stands as it is, and so does one that cannot be spelled. */
    private List<LatinSpelling> spelled(Bearer bearer, TransliterationStyle style) {
        List<LatinSpelling> spelled =
                BodyWord.isArabic(bearer.arabic()) ? speller.spell(bearer.arabic(), style) : List.of();
        return spelled.isEmpty() ? List.of(new LatinSpelling(bearer.arabic(), style, Reason.KNOWN, COMPOSED)) : spelled;
    }

    private static String written(Bearer bearer, LatinSpelling spelled) {
        return (spelled.text() + " " + bearer.number()).strip();
    }

    private static String said(Body body, Function<Bearer, String> names, TransliterationStyle style) {
        return style == TransliterationStyle.PRESS_FRENCH
                ? new FrenchBodies(names).said(body)
                : new EnglishBodies(bearer -> bearer.title() == null
                                ? names.apply(bearer)
                                : bearer.title().english() + " " + names.apply(bearer))
                        .said(body);
    }
}
