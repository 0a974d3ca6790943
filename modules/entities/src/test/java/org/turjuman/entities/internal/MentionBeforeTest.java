package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.turjuman.entities.internal.DeskOnH2.LINA;
import static org.turjuman.entities.internal.DeskOnH2.mentions;
import static org.turjuman.entities.internal.DeskOnH2.repository;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.MentionActId;
import org.turjuman.entities.api.NameDecision;
import org.turjuman.language.api.Span;

/** What stood before an act, and what becomes of it. */
class MentionBeforeTest {
    private static final Span WORDS = new Span(0, 4);

    private static DeskOnH2 desk;

    private final ArticleId article = desk.article("نادر هنا.");
    private final RevisionId text = new RevisionId(article.value());
    private final EntityId meant = record("ar + نادر");

    @BeforeAll
    static void open() {
        desk = new DeskOnH2("before");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void aLinkThatWasRejectedByMistakeStandsAgain() {
        said(Sayings.accepted(meant.value()));
        MentionActId mistake = said(Sayings.rejected());
        takenBack(mistake);
        assertThat(stands()).isEqualTo(Sayings.accepted(meant.value()));
        assertThat(version()).as("whoever saw it before is told").isEqualTo(3);
    }

    @Test
    void actsAreTakenBackOneAfterTheOther() {
        MentionActId first = said(Sayings.accepted(meant.value()));
        MentionActId second = said(Sayings.corrected(new Span(0, 3)));
        MentionActId third = said(Sayings.rejected());
        takenBack(third);
        assertThat(stands())
                .isEqualTo(new NameDecision(
                        Sayings.corrected(new Span(0, 3)).verdict(), EntityType.PERSON, new Span(0, 3), null));
        takenBack(second);
        assertThat(stands()).isEqualTo(Sayings.accepted(meant.value()));
        assertThat(desk.<Boolean>in(em -> before(em, first).isEmpty()))
                .as("nothing stood before the first")
                .isTrue();
    }

    @Test
    void itGoesWithTheArticle() {
        said(Sayings.accepted(meant.value()));
        said(Sayings.rejected());
        desk.in(em -> {
            mentions(em).removeAllOf(article);
            return null;
        });
        assertThat(desk.count("select count(*) from entities_mention_before")).isZero();
    }

    @Test
    void whoSawANameBeforeItsRecordWasSplitDoesNotPointItBack() {
        said(Sayings.accepted(meant.value()));
        EntityId other = record("ar + نادر آخر");
        desk.in(em -> {
            MergeRepository merges = new MergeRepository();
            merges.entities = em;
            List<Long> mine = List.of(mention(em).id().value());
            return merges.move(mine, meant, other);
        });
        assertThat(stands()).isEqualTo(Sayings.accepted(other.value()));
        assertThat(version()).isEqualTo(2);
    }

    private MentionActId said(NameDecision decision) {
        return desk.in(em -> {
            Deciding deciding = mentions(em).begin(new MentionAct(article, LINA, Instant.EPOCH));
            Mention mention = mentions(em).find(text, WORDS).orElse(null);
            if (mention == null) {
                mention = new Mention(article, text, WORDS, decision, EntityType.PERSON, "نادر", deciding);
            } else {
                mentions(em).keep(mention, deciding);
                mention.say(decision, EntityType.PERSON, "نادر", deciding);
            }
            mentions(em).add(mention);
            return Objects.requireNonNull(deciding.act());
        });
    }

    private void takenBack(MentionActId act) {
        desk.in(em -> {
            MentionBefore before = before(em, act).orElseThrow();
            mention(em).restore(before, before.said().entity().orElse(null));
            mentions(em).remove(before);
            return null;
        });
    }

    private Optional<MentionBefore> before(EntityManager em, MentionActId act) {
        return mentions(em).before(mention(em), act);
    }

    private Mention mention(EntityManager em) {
        return mentions(em).find(text, WORDS).orElseThrow();
    }

    private NameDecision stands() {
        return desk.in(em -> mention(em).said().orElseThrow());
    }

    private int version() {
        return desk.in(em -> mention(em).version());
    }

    private static EntityId record(String form) {
        EntityDescription description = new EntityDescription(EntityType.PERSON, List.of(JoiningTest.form(form)), "");
        return desk.in(em -> {
            NameRecord record = new NameRecord(description, LINA, Instant.EPOCH);
            repository(em).add(record);
            return record.id();
        });
    }
}
