package org.turjuman.entities.internal.bodies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.internal.bodies.Head.Mark;
import org.turjuman.entities.internal.bodies.Part.Bearer;
import org.turjuman.entities.internal.bodies.Part.Body;
import org.turjuman.entities.internal.bodies.Part.Matter;
import org.turjuman.entities.internal.bodies.Part.Place;

/** Says the names of bodies as English newspapers do. */
final class EnglishBodies {
    private final Function<Bearer, String> speller;

    /** @param speller spells the names that bodies bear */
    EnglishBodies(Function<Bearer, String> speller) {
        this.speller = speller;
    }

    String said(Body body) {
        List<String> before = new ArrayList<>();
        String noun = noun(body, before);
        String core = meantFor(body, before, noun);
        Place place = body.place();
        if (place != null && isOfCountry(body)) {
            core += " of " + place.english();
        }
        String all = (String.join(" ", before) + " " + core).strip().replaceAll(" {2,}", " ");
        return body.at() == null ? all : all + at(body.at());
    }

    /** The head with what is its own; what stands before the whole name goes into the list. */
    private String noun(Body body, List<String> before) {
        Head head = body.head();
        String borne = borne(body);
        String noun = head.is(Mark.BARE) && !borne.isEmpty() ? "" : head.english();
        if (head.is(Mark.FIRST) || head.is(Mark.FIRSTOF)) {
            noun += (borne.isEmpty() || head.is(Mark.FIRST) ? " " : " of ") + borne;
        } else {
            before.add(borne);
        }
        if (body.isNamed() || body.own().isEmpty()) {
            return described(body, noun);
        }
        String attribute = head.is(Mark.OF) ? null : attribute(body.own());
        return described(body, attribute == null ? noun + " of " + behind(body.own()) : attribute + " " + noun);
    }

    /** The name or town that it bears; empty for none. */
    private String borne(Body body) {
        if (body.isNamed()) {
            return speller.apply(Objects.requireNonNull(body.bearer()));
        }
        Place place = body.place();
        return place == null || isOfCountry(body) ? "" : place.english();
    }

    /** Whether the country is said behind: Bank of Libya, Union of Writers of Morocco, but Qatar Stock Exchange. */
    private static boolean isOfCountry(Body body) {
        return body.place() != null
                && body.place().country()
                && (!body.own().isEmpty() || body.head().is(Mark.PLACEOF));
    }

    /** The adjectives before it: of a nation first, otherwise the last of the Arabic ones first. */
    private static String described(Body body, String noun) {
        if (body.head().isNeverSaid()) {
            return noun;
        }
        String adjectives = ordered(body.adjectives());
        return adjectives.isEmpty() ? noun : adjectives + " " + noun;
    }

    private static String ordered(List<Adjective> adjectives) {
        List<Adjective> all = new ArrayList<>(adjectives);
        Collections.reverse(all);
        all.sort(Comparator.comparingInt(Adjective::place)); // keeps the order of equals
        return all.stream().map(Adjective::english).collect(Collectors.joining(" "));
    }

    private String meantFor(Body body, List<String> before, String noun) {
        if (body.purpose().isEmpty()) {
            return noun;
        }
        Head head = body.head();
        String attribute = attribute(body.purpose());
        if (head.is(Mark.BARE) && body.isNamed()) {
            return noun + " " + (attribute == null ? behind(body.purpose()) : attribute);
        }
        boolean own = body.isNamed() || !body.own().isEmpty();
        if (head.is(Mark.BEFORE) && attribute != null && !own) {
            return described(body, attribute + " " + head.english());
        }
        boolean of = head.is(Mark.OF) || !own && isOfPeopleOrPlaces(body.purpose());
        return noun + (of ? " of " : " for ") + behind(body.purpose());
    }

    private static boolean isOfPeopleOrPlaces(List<Part> parts) {
        return parts.stream()
                .allMatch(part ->
                        !(part instanceof Matter matter) || matter.topic().isPeople());
    }

    private String at(Part where) {
        return where instanceof Body body ? " at " + said(body) : " in " + behind(List.of(where));
    }

    /** Matters as they stand before a noun: Consumer Protection; null where one of them never does. */
    @Nullable
    String attribute(List<Part> parts) {
        List<String> said = new ArrayList<>();
        for (Part part : parts) {
            String one = part instanceof Matter matter
                    ? attribute(matter)
                    : part instanceof Body body ? attribute(body) : null;
            if (one == null) {
                return null;
            }
            said.add(one);
        }
        return listed(said);
    }

    /** A body as it stands before another, if it is short: Democratic Union Party. */
    private @Nullable String attribute(Body body) {
        boolean plain = body.own().isEmpty() && body.purpose().isEmpty() && body.place() == null && body.at() == null;
        if (!plain) {
            return null;
        }
        String said = said(body);
        return Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    private @Nullable String attribute(Matter matter) {
        String before = matter.topic().before();
        if (before == null) {
            return null;
        }
        String said = before;
        if (!matter.of().isEmpty()) {
            String of = attribute(matter.of());
            if (of == null) {
                return null;
            }
            said = before.contains("{x}") ? before.replace("{x}", of) : of + " " + before;
        }
        return (ordered(matter.adjectives()) + " " + said.replace("{x} ", "")).strip();
    }

    /** Parts as they stand behind "of". */
    private String behind(List<Part> parts) {
        return listed(parts.stream().map(this::behind).toList());
    }

    private String behind(Part part) {
        if (part instanceof Place place) {
            return place.english();
        }
        if (part instanceof Bearer bearer) {
            return speller.apply(bearer);
        }
        if (part instanceof Body body) {
            return (body.isNamed() || body.place() != null ? "" : "the ") + said(body);
        }
        return behind((Matter) part);
    }

    private String behind(Matter matter) {
        String said = matter.topic().behind();
        if (said.contains("{x}")) {
            String of = said.startsWith("{x}") ? attribute(matter.of()) : behind(matter.of());
            said = of == null
                    ? "the Affairs of " + behind(matter.of())
                    : said.replace("{x}", of).strip();
        } else if (!matter.of().isEmpty()) {
            String attribute = attribute(matter.of());
            said = attribute == null ? said + " of " + behind(matter.of()) : attribute + " " + said;
        }
        String adjectives = ordered(matter.adjectives());
        if (adjectives.isEmpty()) {
            return said;
        }
        return said.startsWith("the ") ? "the " + adjectives + said.substring("the".length()) : adjectives + " " + said;
    }

    private static String listed(List<String> said) {
        return said.size() < 2
                ? said.get(0)
                : String.join(", ", said.subList(0, said.size() - 1)) + " and " + said.get(said.size() - 1);
    }
}
