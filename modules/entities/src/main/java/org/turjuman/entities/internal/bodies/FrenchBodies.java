package org.turjuman.entities.internal.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.turjuman.entities.internal.bodies.Head.Mark;
import org.turjuman.entities.internal.bodies.Part.Bearer;
import org.turjuman.entities.internal.bodies.Part.Body;
import org.turjuman.entities.internal.bodies.Part.Matter;
import org.turjuman.entities.internal.bodies.Part.Place;

/** Says the names of bodies as French newspapers do. */
final class FrenchBodies {
    private final Function<Bearer, String> speller;

    /** @param speller spells the names that bodies bear, without their titles */
    FrenchBodies(Function<Bearer, String> speller) {
        this.speller = speller;
    }

    /** The name with a capital, unless it is a plain noun with somebody's name: université Al-Kindi. */
    String said(Body body) {
        String said = noun(body).noun();
        boolean small = body.isNamed() || body.head().is(Mark.LOW);
        return small && !body.head().is(Mark.BARE) ? said : capital(said);
    }

    private FrenchNoun noun(Body body) {
        FrenchNoun head = body.head().french();
        boolean bare = body.head().is(Mark.BARE) && body.isNamed();
        StringBuilder said = new StringBuilder(bare ? "" : described(head, body));
        for (Part part : body.own()) {
            said.append(part instanceof Bearer bearer ? named(body.head(), bearer) : "");
        }
        if (!body.own().isEmpty() && !body.isNamed()) {
            said.append(' ').append(own(body));
        }
        if (body.place() != null) {
            said.append(' ').append(body.place().french().afterDe());
        }
        said.append(meantFor(body, bare));
        if (body.at() != null) {
            said.append(' ').append(phrase(body.at()).afterDe());
        }
        return head.with(said.toString().strip());
    }

    private static String described(FrenchNoun head, Body body) {
        return body.head().is(Mark.ALL) // Cour de cassation française
                ? described(head, body.adjectives(), head.noun(), head.noun().length())
                : described(head, body.adjectives(), head.noun());
    }

    private String own(Body body) {
        if (body.head().is(Mark.SUR)) {
            return "sur " + listed(all(body.own(), FrenchNoun::withArticle));
        }
        boolean upper = body.head().is(Mark.UPPER);
        return listed(all(body.own(), noun -> (upper ? noun.with(capital(noun.noun())) : noun).afterDe()));
    }

    private String named(Head head, Bearer bearer) {
        String name = speller.apply(bearer);
        if (bearer.title() != null) {
            FrenchNoun title = bearer.title().french();
            FrenchNoun titled = title.with(title.noun() + " " + name);
            return " " + (title.article().isEmpty() ? titled.noun() : titled.afterDe());
        }
        return " " + (head.is(Mark.DE) ? FrenchNoun.named(name).afterDe() : name);
    }

    private String meantFor(Body body, boolean bare) {
        if (body.purpose().isEmpty()) {
            return "";
        }
        if (bare) {
            return " " + capital(phrase(body.purpose().get(0)).noun());
        }
        if (!body.isNamed() || body.head().is(Mark.OF)) {
            return " " + afterDe(body.purpose());
        }
        return " pour " + listed(all(body.purpose(), FrenchNoun::withArticle));
    }

    private String afterDe(List<Part> parts) {
        return listed(all(parts, FrenchNoun::afterDe));
    }

    private FrenchNoun phrase(Part part) {
        if (part instanceof Place place) {
            return place.french();
        }
        if (part instanceof Bearer bearer) {
            return FrenchNoun.named(speller.apply(bearer));
        }
        return part instanceof Body body ? noun(body) : phrase((Matter) part);
    }

    private FrenchNoun phrase(Matter matter) {
        FrenchNoun noun = matter.topic().french();
        String said = noun.noun();
        if (said.contains("{x}")) {
            said = said.replace("{x}", listed(all(matter.of(), FrenchNoun::withArticle)));
        } else if (said.contains(" {à}")) {
            said = matter.of().isEmpty()
                    ? said.replace(" {à}", "")
                    : said.replace("{à}", listed(all(matter.of(), FrenchNoun::afterTo)));
        } else if (!matter.of().isEmpty()) {
            return noun.with(described(noun, matter.adjectives(), said) + " " + afterDe(matter.of()));
        }
        return noun.with(described(noun, matter.adjectives(), said));
    }

    private List<String> all(List<Part> parts, Function<FrenchNoun, String> said) {
        return parts.stream().map(this::phrase).map(said).toList();
    }

    /** The adjectives behind the noun; of several words behind the first if it has a complement of its own. */
    private static String described(FrenchNoun gender, List<Adjective> adjectives, String noun) {
        int complement = noun.indexOf(" d");
        return described(gender, adjectives, noun, complement < 0 ? noun.length() : complement);
    }

    private static String described(FrenchNoun gender, List<Adjective> adjectives, String noun, int end) {
        List<String> before = new ArrayList<>();
        List<String> behind = new ArrayList<>();
        for (Adjective adjective : adjectives) {
            (adjective.standsBeforeNouns() ? before : behind).add(adjective.agreeing(gender));
        }
        String said = String.join(" ", before) + " " + noun.substring(0, end) + " " + String.join(" ", behind);
        return said.strip() + noun.substring(end);
    }

    private static String listed(List<String> said) {
        return said.size() < 2
                ? said.get(0)
                : String.join(", ", said.subList(0, said.size() - 1)) + " et " + said.get(said.size() - 1);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
