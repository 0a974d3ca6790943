package org.turjuman.language.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.turjuman.language.api.Clitic.Kind;
import org.turjuman.language.internal.LetterFolding;
import org.turjuman.language.internal.Lexicon;
import org.turjuman.language.internal.names.KnownNames;
import org.turjuman.language.internal.words.WordParts.Piece;

/** Names of people (the lexicon under {@code names/}) and places ({@code words/places.txt}) behind their clitics. */
final class NameReadings {
    private static final Set<String> PLACES =
            Lexicon.words("words/places.txt").stream().map(LetterFolding::key).collect(Collectors.toUnmodifiableSet());

    private static final double PERSON = 0.2;
    private static final double CLITIC = 1;

    /** Behind a clitic, two letters are more likely part of something else. */
    private static final int SHORTEST_BEHIND_CLITIC = 3;

    private NameReadings() {}

    static boolean isPlace(String word) {
        return PLACES.contains(LetterFolding.key(word));
    }

    static List<Reading> of(String word) {
        List<Reading> readings = new ArrayList<>();
        for (Proclitics proclitics : Proclitics.of(word)) {
            if (proclitics.has(Kind.FUTURE)) {
                continue;
            }
            if (proclitics.swallowsArticle()) {
                // للسيسي is ل and السيسي; the name's own alef is not written
                List<Piece> pieces =
                        proclitics.pieces().subList(0, proclitics.pieces().size() - 1);
                add(new Proclitics(pieces, proclitics.rest()), "ا" + proclitics.rest(), readings);
                add(new Proclitics(pieces, proclitics.rest()), "ال" + proclitics.rest(), readings);
            } else if (!proclitics.hasArticle()) {
                add(proclitics, proclitics.rest(), readings);
            }
        }
        return readings;
    }

    private static void add(Proclitics proclitics, String name, List<Reading> readings) {
        int clitics = proclitics.pieces().size();
        if (clitics > 0 && name.length() < SHORTEST_BEHIND_CLITIC) {
            return;
        }
        boolean place = isPlace(name);
        if (place || KnownNames.isWritten(name)) {
            readings.add(
                    new Reading(WordParts.name(proclitics, name), CLITIC * clitics + (place ? 0 : PERSON), 0, 0, true));
        }
    }
}
