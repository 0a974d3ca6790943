package org.turjuman.language.internal.names;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Countries whose names are spelled in one manner; what is written in one of them tells of the others too. */
enum Habit {
    MOROCCO(Homeland.MA),
    ALGERIA(Homeland.DZ),
    TUNISIA(Homeland.TN),
    MAURITANIA(Homeland.MR),
    LIBYA(Homeland.LY),
    EGYPT(Homeland.EG),
    SUDAN(Homeland.SD),
    LEVANT(Homeland.LB, Homeland.SY, Homeland.PS, Homeland.JO),
    IRAQ(Homeland.IQ),
    ARABIA(Homeland.SA, Homeland.AE, Homeland.QA, Homeland.KW, Homeland.BH, Homeland.OM, Homeland.YE),
    HORN(Homeland.SO),
    ABROAD(Homeland.ABROAD),
    /** What is written of people from anywhere but the Maghreb. */
    EAST,
    /** What is written of people from anywhere in the Maghreb. */
    MAGHREB;

    private static final double NEAR = 0.1;
    private static final double FAR = 0.02;

    private static final Set<Habit> WEST = EnumSet.of(MOROCCO, ALGERIA, TUNISIA, MAURITANIA, MAGHREB);
    private static final Set<Habit> OF_ITS_OWN = EnumSet.of(ABROAD, HORN);

    private final Set<Homeland> homes;

    Habit(Homeland... homes) {
        this.homes = Set.of(homes);
    }

    /** The habit of a country; that of the East where none is known. */
    static Habit of(@Nullable Homeland home) {
        for (Habit habit : values()) {
            if (home != null && habit.homes.contains(home)) {
                return habit;
            }
        }
        return EAST;
    }

    Set<Homeland> homes() {
        return homes;
    }

    /** How much a spelling after another habit tells of this one, up to 1. */
    double heeds(Habit other) {
        if (this == other) {
            return 1;
        }
        boolean near = WEST.contains(this) == WEST.contains(other)
                && !OF_ITS_OWN.contains(this)
                && !OF_ITS_OWN.contains(other);
        return near ? NEAR : FAR;
    }
}
