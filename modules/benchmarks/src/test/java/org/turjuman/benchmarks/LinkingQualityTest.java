package org.turjuman.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turjuman.entities.api.KnownAtStart;

/** Names are linked as well as when docs/results.md was last written. */
class LinkingQualityTest {
    private static final Path CASES = Path.of("../entities/src/test/resources/linking");
    private static final KnownAtStart.NewDesk DESK = KnownAtStart.desk();

    @ParameterizedTest
    @ValueSource(strings = {"held-out.txt", "late.txt", "dev.txt"})
    void linksNamesAsAReaderDoes(String file) throws IOException {
        LinkingQuality quality = new LinkingQuality(DESK).over(CASES.resolve(file));

        assertThat(quality.firstRight()).as("first candidate right").isGreaterThanOrEqualTo(0.97);
        assertThat(quality.meantRight()).as("taken to be meant, and right").isGreaterThanOrEqualTo(0.98);
        assertThat(quality.openRecall()).as("names without a record left open").isGreaterThanOrEqualTo(0.9);
    }
}
