package org.turjuman.entities.internal.bodies;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A French noun, with all that belongs to it.
 *
 * @param article le, la, l' or les; empty for names without
 * @param bare whether it takes no article after de: lutte contre la corruption, Tunisie
 * @param noun without the article; {@code {x}} is what it is about, {@code {à}} the same after à
 */
record FrenchNoun(String article, boolean bare, String noun, boolean feminine, boolean plural) {
    private static final Pattern WRITTEN = Pattern.compile("(?:(\\()?(les|le|la|l')(\\))? ?)?(.+?)(?: (m|f|mp|fp))?");

    private static final Set<String> ASPIRATED = Set.of("hand", "haut", "hock", "houi", "hass");

    /** As a table writes it: (la) protection, l'énergie f. */
    static FrenchNoun of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalStateException("No French noun: " + written);
        }
        String article = parts.group(2) == null ? "" : parts.group(2);
        String gender = parts.group(5) == null ? "" : parts.group(5);
        return new FrenchNoun(
                article,
                parts.group(1) != null,
                parts.group(4),
                article.equals("la") || gender.startsWith("f"),
                article.equals("les") || gender.endsWith("p"));
    }

    /** A noun of a gender; its article follows from the first letter. */
    static FrenchNoun called(String noun, boolean feminine, boolean plural) {
        String article = plural ? "les" : elided(noun) ? "l'" : feminine ? "la" : "le";
        return new FrenchNoun(article, false, noun, feminine, plural);
    }

    /** A name of its own, without an article. */
    static FrenchNoun named(String name) {
        return new FrenchNoun("", true, name, false, false);
    }

    FrenchNoun with(String longer) {
        return new FrenchNoun(article, bare, longer, feminine, plural);
    }

    /** La lutte, l'énergie, Rabat. */
    String withArticle() {
        return article.isEmpty() || article.endsWith("'") ? article + noun : article + " " + noun;
    }

    /** De lutte, de l'énergie, du Maroc, des écrivains, d'Algérie. */
    String afterDe() {
        return bare ? elided(noun) ? "d'" + noun : "de " + noun : joined("de", "du", "des");
    }

    /** À la recherche, au soutien, aux familles. */
    String afterTo() {
        return joined("à", "au", "aux");
    }

    private String joined(String particle, String masculine, String many) {
        return switch (article) {
            case "le" -> masculine + " " + noun;
            case "les" -> many + " " + noun;
            default -> particle + " " + withArticle();
        };
    }

    private static boolean elided(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return "aàâeéèêiîoôuh".indexOf(small.charAt(0)) >= 0
                && ASPIRATED.stream().noneMatch(small::startsWith);
    }
}
