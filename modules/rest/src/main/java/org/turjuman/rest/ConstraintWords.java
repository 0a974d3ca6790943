package org.turjuman.rest;

import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.Locale;

/**
 * What the constraints on our requests ask for, in the languages of the desk. The words of Bean Validation itself come in
 * the language of the header alone, also in ones that nobody speaks here.
 */
final class ConstraintWords {
    private static final String BOUND = "value";

    private ConstraintWords() {}

    /**
     * The words of one that was broken.
     *
     * @param constraint which
     * @param locale the caller's
     */
    static String of(ConstraintDescriptor<?> constraint, Locale locale) {
        Object bound = constraint.getAttributes().getOrDefault(BOUND, "");
        return Words.of(key(constraint.getAnnotation().annotationType()), locale, bound.toString());
    }

    /** Under which key the words of a constraint stand. */
    static String key(Class<? extends Annotation> constraint) {
        return "constraint." + constraint.getSimpleName();
    }
}
