package org.turjuman.entities.internal.bodies;

import java.util.Set;

/**
 * An adjective of the name of a body.
 *
 * @param french the masculine
 * @param feminine the French feminine
 * @param place where English puts it among others, from 0: Royal, Tunisian, Independent, National, General, Social
 */
record Adjective(String english, String french, String feminine, int place) {
    /** From here on an adjective says what a matter is like rather than the body: Social Affairs. */
    static final int OF_MATTERS = 5;

    /** The place of Tunisian. */
    static final int BY_NATION = 1;

    private static final Set<String> BEFORE_NOUNS = Set.of("nouveau", "grand", "beau");

    /** What an Arabic adjective shows that it agrees with: a masculine or a feminine noun, or several people. */
    enum Agreement {
        MASCULINE,
        FEMININE,
        PEOPLE
    }

    /** An Arabic form of it. */
    record Form(Adjective adjective, Agreement agreement) {}

    /** Both: Economic and Social. */
    Adjective and(Adjective other) {
        return new Adjective(
                english + " and " + other.english,
                french + " et " + other.french,
                feminine + " et " + other.feminine,
                place);
    }

    /** As it agrees with a French noun. */
    String agreeing(FrenchNoun noun) {
        String said = noun.feminine() ? feminine : french;
        if (said.contains(" et ")) {
            String[] both = said.split(" et ", 2);
            return number(both[0], noun.plural()) + " et " + number(both[1], noun.plural());
        }
        return number(said, noun.plural());
    }

    private static String number(String said, boolean plural) {
        if (!plural || said.contains(" ") || said.endsWith("s") || said.endsWith("x")) {
            return said;
        }
        return said.endsWith("al") ? said.substring(0, said.length() - 1) + "ux" : said + "s";
    }

    boolean standsBeforeNouns() {
        return BEFORE_NOUNS.contains(french);
    }
}
