package org.turjuman.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.turjuman.workflow.api.Step;
import org.turjuman.workflow.api.TranslationState;
import org.turjuman.workflow.api.WrongStateException;

class StateTableTest {
    @Test
    void takesExactlyTheStepsOfTheList() throws IOException {
        Map<String, TranslationState> listed = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StateTableTest.class.getResourceAsStream("/states.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.replaceAll("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> {
                        String[] words = line.split("\\s+");
                        listed.put(words[0] + " " + words[1], TranslationState.valueOf(words[3]));
                    });
        }
        for (Step step : Step.values()) {
            for (TranslationState from : TranslationState.values()) {
                assertThat(StateTable.after(step, from).orElse(null))
                        .as("%s from %s", step, from)
                        .isEqualTo(listed.remove(step + " " + from));
            }
        }
        assertThat(listed).as("lines that name no step or state").isEmpty();
    }

    @Test
    void saysWhatStandsInTheWayOfAStep() {
        assertThatThrownBy(() -> StateTable.take(Step.CANCEL, TranslationState.IN_REVIEW))
                .isInstanceOf(WrongStateException.class)
                .hasMessageContaining("in review");
    }
}
