package org.turjuman.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** Looks at pages in every way that matters: English and Arabic, light and dark, screen and phone. */
public final class Look {
    private static final List<View> VIEWS = List.of(
            new View("en", "light", View.WIDE),
            new View("en", "dark", View.WIDE),
            new View("en", "light", View.NARROW),
            new View("en", "dark", View.NARROW),
            new View("ar", "light", View.WIDE),
            new View("ar", "dark", View.WIDE),
            new View("ar", "light", View.NARROW),
            new View("ar", "dark", View.NARROW));

    private Look() {}

    /** Opens each address as a person who has signed in: no complaint, nothing serious in axe, one picture each. */
    public static void round(String person, Map<String, String> addressesByName) {
        for (View view : VIEWS) {
            try (Visitor visitor = Visitor.signedIn(person, view)) {
                look(visitor, addressesByName);
            }
        }
    }

    /** The same for a reader. */
    public static void round(Map<String, String> addressesByName) {
        for (View view : VIEWS) {
            try (Visitor visitor = Visitor.reader(view)) {
                look(visitor, addressesByName);
            }
        }
    }

    private static void look(Visitor visitor, Map<String, String> addressesByName) {
        for (Entry<String, String> page : addressesByName.entrySet()) {
            visitor.open(page.getValue());
            visitor.screenshot(page.getKey());
            visitor.checkAccessibility();
        }
    }
}
