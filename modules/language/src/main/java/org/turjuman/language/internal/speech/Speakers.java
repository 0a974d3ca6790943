package org.turjuman.language.internal.speech;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.internal.speech.VerbForms.Form;
import org.turjuman.language.internal.speech.VerbForms.Gender;

/** Who has spoken or acted so far, the latest first: whom «وأضاف» and «قولها» can mean. */
final class Speakers {
    private static final int REMEMBERED = 8;

    private record Known(Phrase phrase, Gender gender, boolean plural, int sentence) {}

    private final Deque<Known> known = new ArrayDeque<>();

    /** {@code sentence} is the first token of the sentence in which they stand. */
    void remember(Phrase phrase, Gender gender, boolean plural, int sentence) {
        known.removeIf(other -> other.phrase.from() == phrase.from());
        known.push(new Known(phrase, gender, plural, sentence));
        if (known.size() > REMEMBERED) {
            known.removeLast();
        }
    }

    /** The latest one who agrees with a verb in gender and, where the verb is plural, in number. */
    @Nullable
    Phrase meant(Form form) {
        for (Known each : known) {
            boolean agrees = form.plural() ? each.plural : each.gender == form.gender();
            if (agrees) {
                return each.phrase;
            }
        }
        return null;
    }

    @Nullable
    Phrase last() {
        Known latest = known.peek();
        return latest == null ? null : latest.phrase;
    }
}
