package org.turjuman.entities.internal.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.internal.bodies.Adjective.Form;
import org.turjuman.entities.internal.bodies.Head.Mark;
import org.turjuman.entities.internal.bodies.Part.Bearer;
import org.turjuman.entities.internal.bodies.Part.Body;
import org.turjuman.entities.internal.bodies.Part.Matter;
import org.turjuman.entities.internal.bodies.Part.Place;

/**
 * Takes the Arabic name of a body apart: a head, what stands in the genitive behind it, adjectives, what it is for, where it
 * belongs. Every way to read some words is followed, the likelier first, until one covers the whole name.
 */
final class BodyReader {
    /** How many beginnings are followed; «حزب لحزب لحزب …» would double them with each word. */
    private static final int READINGS = 20_000;

    private final BodyTables tables = BodyTables.known();
    private final KnownPlaces places = KnownPlaces.known();
    private final BearerReader bearers;
    private final MatterReader matters = new MatterReader(tables);
    private int left = READINGS;

    /** @param bearers reads the names that a body bears */
    BodyReader(BearerReader bearers) {
        this.bearers = bearers;
    }

    /**
     * A way to read the first of some words.
     *
     * @param rest the words behind
     */
    record Read<T>(T thing, List<BodyWord> rest) {}

    /** The parts of a name; empty where it has a word that no table says and that is no name. */
    Optional<Body> whole(List<BodyWord> words) {
        return bodies(words).stream()
                .filter(read -> read.rest().isEmpty())
                .map(Read::thing)
                .findFirst();
    }

    /** The same of a name without a head, that only says what it does: سواعد للإنشاءات. */
    Optional<Body> unsaid(List<BodyWord> words) {
        if (words.size() < 2
                || hasHead(words)
                || !tables.adjectives.at(words).isEmpty()
                || !tables.matters.at(words).isEmpty()) {
            return Optional.empty();
        }
        Bearer bearer = new Bearer(words.get(0).text(), null, "");
        Body body = Body.of(Head.UNSAID, List.of(bearer), null);
        return tails(body, words.subList(1, words.size())).stream()
                .filter(read -> read.rest().isEmpty() && read.thing().isOnlyFor())
                .map(Read::thing)
                .findFirst();
    }

    /** Whether a name begins with the noun of a body. */
    boolean hasHead(List<BodyWord> words) {
        return !tables.heads.at(words).isEmpty();
    }

    private List<Read<Body>> bodies(List<BodyWord> words) {
        List<Read<Body>> found = new ArrayList<>();
        headed(tables.sports.at(words)).stream()
                .filter(read -> read.thing().isOfSport())
                .forEach(found::add);
        found.addAll(headed(tables.heads.at(words)));
        return found;
    }

    private List<Read<Body>> headed(List<Phrases.Match<Head>> heads) {
        List<Read<Body>> found = new ArrayList<>();
        for (Phrases.Match<Head> match : heads) {
            Head head = match.thing();
            List<BodyWord> rest = match.rest();
            if (!match.definite() || head.is(Mark.ALL)) {
                for (Read<List<Part>> own : own(head, rest)) {
                    found.addAll(placed(head, own.thing(), own.rest()));
                }
            }
            boolean alone = match.definite()
                    || head.is(Mark.ALL)
                    || rest.isEmpty()
                    || !rest.get(0).isDefinite();
            if (alone && !head.isNeverSaid()) {
                found.addAll(tails(Body.of(head, List.of(), null), rest));
            }
            if (!match.definite() || head.is(Mark.ALL)) {
                found.addAll(placed(head, List.of(), rest));
            }
        }
        return found;
    }

    private List<Read<List<Part>>> own(Head head, List<BodyWord> words) {
        List<Read<List<Part>>> found = new ArrayList<>();
        if (head.is(Mark.ALL) || head.isNeverSaid()) {
            return found;
        }
        if (head.is(Mark.NAMED)) {
            matters.people(words).forEach(read -> found.add(new Read<>(List.of(read.thing()), read.rest())));
        } else {
            found.addAll(matters.lists(words));
            bodies(words).stream()
                    .filter(read -> !read.thing().isPlain())
                    .forEach(read -> found.add(new Read<>(List.of(read.thing()), read.rest())));
        }
        return found;
    }

