package org.turjuman.entities.internal.bodies;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.turjuman.entities.internal.bodies.Part.Place;
import org.turjuman.entities.internal.known.KnownTable;
import org.turjuman.language.api.Folding;

/** Countries and places as they are said behind a body: of Morocco, du Maroc. */
final class KnownPlaces {
    /** Countries without an article, and masculine ones that look feminine. */
    private static final Set<String> WITHOUT_ARTICLE = Set.of(
            "Bahreïn",
            "Oman",
            "Chypre",
            "Cuba",
            "Malte",
            "Israël",
            "Djibouti",
            "Singapour",
            "Monaco",
            "Madagascar",
            "Haïti",
            "Taïwan",
            "Andorre",
            "Maurice",
            "Saint-Marin",
            "Hong Kong");

    private static final Set<String> MASCULINE = Set.of("Mexique", "Cambodge", "Mozambique", "Zimbabwe");
    private static final Set<String> SINGULAR = Set.of("Laos", "Honduras");
    private static final String AMBIGUOUS = "ambiguous (";
    private static final KnownPlaces KNOWN = new KnownPlaces();

    /** With their articles: سورية, but not السورية. */
    private final Phrases<Place> places = new Phrases<>(word -> Folding.key(word.text()));

    private final Phrases<Place> doubtful = new Phrases<>(word -> Folding.key(word.text()));

    private KnownPlaces() {
        Set<String> capitals = new HashSet<>();
        for (String[] cells : KnownTable.lines("countries")) {
            String french = BodyTables.first(cells[5]);
            if (!french.isEmpty()) {
                put(cells, 1, new Place(BodyTables.first(cells[3]), country(french), true), true);
            }
            capitals.add(cells[12]);
        }
        for (String[] cells : KnownTable.lines("places")) {
            String french = BodyTables.first(cells[7]).replaceFirst("^ville d(e |')", "");
            if (!french.isEmpty() && !Character.isLowerCase(french.charAt(0))) { // not what only describes: monde arabe
                put(cells, 3, new Place(BodyTables.first(cells[5]), place(french), false), capitals.contains(cells[0]));
            }
        }
    }

    static KnownPlaces known() {
        return KNOWN;
    }

    private void put(String[] cells, int arabic, Place place, boolean capital) {
        String note = cells[cells.length - 1];
        for (int column = arabic; column <= arabic + 1; column++) {
            for (String form : BodyTables.values(cells[column])) {
                boolean sure = capital
                        || !note.contains(AMBIGUOUS)
                        || !note.substring(note.indexOf(AMBIGUOUS)).contains(form);
                (sure ? places : doubtful).put(form, place);
            }
        }
    }

    /** The places that words begin with. */
    List<Phrases.Match<Place>> at(List<BodyWord> words) {
        return places.at(words);
    }

    /** The same of forms that are also other words: العيون. */
    List<Phrases.Match<Place>> doubtfulAt(List<BodyWord> words) {
        return doubtful.at(words);
    }

    private static FrenchNoun country(String name) {
        if (WITHOUT_ARTICLE.contains(name)) {
            return FrenchNoun.named(name);
        }
        String first = name.split("[ -]")[0];
        boolean plural = first.endsWith("s") && !SINGULAR.contains(first);
        boolean feminine = first.endsWith("e") && !MASCULINE.contains(first);
        FrenchNoun called = FrenchNoun.called(name, feminine, plural);
        boolean bare = !plural && !called.article().equals("le"); // de Tunisie, d'Iran, but du Maroc
        return new FrenchNoun(called.article(), bare, name, feminine, plural);
    }

    private static FrenchNoun place(String name) {
        for (String article : List.of("Le ", "Les ")) {
            if (name.startsWith(article)) {
                return new FrenchNoun(
                        article.strip().toLowerCase(Locale.ROOT),
                        false,
                        name.substring(article.length()),
                        false,
                        article.equals("Les "));
            }
        }
        return FrenchNoun.named(name);
    }
}
