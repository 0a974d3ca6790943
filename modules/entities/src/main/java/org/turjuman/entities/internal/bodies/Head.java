package org.turjuman.entities.internal.bodies;

import java.util.Set;
import org.turjuman.entities.internal.bodies.Adjective.Agreement;

/**
 * What a body is: the noun that begins its name.
 *
 * @param english empty where none is said
 * @param agreement of its adjectives in Arabic
 * @param marks what else is known of it
 */
record Head(String english, FrenchNoun french, Agreement agreement, Set<Mark> marks) {
    /** Before nothing but a name and what it does: سواعد للإنشاءات. */
    static final Head UNSAID = new Head("", FrenchNoun.named(""), Agreement.FEMININE, Set.of(Mark.BARE, Mark.NAMES));

    /** What a table says of a head; {@code bodies/heads.txt} tells what each means. */
    enum Mark {
        OF,
        BEFORE,
        NAMES,
        NAMED,
        BARE,
        FIRST,
        FIRSTOF,
        DE,
        LOW,
        UPPER,
        SUR,
        TOWN,
        PLACEOF,
        SPORT,
        FEM,
        ALL
    }

    /** Whether a name is all that is said: of a newspaper, a quarter. */
    boolean isNeverSaid() {
        return english.isEmpty();
    }

    boolean is(Mark mark) {
        return marks.contains(mark);
    }
}
