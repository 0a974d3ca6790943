package org.turjuman.articles.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.PersonId;

/**
 * A decision about a defect as it stands.
 *
 * @param said what was decided
 * @param by who decided
 * @param byName their name
 * @param at when
 * @param carried whether it was decided in an earlier revision and nobody decided anew in this one
 * @param answer what the author answered; null as long as nobody did, and where nobody was asked
 * @param answeredByName who wrote the answer down; null without one
 * @param answeredAt when; null without one
 */
public record DecidedDefect(
        DefectDecision said,
        PersonId by,
        String byName,
        Instant at,
        boolean carried,
        @Nullable String answer,
        @Nullable String answeredByName,
        @Nullable Instant answeredAt) {
    /** Whether the author was asked and has not answered. */
    public boolean isWaiting() {
        return said.choice() == DefectChoice.ASK && answer == null;
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public DefectDecision getSaid() {
        return said;
    }

    public DefectChoice getChoice() {
        return said.choice();
    }

    public String getByName() {
        return byName;
    }

    public Instant getAt() {
        return at;
    }

    public boolean isCarried() {
        return carried;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public @Nullable String getAnsweredByName() {
        return answeredByName;
    }
}
