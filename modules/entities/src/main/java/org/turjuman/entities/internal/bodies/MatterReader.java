package org.turjuman.entities.internal.bodies;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.internal.bodies.Adjective.Agreement;
import org.turjuman.entities.internal.bodies.Adjective.Form;
import org.turjuman.entities.internal.bodies.BodyReader.Read;
import org.turjuman.entities.internal.bodies.Part.Matter;
import org.turjuman.entities.internal.bodies.Part.Place;
import org.turjuman.entities.internal.bodies.Part.Topic;

/** Reads what a body cares for: الدفاع والأمن القومي, حماية المستهلك. */
final class MatterReader {
    private final BodyTables tables;

    MatterReader(BodyTables tables) {
        this.tables = tables;
    }

    /** Matters in the genitive behind a body, joined by «و», as many as there are. */
    List<Read<List<Part>>> lists(List<BodyWord> words) {
        return lists(words, false, Adjective.OF_MATTERS);
    }

    /** The same behind «ل»: only an adjective of a nation is rather the body's. */
    List<Read<List<Part>>> purposes(List<BodyWord> words) {
        return lists(words, false, Adjective.BY_NATION + 1);
    }

    /** One matter that is people: الأطفال. */
    List<Read<Matter>> people(List<BodyWord> words) {
        return matters(words, true, Adjective.OF_MATTERS).stream()
                .filter(read -> read.thing().topic().isPeople())
                .toList();
    }

    /**
     * Matters joined by «و».
     *
     * @param own from which place on an adjective is rather the matter's than the body's
     * @param definite whether no matter may have a genitive of its own: in حماية الطبيعة وتنمية الريف it belongs to one each
     */
    private List<Read<List<Part>>> lists(List<BodyWord> words, boolean definite, int own) {
        List<Read<List<Part>>> found = new ArrayList<>();
        for (Read<Matter> first : matters(words, definite, own)) {
            List<BodyWord> joined = BodyReader.after('و', first.rest());
            if (joined != null) {
                for (Read<List<Part>> others : lists(joined, definite, own)) {
                    List<Part> all = new ArrayList<>(List.of(first.thing()));
                    all.addAll(others.thing());
                    found.add(new Read<>(all, others.rest()));
                }
            }
            found.add(new Read<>(List.of(first.thing()), first.rest()));
        }
        return found;
    }

    private List<Read<Matter>> matters(List<BodyWord> words, boolean definite, int own) {
        List<Read<Matter>> found = new ArrayList<>();
        for (Phrases.Match<Topic> match : tables.matters.at(words)) {
            if (definite && !match.definite()) {
                continue;
            }
            Matter alone = new Matter(match.thing(), match.definite(), List.of(), List.of());
            if (!match.definite()) {
                for (Read<List<Part>> of : lists(match.rest(), true, own)) {
                    found.addAll(described(new Matter(match.thing(), false, of.thing(), List.of()), of.rest(), own));
                }
            }
            if (!match.definite() && own <= Adjective.BY_NATION + 1) {
                for (Phrases.Match<Place> place : KnownPlaces.known().at(match.rest())) {
                    Matter of = new Matter(match.thing(), false, List.of(place.thing()), List.of());
                    found.addAll(described(of, place.rest(), own));
                }
            }
            if (!match.thing().behind().contains("{x}")) {
                found.addAll(described(alone, match.rest(), own));
            }
        }
        return found;
    }

    /** With and without the adjectives behind it; what rather describes the body is left to it first. */
    private List<Read<Matter>> described(Matter matter, List<BodyWord> words, int own) {
        List<Read<Matter>> found = new ArrayList<>();
        boolean first = true;
        for (Phrases.Match<Form> form : tables.adjectives.at(words)) {
            if (agrees(matter.topic().agreement(), form.thing().agreement())) {
                Adjective adjective = form.thing().adjective();
                first = adjective.place() >= own
                        && isSurely(matter.topic().agreement(), form.thing().agreement());
                List<Adjective> adjectives = new ArrayList<>(matter.adjectives());
                adjectives.add(adjective);
                found.addAll(described(matter.and(adjectives), form.rest(), own));
            }
        }
        List<BodyWord> joined = BodyReader.after('و', words);
        if (joined != null && !matter.adjectives().isEmpty()) {
            for (Phrases.Match<Form> form : tables.adjectives.at(joined)) {
                if (agrees(matter.topic().agreement(), form.thing().agreement())) {
                    Matter more = matter.and(
                            Part.joined(matter.adjectives(), form.thing().adjective()));
                    found.addAll(described(more, form.rest(), own));
                }
            }
        }
        found.add(first ? found.size() : 0, new Read<>(matter, words));
        return found;
    }

    /** A noun that shows no gender is mostly masculine. */
    private static boolean isSurely(@Nullable Agreement noun, Agreement adjective) {
        return noun == null ? adjective == Agreement.MASCULINE : noun == adjective;
    }

    private static boolean agrees(@Nullable Agreement noun, Agreement adjective) {
        return noun == null ? adjective != Agreement.PEOPLE : noun == adjective;
    }
}
