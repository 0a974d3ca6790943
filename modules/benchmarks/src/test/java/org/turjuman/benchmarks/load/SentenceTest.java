package org.turjuman.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void readsTheSentencesOfTheChecksWithBothTranslations() throws Exception {
        List<Sentence> sentences = Sentence.read(Path.of("../checks/src/test/resources/pairs"));
        assertThat(sentences).hasSizeGreaterThan(80).allSatisfy(sentence -> {
            assertThat(sentence.arabic()).isNotBlank();
            assertThat(sentence.translations()).containsOnlyKeys("en", "fr");
        });
        assertThat(sentences).extracting(Sentence::arabic).doesNotHaveDuplicates();
    }
}
