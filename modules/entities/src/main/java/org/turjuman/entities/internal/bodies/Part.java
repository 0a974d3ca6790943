package org.turjuman.entities.internal.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.internal.bodies.Adjective.Agreement;

/** What the name of a body is made of. */
sealed interface Part {
    /**
     * What a table says of a matter.
     *
     * @param before English before a body: Consumer; null where it never stands there
     * @param behind English behind it: Consumers
     * @param agreement of its adjectives in Arabic; null where it may be either gender
     * @param sport whether it is a sport
     */
    record Topic(
            @Nullable String before,
            String behind,
            FrenchNoun french,
            @Nullable Agreement agreement,
            boolean sport) {
        boolean isPeople() {
            return agreement == Agreement.PEOPLE;
        }
    }

    /**
     * What a body cares for, or who it is of: حماية المستهلك.
     *
     * @param definite whether it has the Arabic article
     * @param of what stands in the genitive behind it
     */
    record Matter(Topic topic, boolean definite, List<Part> of, List<Adjective> adjectives) implements Part {
        Matter and(List<Adjective> more) {
            return new Matter(topic, definite, of, more);
        }

        /** Whether it is one word without an article, which may as well be a name: مركز عدالة. */
        boolean isPlain() {
            FrenchNoun french = topic.french();
            return !definite && of.isEmpty() && adjectives.isEmpty() && !french.bare() && !french.plural();
        }
    }

    /**
     * A country or town.
     *
     * @param country whether it is a country
     */
    record Place(String english, FrenchNoun french, boolean country) implements Part {}

    /**
     * Somebody's name, or one that was coined.
     *
     * @param arabic to be spelled
     * @param title null for none
     * @param number of a king, such as VI; empty for none
     */
    record Bearer(String arabic, @Nullable Title title, String number) implements Part {}

    /** King, Sheikh. */
    record Title(String english, FrenchNoun french) {}

    /**
     * A whole name.
     *
     * @param own what stands in the genitive behind the head
     * @param place in the genitive behind that; null for none
     * @param purpose what follows «ل»
     * @param at the body or place that it belongs to, after «ب» or «في»; null for none
     */
    record Body(
            Head head,
            List<Part> own,
            @Nullable Place place,
            List<Adjective> adjectives,
            List<Part> purpose,
            @Nullable Part at)
            implements Part {
        static Body of(Head head, List<Part> own, @Nullable Place place) {
            return new Body(head, own, place, List.of(), List.of(), null);
        }

        Body with(Adjective adjective) {
            List<Adjective> more = new ArrayList<>(adjectives);
            more.add(adjective);
            return new Body(head, own, place, more, purpose, at);
        }

        /** With an adjective that «و» joins to the last one. */
        Body and(Adjective adjective) {
            return new Body(head, own, place, joined(adjectives, adjective), purpose, at);
        }

        Body meantFor(List<Part> what) {
            return new Body(head, own, place, adjectives, what, at);
        }

        Body at(Part where) {
            return new Body(head, own, place, adjectives, purpose, where);
        }

        /** Whose name it bears; null for nobody's. */
        @Nullable
        Bearer bearer() {
            for (Part part : Stream.concat(own.stream(), purpose.stream()).toList()) {
                if (part instanceof Bearer bearer) {
                    return bearer;
                }
                if (part instanceof Body body && body.bearer() != null) {
                    return body.bearer();
                }
            }
            return at instanceof Body body ? body.bearer() : null;
        }

        /** Whether it is a noun alone that may as well be a name: الجزيرة. */
        boolean isPlain() {
            return (head.is(Head.Mark.NAMES) || head.is(Head.Mark.NAMED))
                    && own.isEmpty()
                    && place == null
                    && adjectives.isEmpty()
                    && purpose.isEmpty();
        }

        /** Whether nothing but matters follows its own name: سواعد للإنشاءات. */
        boolean isOnlyFor() {
            return !purpose.isEmpty()
                    && purpose.stream().allMatch(Matter.class::isInstance)
                    && adjectives.isEmpty()
                    && at == null;
        }

        /** Whether it is of a sport. */
        boolean isOfSport() {
            return Stream.concat(own.stream(), purpose.stream())
                    .anyMatch(part ->
                            part instanceof Matter matter && matter.topic().sport());
        }

        boolean isNamed() {
            return own.stream().anyMatch(Bearer.class::isInstance);
        }
    }

    /** The adjectives with another joined to the last by «و». */
    static List<Adjective> joined(List<Adjective> adjectives, Adjective other) {
        List<Adjective> all = new ArrayList<>(adjectives);
        all.set(all.size() - 1, all.get(all.size() - 1).and(other));
        return all;
    }
}
