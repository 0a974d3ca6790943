package org.turjuman.entities.api;

/**
 * A record that a name may mean. What speaks loudest for it is one of
 *
 * <ul>
 *   <li>{@code form}: the record's preferred form is written so
 *   <li>{@code variant}: another of its forms is
 *   <li>{@code role}: the words beside the name say what the record says, at the time of the article
 *   <li>{@code country}: the article, or the words near the name, speak of its country
 *   <li>{@code earlier}: the article names it in full
 *   <li>{@code known}: it is the country, the capital, or who held most offices among those of one name
 *   <li>{@code remembered}: people linked these words to it before
 *   <li>{@code near}: no record has this form; one of its forms is nearly so
 *   <li>{@code type}: it has this form, but is something else than the name seems to be
 * </ul>
 *
 * <p>The sentences of pages stand in {@code mentions.properties} as {@code reason-form} and so on.
 *
 * @param record which
 * @param score from 0 to 1, how likely it is meant, against the other candidates and against something of this name that no
 *     record has; a new desk is right in at least 95 of 100 names whose first candidate reaches {@link FoundName#SURE}
 * @param reason what speaks loudest for it
 */
public record NameCandidate(EntityView record, double score, String reason) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public EntityView getRecord() {
        return record;
    }

    public double getScore() {
        return score;
    }

    public String getReason() {
        return reason;
    }
}
