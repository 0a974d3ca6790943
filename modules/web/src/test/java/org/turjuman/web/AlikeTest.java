package org.turjuman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeTest {
    @Test
    void putsTogetherWhatIsOfOneKindAndKeepsThePlaces() {
        List<Alike<String>> kinds = Alike.of(List.of("b1", "a1", "b2", "b3"), word -> word.charAt(0));

        assertThat(kinds).hasSize(2);
        assertThat(kinds.get(0).members())
                .containsExactly(new Alike.Member<>(0, "b1"), new Alike.Member<>(2, "b2"), new Alike.Member<>(3, "b3"));
        assertThat(kinds.get(1).isSingle()).isTrue();
    }
}
