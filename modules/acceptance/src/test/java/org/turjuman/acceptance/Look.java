package org.turjuman.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * Looks at pages in every way that matters: light and dark, on a screen and on a phone, in English, Arabic and French.
 *
 * <p>One person signs in once and turns the same window about, as an axe over the same page in two widths says the same
 * twice and a further window fetches everything anew: each scheme in English and Arabic is checked in one width, in turn,
 * and kept as a picture; of the rest there is the picture only.
 */
public final class Look {
    /** Language by language, so that each page is loaded once in each. */
    private static final Map<String, List<Glance>> GLANCES = Map.of(
            "en",
            List.of(
                    new Glance(new View("en", "light", View.WIDE), true),
                    new Glance(new View("en", "light", View.NARROW), false),
                    new Glance(new View("en", "dark", View.NARROW), true)),
            "ar",
            List.of(
                    new Glance(new View("ar", "light", View.NARROW), true),
                    new Glance(new View("ar", "light", View.WIDE), false),
                    new Glance(new View("ar", "dark", View.WIDE), true)),
            "fr",
            List.of(
                    new Glance(new View("fr", "light", View.WIDE), false),
                    new Glance(new View("fr", "light", View.NARROW), false)));

    private record Glance(View view, boolean checked) {}

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
                for (Glance glance : glances) {
                    visitor.turn(glance.view());
                    visitor.screenshot(page.getKey());
                    if (glance.checked()) {
                        visitor.checkAccessibility();
                    }
                }
            }
        });
        visitor.choose("en");
    }

    /**
     * Looks at what stands in front of a person in English and Arabic, on a screen and on a phone: nothing serious in axe,
     * a picture each. The page is loaded anew; afterwards it is in English, on a screen.
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
