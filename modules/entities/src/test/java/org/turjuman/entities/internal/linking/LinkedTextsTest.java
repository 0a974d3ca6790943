package org.turjuman.entities.internal.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.FoundName;
import org.turjuman.entities.api.NameContext;
import org.turjuman.entities.internal.linking.RememberedLinks.Decided;

class LinkedTextsTest {
    private static final String TEXT = "وصل الوفد إلى طرابلس.";

    private final LinkedTexts texts =
            new LinkedTexts(NameLinker.of(List.of(Records.place(1, "LB", "طرابلس"), Records.place(2, "LY", "طرابلس"))));

    @Test
    void aTextIsReadOnce() {
        List<FoundName> names = texts.in(TEXT, NameContext.NONE, RememberedLinks.NONE);

        assertThat(texts.in(TEXT, NameContext.NONE, RememberedLinks.NONE)).isSameAs(names);
        assertThat(texts.letters()).isEqualTo(TEXT.length());
    }

    @Test
    void anotherContextIsLinkedAnew() {
        assertThat(meant(new NameContext(null, "LB"))).isEqualTo(new EntityId(1));
        assertThat(meant(new NameContext(null, "LY"))).isEqualTo(new EntityId(2));
    }

    @Test
    void aDecisionCountsAtOnce() {
        Map<String, List<Decided>> decided = new HashMap<>();
        texts.in(TEXT, NameContext.NONE, keys -> Map.copyOf(decided));
        decided.put("طرابلس", List.of(new Decided(true, new EntityId(2), 1, Instant.EPOCH)));

        assertThat(texts.in(TEXT, NameContext.NONE, keys -> Map.copyOf(decided))
                        .get(0)
                        .meant()
                        .orElseThrow()
                        .id())
                .isEqualTo(new EntityId(2));
    }

    @Test
    void oldTextsMakeRoomForNewOnes() {
        String filler = "ثم عاد الناس. ".repeat(40_000);
        for (int i = 0; i < 5; i++) {
            texts.in(i + filler, NameContext.NONE, RememberedLinks.NONE);
        }

        assertThat(texts.letters()).isBetween(filler.length(), 2_000_000);
    }

    @Test
    void manyMayAskAtOnce() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(4);
        try {
            Callable<List<FoundName>> asking = () -> texts.in(TEXT, NameContext.NONE, RememberedLinks.NONE);
            for (Future<List<FoundName>> answer : readers.invokeAll(List.of(asking, asking, asking, asking))) {
                assertThat(answer.get()).hasSize(1);
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private EntityId meant(NameContext context) {
        return texts.in(TEXT, context, RememberedLinks.NONE)
                .get(0)
                .meant()
                .orElseThrow()
                .id();
    }
}
