package org.turjuman.articles.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    @Test
    void oneOfTheNamesMustBeThereWithAllItsWords() {
        Conditions any = Conditions.any("r.searchKey", List.of("أحمد علي", " ", "سعيد"));
        assertThat(any.where())
                .isEqualTo(" where (r.searchKey like :word0 escape '!' and r.searchKey like :word1 escape '!'"
                        + " or r.searchKey like :word2 escape '!')");
        assertThat(any.parameters())
                .containsEntry("word0", "%احمد%")
                .containsEntry("word1", "%علي%")
                .containsEntry("word2", "%سعيد%");
    }

    @Test
    void furtherConditionsMustHoldAsWell() {
        Conditions any = Conditions.any("r.searchKey", List.of("أحمد"));
        any.add("a.state <> :state", "state", 1);
        assertThat(any.where()).isEqualTo(" where (r.searchKey like :word0 escape '!') and a.state <> :state");
    }

    @Test
    void namesWithoutAWordAskNothing() {
        assertThat(Conditions.any("r.searchKey", List.of(" ", "")).parameters()).isEmpty();
    }
}
