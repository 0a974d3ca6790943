package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.turjuman.entities.internal.DeskOnH2.LINA;
import static org.turjuman.entities.internal.DeskOnH2.mentions;
import static org.turjuman.entities.internal.DeskOnH2.repository;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.language.api.Span;

class MergeRepositoryTest {
    /** More than a statement of any database takes. */
    private static final int MANY = 100_001;

    @Test
    void aRecordThatIsNamedEverywhereMovesWithAllItsMentions() {
        try (DeskOnH2 desk = new DeskOnH2("moving")) {
            ArticleId article = desk.article("نادر هنا.");
            EntityId gone = record(desk, "ar + نادر");
            EntityId kept = record(desk, "ar + نادر آخر");
            long mention = said(desk, article, new Span(0, 4), gone);
            List<Long> all = LongStream.range(mention, mention + MANY).boxed().toList();
            int moved = desk.in(em -> {
                MergeRepository merges = new MergeRepository();
                merges.entities = em;
                return merges.move(all, gone, kept);
            });
            assertThat(moved).as("the others are not there").isEqualTo(1);
        }
    }

    @Test
    void theArticlesInWhichARecordIsMeantAreListedTheLatestFirstFromAnyOneOn() {
        try (DeskOnH2 desk = new DeskOnH2("naming")) {
            EntityId record = record(desk, "ar + نادر");
            List<ArticleId> all = Stream.generate(() -> desk.article("نادر قال: نادر."))
                    .limit(3)
                    .toList();
            all.forEach(article -> {
                said(desk, article, new Span(0, 4), record);
                said(desk, article, new Span(10, 14), record);
            });
            assertThat(naming(desk, record, null, 9)).containsExactly(all.get(2), all.get(1), all.get(0));
            assertThat(naming(desk, record, null, 1)).containsExactly(all.get(2));
            assertThat(naming(desk, record, all.get(2), 9)).containsExactly(all.get(1), all.get(0));
            assertThat(naming(desk, record, all.get(0), 9)).isEmpty();
            assertThat(naming(desk, record(desk, "ar + نادر آخر"), null, 9)).isEmpty();
        }
    }

    private static List<ArticleId> naming(DeskOnH2 desk, EntityId record, ArticleId before, int limit) {
        return desk.in(em -> {
            MergeRepository merges = new MergeRepository();
            merges.entities = em;
            return merges.naming(record, before, limit);
        });
    }

    private static long said(DeskOnH2 desk, ArticleId article, Span words, EntityId record) {
        return desk.in(em -> {
            Mention said = new Mention(
                    article,
                    new RevisionId(article.value()),
                    words,
                    Sayings.accepted(record.value()),
                    EntityType.PERSON,
                    "نادر",
                    mentions(em).begin(new MentionAct(article, LINA, Instant.EPOCH)));
            mentions(em).add(said);
            return said.id().value();
        });
    }

    private static EntityId record(DeskOnH2 desk, String form) {
        EntityDescription description = new EntityDescription(EntityType.PERSON, List.of(JoiningTest.form(form)), "");
        return desk.in(em -> {
            NameRecord record = new NameRecord(description, LINA, Instant.EPOCH);
            repository(em).add(record);
            return record.id();
        });
    }
}
