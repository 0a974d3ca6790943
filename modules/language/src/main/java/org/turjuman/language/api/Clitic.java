package org.turjuman.language.api;

/**
 * A word that is written together with another: the و of وقال, the ها of مدينتها.
 *
 * @param kind what it does
 * @param span its letters; empty for the article of للجنة, which the lam before it has swallowed
 * @param form how it is written when it stands for itself: ال also where the text has the second lam of للاتحاد
 */
public record Clitic(Kind kind, Span span, String form) {
    /** What a clitic does. */
    public enum Kind {
        /** و and ف. */
        CONJUNCTION,
        /** The أ of أليس. */
        QUESTION,
        /** ب, ل and ك, and the ل of purpose before a verb. */
        PREPOSITION,
        /** The س of the future. */
        FUTURE,
        /** ال. */
        ARTICLE,
        /** ه, ها, هم, هما, هن, ك, كم, كما, كن, ي, ني and نا. */
        PRONOUN
    }

    /** Whether it stands after its word; all others stand before it. */
    public boolean isEnclitic() {
        return kind == Kind.PRONOUN;
    }
}
