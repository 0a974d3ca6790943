package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.Verdict;

class DecidedNamesTest {
    private final List<Integer> sizes = new ArrayList<>();
    private final DecidedNames names = new DecidedNames();

    {
        names.mentions = new MentionRepository() {
            @Override
            List<Remembered> remembered(Collection<String> keys) {
                sizes.add(keys.size());
                return keys.stream()
                        .distinct()
                        .map(key -> new Remembered(key, Verdict.ACCEPTED, new EntityId(7), 1, Instant.EPOCH))
                        .toList();
            }
        };
    }

    @Test
    void textsOfAnyLengthAskInFewShapes() {
        for (int count = 1; count <= 600; count++) {
            check(count);
        }
        assertThat(Set.copyOf(sizes)).hasSizeLessThan(10);
    }

    @Test
    void noQueryHasMoreParametersThanTheDatabaseTakes() {
        check(70_000);
        assertThat(sizes).allSatisfy(size -> assertThat(size).isLessThan(65_535));
    }

    @Test
    void aTextWithoutNamesAsksNothing() {
        check(0);
        assertThat(sizes).isEmpty();
    }

    private void check(int count) {
        List<String> keys = IntStream.range(0, count).mapToObj(i -> "k" + i).toList();
        assertThat(names.of(keys))
                .hasSize(count)
                .allSatisfy((key, said) -> assertThat(said).hasSize(1));
    }
}
