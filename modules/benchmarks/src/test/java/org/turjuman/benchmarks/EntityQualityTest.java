package org.turjuman.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are found as well as when docs/results.md was last written; the aims are 0.80 of news, 0.65 of an encyclopaedia. */
class EntityQualityTest {
    private static final Path CASES = Path.of("../language/src/test/resources/recognition");

    @ParameterizedTest
    @CsvSource({"held-out.txt, 0.85, 0.79", "fresh.txt, 0.86, 0.77", "dev.txt, 0.93, 0.76"})
    void findsTheNamesThatAReaderMarks(String file, double news, double encyclopaedia) throws IOException {
        Map<String, Double> f1 = EntityQuality.f1(CASES.resolve(file));

        assertThat(f1.get("news")).as("%s: %s", file, f1).isGreaterThanOrEqualTo(news);
        assertThat(f1.get("encyclopaedia")).as("%s: %s", file, f1).isGreaterThanOrEqualTo(encyclopaedia);
    }
}
