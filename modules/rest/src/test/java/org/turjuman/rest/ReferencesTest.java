package org.turjuman.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.EntityId;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.UnknownReferenceException;

class ReferencesTest {
    private final References references =
            new References().to("entity", new EntityId(12), "/entity").to("entity", "none", "/gone");

    @Test
    void whatIsThereIsGivenOn() {
        assertThat(references.in(() -> "done")).isEqualTo("done");
    }

    @Test
    void whatIsNotThereIsWrongAtItsPlaceInTheBody() {
        assertThat(refused("entity", new EntityId(12)).pointer()).contains("/entity");
        assertThat(refused("id", "none").pointer()).as("no number").contains("/gone");
        assertThat(refused("entity", 12).kind().status()).isEqualTo(422);
    }

    @Test
    void whatOnlyTheAddressNamesIsNotFound() {
        for (NoSuchThingException nothing : new NoSuchThingException[] {
            new NoSuchThingException("article", 12), new NoSuchThingException("entity", 13)
        }) {
            assertThatThrownBy(() -> references.in(() -> {
                        throw nothing;
                    }))
                    .isSameAs(nothing);
        }
    }

    private UnknownReferenceException refused(String kind, Object id) {
        return catchThrowableOfType(
                UnknownReferenceException.class,
                () -> references.in(() -> {
                    throw new NoSuchThingException(kind, id);
                }));
    }
}
