package org.turjuman.articles.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.Fact;
import org.turjuman.articles.api.Standing;

/** A {@link Fact} that is a text, in two columns. */
@Embeddable
class TextFact {
    private @Nullable String value; // null exactly when nothing is known

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.NOT_ASKED;

    protected TextFact() {} // for Hibernate

    TextFact(Fact<String> fact) {
        value = fact.value();
        standing = fact.standing();
    }

    Fact<String> fact() {
        return new Fact<>(value, standing);
    }
}
