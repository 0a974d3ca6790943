package org.turjuman.articles.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What the desk knows of an article besides its text. The headline is not here: it is the text's paragraph of that kind.
 *
 * @param outlet the paper, station or site, at most 200 characters
 * @param byline who wrote it, as the source signs, at most 200 characters
 * @param section where it stood, such as سياسة, at most 200 characters
 * @param published the publication date in {@code zone}
 * @param zone the zone in which that date, and "Tuesday evening", are meant
 * @param region the ISO 3166 code of the country it was written in or for, such as {@code MA}
 * @param address the web address it was found at, {@code http} or {@code https}, at most 2,000 characters
 * @param rights what readers may be shown of the source
 */
public record Metadata(
        Fact<String> outlet,
        Fact<String> byline,
        Fact<String> section,
        Fact<LocalDate> published,
        ZoneId zone,
        Fact<String> region,
        Fact<String> address,
        Rights rights)
        implements Serializable {
    /**
     * Nothing asked yet.
     *
     * @param zone the desk's zone
     * @return everything {@link Standing#NOT_ASKED}, rights not recorded
     */
    public static Metadata unasked(ZoneId zone) {
        return new Metadata(
                Fact.notAsked(),
                Fact.notAsked(),
                Fact.notAsked(),
                Fact.notAsked(),
                zone,
                Fact.notAsked(),
                Fact.notAsked(),
                Rights.NOT_RECORDED);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public Fact<String> getOutlet() {
        return outlet;
    }

    public Fact<String> getByline() {
        return byline;
    }

    public Fact<String> getSection() {
        return section;
    }

    public Fact<LocalDate> getPublished() {
        return published;
    }

    public ZoneId getZone() {
        return zone;
    }

    public Fact<String> getRegion() {
        return region;
    }

    public Fact<String> getAddress() {
        return address;
    }

    public Rights getRights() {
        return rights;
    }
}
