package org.turjuman.entities.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.HeldRole;

/** What a person is or was, as a row of the record. */
@Embeddable
class RoleHeld {
    private String arabic;
    private String english;
    private String french;

    @Column(name = "held_from")
    private @Nullable String from; // null where it is not known

    @Column(name = "held_until")
    private @Nullable String until; // the same, or still held

    protected RoleHeld() {} // for Hibernate

    RoleHeld(HeldRole role) {
        arabic = role.arabic();
        english = role.english();
        french = role.french();
        from = role.from();
        until = role.until();
    }

    HeldRole view() {
        return new HeldRole(arabic, english, french, from, until);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoleHeld role && role.view().equals(view());
    }

    @Override
    public int hashCode() {
        return Objects.hash(view());
    }
}
