package org.turjuman.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    private static final List<Integer> ALL = List.of(1, 2, 3, 4, 5);

    @Test
    void eachPageLeadsToTheNextAndTheLastToNone() {
        Paging.Listing<Integer> first = listing(null);
        assertThat(first.items()).containsExactly(1, 2);
        Paging.Listing<Integer> second = listing(first.after());
        assertThat(second.items()).containsExactly(3, 4);
        Paging.Listing<Integer> last = listing(second.after());
        assertThat(last.items()).containsExactly(5);
        assertThat(last.after()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "o2", "???", "eDI", "bzEyMzQ1Njc4OTA"}) // in Base64: x2, o1234567890
    void anAfterThatWeDidNotWriteIsRefused(String after) {
        assertThatThrownBy(() -> at(after).offset()).isInstanceOf(Paging.NotOursException.class);
    }

    private static Paging.Listing<Integer> listing(@Nullable String after) {
        Paging paging = at(after);
        return paging.listing(paging.within(ALL), Function.identity());
    }

    private static Paging at(@Nullable String after) {
        Paging paging = new Paging();
        paging.limit = 2;
        paging.after = after;
        return paging;
    }
}
