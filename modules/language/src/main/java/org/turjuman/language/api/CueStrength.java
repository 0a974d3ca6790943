package org.turjuman.language.api;

import java.util.Locale;

/** How a word of reporting presents what is said: a translation that turns a claim into a fact changes the news. */
public enum CueStrength {
    /** Neutral: قال، صرح، أضاف، أوضح، أعلن. */
    SAYS,
    /** أكد، شدد، جزم. */
    CONFIRMS,
    /** The reporter keeps away from it: زعم، ادعى. */
    CLAIMS,
    /** نفى، أنكر، استبعد. */
    DENIES,
    /** أقر، اعترف. */
    ADMITS,
    /** Presented as true and new: كشف. */
    REVEALS,
    /** حذر، نبه. */
    WARNS,
    /** اتهم، ندد. */
    ACCUSES,
    /** An opinion: اعتبر، رأى. */
    BELIEVES,
    /** توقع، رجح. */
    EXPECTS,
    /** دعا، طالب. */
    DEMANDS,
    /** تعهد، وعد. */
    PROMISES,
    /** هدد، توعد. */
    THREATENS,
    /** تساءل، سأل. */
    ASKS;

    /** As the API writes it: {@code says}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