    /** With the place whose body it is, or with the name that it bears. */
    private List<Read<Body>> placed(Head head, List<Part> own, List<BodyWord> words) {
        List<Read<Body>> found = new ArrayList<>();
        boolean chosen = own.isEmpty()
                && !head.is(Mark.DE)
                && !head.is(Mark.TOWN)
                && (head.is(Mark.NAMES) || head.is(Mark.NAMED));
        for (Read<Place> place : head.isNeverSaid() ? List.<Read<Place>>of() : places(words, !chosen)) {
            found.addAll(tails(Body.of(head, own, place.thing()), place.rest()));
        }
        if (own.isEmpty() && !head.is(Mark.ALL)) {
            for (Read<Bearer> bearer : bearers.at(words, head)) {
                found.addAll(tails(Body.of(head, List.of(bearer.thing()), null), bearer.rest()));
            }
        }
        boolean named =
                head.is(Mark.NAMES) && own.size() == 1 && own.get(0) instanceof Matter matter && matter.isPlain();
        if (!own.isEmpty() && !named) {
            found.addAll(tails(Body.of(head, own, null), words));
        }
        return found;
    }

    private List<Read<Place>> places(List<BodyWord> words, boolean doubtful) {
        List<Read<Place>> found = new ArrayList<>();
        places.at(words).forEach(match -> found.add(new Read<>(match.thing(), match.rest())));
        if (doubtful) {
            places.doubtfulAt(words).forEach(match -> found.add(new Read<>(match.thing(), match.rest())));
        }
        if (found.isEmpty() && words.size() > 1 && words.get(0).key().equals("مدينه")) {
            return places(words.subList(1, words.size()), true);
        }
        return found;
    }

    /** What may follow the genitive, as much of it as there is. */
    private List<Read<Body>> tails(Body body, List<BodyWord> words) {
        List<Read<Body>> found = new ArrayList<>();
        if (!words.isEmpty() && left-- > 0) {
            adjectives(body, words, found);
            purposes(body, words, found);
            whereabouts(body, words, found);
        }
        found.add(new Read<>(body, words));
        return found;
    }

    private void adjectives(Body body, List<BodyWord> words, List<Read<Body>> found) {
        for (Phrases.Match<Form> form : tables.adjectives.at(words)) {
            if (form.thing().agreement() == body.head().agreement()) {
                found.addAll(tails(body.with(form.thing().adjective()), form.rest()));
            }
        }
        List<BodyWord> joined = after('و', words);
        if (joined != null && !body.adjectives().isEmpty()) {
            for (Phrases.Match<Form> form : tables.adjectives.at(joined)) {
                if (form.thing().agreement() == body.head().agreement()) {
                    found.addAll(tails(body.and(form.thing().adjective()), form.rest()));
                }
            }
        }
    }

    private void purposes(Body body, List<BodyWord> words, List<Read<Body>> found) {
        boolean sake = words.size() > 2
                && words.get(0).text().equals("من")
                && words.get(1).text().equals("أجل");
        List<BodyWord> meant = sake ? words.subList(2, words.size()) : after('ل', words);
        if (meant == null || !body.purpose().isEmpty()) {
            return;
        }
        List<Read<List<Part>>> lists = new ArrayList<>(matters.purposes(meant));
        places(meant, false).forEach(read -> lists.add(new Read<>(List.of(read.thing()), read.rest())));
        bodies(meant).forEach(read -> lists.add(new Read<>(List.of(read.thing()), read.rest())));
        for (Read<List<Part>> list : lists) {
            found.addAll(tails(body.meantFor(list.thing()), list.rest()));
        }
    }

    private void whereabouts(Body body, List<BodyWord> words, List<Read<Body>> found) {
        List<BodyWord> where = words.get(0).text().equals("في") ? words.subList(1, words.size()) : after('ب', words);
        if (where == null || where.isEmpty() || body.at() != null) {
            return;
        }
        places(where, false).forEach(read -> found.addAll(tails(body.at(read.thing()), read.rest())));
        bodies(where).forEach(read -> found.addAll(tails(body.at(read.thing()), read.rest())));
    }

    /** The words without the particle that the first begins with; null where it does not. */
    static @Nullable List<BodyWord> after(char particle, List<BodyWord> words) {
        BodyWord without = words.isEmpty() ? null : words.get(0).after(particle);
        if (without == null) {
            return null;
        }
        List<BodyWord> rest = new ArrayList<>(words);
        rest.set(0, without);
        return rest;
    }
}
