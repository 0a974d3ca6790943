package org.turjuman.articles.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.DefectChoice;
import org.turjuman.articles.api.DefectDecision;
import org.turjuman.articles.api.DefectKey;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.PersonId;

class DefectTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final Defect defect =
            new Defect(new ArticleId(3), new RevisionId(7), "misspelling", new Span(4, 11), "استنئاف");

    @Test
    void theLastDecisionCountsAndTakingItBackLetsTheOneBeforeStand() {
        decide(DefectChoice.FOLLOW);
        decide(DefectChoice.CORRECT);
        assertThat(choice()).isEqualTo("CORRECT");
        defect.undo();
        assertThat(choice()).isEqualTo("FOLLOW");
        defect.undo();
        assertThat(choice()).isEqualTo("open");
    }

    @Test
    void eachActMakesAnotherVersionSoThatNobodyOvertakesAnother() {
        decide(DefectChoice.FOLLOW);
        int first = defect.version();
        defect.undo();
        decide(DefectChoice.FOLLOW);
        assertThat(first).isPositive();
        assertThat(defect.version()).isGreaterThan(first + 1);
    }

    @Test
    void itsKeyNamesItInAddresses() {
        assertThat(defect.key()).hasToString("7.misspelling.4.11");
        DefectKey read = DefectKey.valueOf("7.misspelling.4.11");
        assertThat(read.revision()).isEqualTo(new RevisionId(7));
        assertThat(read.rule()).isEqualTo("misspelling");
        assertThat(read.span()).isEqualTo(new Span(4, 11));
    }

    @Test
    void whatIsNoKeyNamesNothing() {
        for (String text : new String[] {"999999", "", "7.misspelling.11.4", "0.misspelling.4.11", "7.Mis.4.11"}) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> {
                        DefectKey key = DefectKey.valueOf(text);
                        key.revision();
                        key.span();
                    }))
                    .as(text)
                    .isInstanceOf(NoSuchThingException.class);
        }
    }

    private void decide(DefectChoice choice) {
        defect.decide(new DefectDecision(choice, "", Map.of()), new PersonId(1), NOON);
    }

    private String choice() {
        return defect.current().map(decision -> decision.choice().name()).orElse("open");
    }
}
