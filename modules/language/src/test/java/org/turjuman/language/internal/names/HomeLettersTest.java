package org.turjuman.language.internal.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HomeLettersTest {
    @Test
    void knowsTheMaghrebByItsLetters() {
        for (String name : List.of("بوخروشة", "أيتمغار", "بلخروبي")) {
            Map<Habit, Double> shares = HomeLetters.get().of(name);
            double maghreb = Stream.of(Habit.MOROCCO, Habit.ALGERIA, Habit.TUNISIA)
                    .mapToDouble(shares::get)
                    .sum();
            assertThat(maghreb).as(name).isGreaterThan(0.8);
        }
    }

    @Test
    void sharesOneAmongTheHabits() {
        Map<Habit, Double> shares = HomeLetters.get().of("خنفشاري");
        assertThat(shares.values().stream().mapToDouble(share -> share).sum()).isCloseTo(1, within(0.001));
        assertThat(shares).doesNotContainKey(Habit.EAST);
    }
}
