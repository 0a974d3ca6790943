package org.turjuman.articles.api;

import java.time.Instant;
import org.turjuman.platform.api.PersonId;

/**
 * A revision in the list of an article's revisions.
 *
 * @param id which
 * @param number from 1 within the article
 * @param words how many words its text has
 * @param segments how many segments tile it
 * @param cleanUps how many edits a person accepted at intake
 * @param madeBy who stored it
 * @param madeByName their name
 * @param madeAt when
 * @param original what it was decoded from
 */
public record RevisionLine(
        RevisionId id,
        int number,
        int words,
        int segments,
        int cleanUps,
        PersonId madeBy,
        String madeByName,
        Instant madeAt,
        OriginalView original) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public RevisionId getId() {
        return id;
    }

    public int getNumber() {
        return number;
    }

    public int getWords() {
        return words;
    }

    public int getSegments() {
        return segments;
    }

    public int getCleanUps() {
        return cleanUps;
    }

    public PersonId getMadeBy() {
        return madeBy;
    }

    public String getMadeByName() {
        return madeByName;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public OriginalView getOriginal() {
        return original;
    }
}
