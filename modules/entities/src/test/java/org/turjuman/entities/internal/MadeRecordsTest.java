package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.turjuman.entities.internal.DeskOnH2.LINA;
import static org.turjuman.entities.internal.DeskOnH2.mentions;
import static org.turjuman.entities.internal.DeskOnH2.repository;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.MadeRecord.Fate;
import org.turjuman.entities.api.MentionActId;
import org.turjuman.entities.api.NameDecision;
import org.turjuman.entities.api.NameUse;
import org.turjuman.entities.api.RecordAct;
import org.turjuman.entities.api.SoughtName;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.NoSuchThingException;

/** A record made for a name of a text, and the act taken back; each test makes an article and a record of its own. */
class MadeRecordsTest {
    private static final Span FIRST = new Span(0, 4);
    private static final Span SECOND = new Span(9, 13);

    private static DeskOnH2 desk;

    private final List<NameUse> elsewhere = new ArrayList<>();
    private ArticleId article;
    private EntityId made;

    @BeforeAll
    static void open() {
        desk = new DeskOnH2("made");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @BeforeEach
    void anArticleAndARecord() {
        article = desk.article("نادر قال: نادر.");
        made = record("ar + نادر");
    }

    @Test
    void itGoesWithTheActThatMadeIt() {
        MentionActId act = said(article, FIRST, Sayings.accepted(made.value()), made);
        assertThat(desk.<EntityId>in(em -> mentions(em).madeBy(article, act).orElseThrow()))
                .isEqualTo(made);
        unsaid(article, FIRST);
        assertThat(takenBack()).isEqualTo(Fate.REMOVED);
        assertThatThrownBy(() -> desk.in(em -> repository(em).get(made).id())).isInstanceOf(NoSuchThingException.class);
        assertThat(desk.<List<RecordAct>>in(em -> repository(em).past(made).stream()
                        .map(past -> past.view("").act())
                        .toList()))
                .as("its history stays")
                .containsExactly(RecordAct.TAKEN_BACK, RecordAct.CREATED);
    }

    @Test
    void whatWasTakenBackIsRecognisedNoMore() {
        KnownNames known = new KnownNames();
        known.clock = DeskOnH2.NOON;
        assertThat(recognised(known)).contains(made);
        assertThat(takenBack()).isEqualTo(Fate.REMOVED);
        assertThat(recognised(known)).doesNotContain(made);
    }

    @Test
    void anActOfAnotherArticleMadeNone() {
        MentionActId act = said(article, FIRST, Sayings.accepted(made.value()), made);
        ArticleId other = desk.article("نادر قال: نادر.");
        assertThat(desk.<Boolean>in(em -> mentions(em).madeBy(other, act).isEmpty()))
                .isTrue();
    }

    @Test
    void itStaysOnceSomebodyChangedIt() {
        desk.in(em -> {
            NameRecord record = repository(em).keep(made);
            record.describe(description("ar + نادر الآخر"), LINA, Instant.EPOCH);
            repository(em).flush();
            repository(em).add(new PastRecord(record, Instant.EPOCH));
            return null;
        });
        assertThat(takenBack()).isEqualTo(Fate.CHANGED);
        assertThat(desk.<EntityId>in(em -> repository(em).get(made).id())).isEqualTo(made);
    }

    @Test
    void itStaysOnceItWasMergedIntoAnother() {
        EntityId kept = record("ar + نادر آخر");
        desk.in(em -> {
            repository(em).keep(made).goInto(kept, LINA, Instant.EPOCH);
            return null;
        });
        assertThat(takenBack()).isEqualTo(Fate.CHANGED);
        assertThat(desk.<EntityId>in(em -> repository(em).get(made).id())).isEqualTo(kept);
    }

    @Test
    void itStaysWhereSomebodyElseSaidThatItIsMeant() {
        said(desk.article("نادر قال: نادر."), FIRST, Sayings.accepted(made.value()), null);
        assertThat(takenBack()).isEqualTo(Fate.USED);
    }

    @Test
    void itStaysWhereTakingAnotherActBackWouldMeanItAgain() {
        said(article, SECOND, Sayings.accepted(made.value()), made);
        said(article, SECOND, Sayings.rejected(), null);
        assertThat(takenBack()).isEqualTo(Fate.USED);
    }

    @Test
    void itStaysWhereATranslationOfAnotherArticleHoldsItsName() {
        elsewhere.add(translation(article));
        elsewhere.add(translation(new ArticleId(article.value() + 1)));
        assertThat(takenBack()).isEqualTo(Fate.USED);
    }

    @Test
    void theTranslationOfTheSameArticleDoesNotHoldIt() {
        elsewhere.add(translation(article));
        assertThat(takenBack()).isEqualTo(Fate.REMOVED);
    }

    @Test
    void ofTwoWhoTakeItBackTheSecondFindsItGone() {
        assertThat(takenBack()).isEqualTo(Fate.REMOVED);
        assertThat(takenBack()).isEqualTo(Fate.CHANGED);
        assertThat(desk.count("select count(*) from entities_past where entity_id = " + made))
                .isEqualTo(2);
    }

    private Fate takenBack() {
        return desk.in(em -> {
            MadeRecords records = new MadeRecords();
            records.records = repository(em);
            records.mentions = mentions(em);
            records.claims = new ClaimRepository();
            records.claims.entities = em;
            records.elsewhere = new TextsElsewhere() {
                @Override
                List<NameUse> holding(SoughtName name) {
                    return elsewhere;
                }
            };
            records.audit = DeskOnH2.SILENT;
            records.clock = DeskOnH2.NOON;
            return records.takeBack(made, article, LINA).fate();
        });
    }

    private static NameUse translation(ArticleId of) {
        return new NameUse(NameUse.Kind.TRANSLATION, "1", of, "x", Language.ENGLISH, "IN_REVIEW", 1, null);
    }

    private List<EntityId> recognised(KnownNames known) {
        return desk.in(em -> {
            known.records = DeskOnH2.known(em);
            known.seen = DeskOnH2.seen(em);
            return known.read("قال الوزير نادر إنه سيعود.").names().stream()
                    .flatMap(name -> name.records().stream())
                    .map(EntityId::valueOf)
                    .toList();
        });
    }

    private static MentionActId said(ArticleId in, Span words, NameDecision decision, EntityId made) {
        return desk.in(em -> {
            Deciding deciding = mentions(em).begin(new MentionAct(in, LINA, Instant.EPOCH, made));
            Mention mention = mention(em, in, words);
            if (mention == null) {
                mention = new Mention(in, revision(in), words, decision, EntityType.PERSON, "نادر", deciding);
            } else {
                mentions(em).keep(mention, deciding);
                mention.say(decision, EntityType.PERSON, "نادر", deciding);
            }
            mentions(em).add(mention);
            return Objects.requireNonNull(deciding.act());
        });
    }

    private static void unsaid(ArticleId in, Span words) {
        desk.in(em -> {
            Objects.requireNonNull(mention(em, in, words)).unsay(LINA, Instant.EPOCH);
            return null;
        });
    }

    private static Mention mention(EntityManager em, ArticleId in, Span words) {
        return mentions(em).find(revision(in), words).orElse(null);
    }

    private static RevisionId revision(ArticleId article) {
        return new RevisionId(article.value());
    }

    private static EntityId record(String form) {
        return desk.in(em -> {
            NameRecord record = new NameRecord(description(form), LINA, Instant.EPOCH);
            repository(em).add(record);
            repository(em).add(new PastRecord(record, Instant.EPOCH));
            return record.id();
        });
    }

    private static EntityDescription description(String form) {
        return new EntityDescription(EntityType.PERSON, List.of(JoiningTest.form(form)), "");
    }
}
