package org.turjuman.acceptance;

/** The article that the workbench is tried with: two sentences, two people, a city. */
final class Fez {
    static final String TEXT = "زار الوزير بيني غانتز مدينة فاس اليوم. والتقى الكاتب سليم برهان في المتحف.";

    static final String[] ENGLISH = {
        "Minister visits Fez",
        "The minister visited the city of Fez today.",
        "He met the writer Salim Burhan at the museum."
    };

    private Fez() {}

    /** Claimed by Salma, nothing written. */
    static Job claimed() {
        return Job.claimed("salma", TEXT);
    }

    /** Claimed by Salma, every unit confirmed. */
    static Job translated() {
        return claimed().written("salma", ENGLISH);
    }
}
