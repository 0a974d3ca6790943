package org.turjuman.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * Looks at pages in every way that matters: light and dark, on a screen and on a phone, in English, Arabic and French.
 *
 * <p>One person signs in once and turns the same window about, as an axe over the same page in two widths says the same
 * twice and a further window fetches everything anew: each scheme in English and Arabic is checked in one width, in turn,
 * the dark one for its colours. Of the rest there is a picture only, where pictures are wanted ({@link
 * Visitor#PICTURES}); French pages are opened in any case.
 */
public final class Look {
    /** Language by language, so that each page is loaded once in each. */
    private static final Map<String, List<Glance>> GLANCES = Map.of(
            "en",
            List.of(
                    new Glance(new View("en", "light", View.WIDE), Check.EVERYTHING),
                    new Glance(new View("en", "light", View.NARROW), Check.NOTHING),
                    new Glance(new View("en", "dark", View.NARROW), Check.COLOURS)),
            "ar",
            List.of(
                    new Glance(new View("ar", "light", View.NARROW), Check.EVERYTHING),
                    new Glance(new View("ar", "light", View.WIDE), Check.NOTHING),
                    new Glance(new View("ar", "dark", View.WIDE), Check.COLOURS)),
            "fr",
            List.of(
                    new Glance(new View("fr", "light", View.WIDE), Check.NOTHING),
                    new Glance(new View("fr", "light", View.NARROW), Check.NOTHING)));

    private enum Check {
        NOTHING,
        COLOURS,
        EVERYTHING
    }

    private record Glance(View view, Check check) {
        boolean wanted() {
            return Visitor.PICTURES || check != Check.NOTHING;
        }

        void at(Visitor visitor, String name) {
            visitor.turn(view);
            visitor.screenshot(name);
            switch (check) {
                case EVERYTHING -> visitor.checkAccessibility();
                case COLOURS -> visitor.checkColours();
                case NOTHING -> {}
            }
        }
    }

    private Look() {}

    /** Opens each address as a person who has signed in: no complaint, nothing serious in axe, pictures. */
    public static void round(String person, Map<String, String> addressesByName) {
        try (Visitor visitor = Visitor.signedIn(person)) {
            round(visitor, addressesByName);
        }
    }

    /** The same for a reader. */
    public static void round(Map<String, String> addressesByName) {
        try (Visitor visitor = Visitor.reader(View.USUAL)) {
            round(visitor, addressesByName);
        }
    }

    private static void round(Visitor visitor, Map<String, String> addressesByName) {
        GLANCES.forEach((language, glances) -> {
            visitor.choose(language);
            for (Entry<String, String> page : addressesByName.entrySet()) {
                visitor.open(page.getValue());
                glances.stream().filter(Glance::wanted).forEach(glance -> glance.at(visitor, page.getKey()));
            }
        });
        visitor.choose("en");
    }

    /**
     * Looks at what stands in front of a person in English and Arabic, on a screen and on a phone: nothing serious in axe,
     * a picture each if any are wanted. The page is loaded anew; afterwards it is in English, on a screen.
     */
    public static void around(Visitor visitor, String name) {
        for (String language : List.of("ar", "en")) {
            visitor.choose(language);
            visitor.page().reload();
            for (int width : List.of(View.NARROW, View.WIDE)) {
                visitor.turn(new View(language, "light", width));
                visitor.screenshot(name);
                if ((width == View.WIDE) == language.equals("en")) {
                    visitor.checkAccessibility();
                }
            }
        }
    }
}
