package org.turjuman.platform.api;

import java.util.Set;

/** A person of the tests who may do everything an administrator may. */
public final class Administrators {
    private Administrators() {}

    /** One whose password is her own, or one that she must change first. */
    public static PersonView huda(boolean mustChangePassword) {
        return new PersonView(
                new PersonId(7),
                "huda",
                "Huda",
                Set.of(Role.ADMINISTRATOR),
                true,
                "ar",
                "auto",
                true,
                mustChangePassword,
                2);
    }
}
