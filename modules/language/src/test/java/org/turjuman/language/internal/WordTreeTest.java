package org.turjuman.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTreeTest {
    private final WordTree<String> tree = new WordTree<>();

    @Test
    void nothingIsLeftOfAFormThatLeaves() {
        tree.add(List.of("بني", "ملال"), "بني ملال");
        WordTree<String> changed = new WordTree<>(tree);
        changed.leave(List.of("بني", "ملال"), "بني ملال");
        assertThat(changed.isEmpty()).isTrue();
        assertThat(tree.after("بني")).isNotNull();
    }

    @Test
    void theWayStaysThatAnotherFormNeeds() {
        tree.add(List.of("بني"), "بني");
        tree.add(List.of("بني", "ملال"), "بني ملال");
        WordTree<String> changed = new WordTree<>(tree);
        changed.leave(List.of("بني", "ملال"), "بني ملال");
        WordTree<String> left = changed.after("بني");
        assertThat(left).isNotNull();
        assertThat(left.forms()).containsExactly("بني");
        assertThat(left.isEmpty()).isTrue();
    }

    @Test
    void aFormThatWasNeverThereLeavesNoWay() {
        tree.leave(List.of("بني", "سويف"), "بني سويف");
        assertThat(tree.isEmpty()).isTrue();
    }
}
