package org.turjuman.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final Progress progress = new Progress(Duration.ofMinutes(20), 0);

    @Test
    void tellsEachMinuteOnce() {
        assertThat(progress.news(at(59))).isEmpty();
        assertThat(progress.news(at(61))).contains("Still starting after 1 minute.");
        assertThat(progress.news(at(100))).isEmpty();
        assertThat(progress.news(at(190))).contains("Still starting after 3 minutes.");
    }

    @Test
    void waitsForASlowMachineButNotForever() {
        assertThat(progress.isOver(at(19 * 60))).isFalse();
        assertThat(progress.isOver(at(20 * 60 + 1))).isTrue();
    }

    private static long at(int seconds) {
        return Duration.ofSeconds(seconds).toNanos();
    }
}
