package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintsTest {
    @Test
    void theExactOneSeesEveryUnit() {
        assertThat(Fingerprints.exact("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Fingerprints.exact("قال")).isNotEqualTo(Fingerprints.exact("قال "));
    }

    @Test
    void theFoldedOneOverlooksSpellingMarksAndSpacing() {
        assertThat(Fingerprints.folded("قال: «إنّ الأزمة انتهت».\n"))
                .isEqualTo(Fingerprints.folded("قال  \"ان الازمه انتهت\""))
                .isNotEqualTo(Fingerprints.folded("قال: «إنّ الأزمة بدأت»."));
    }

    @Test
    void aTextWithoutLettersIsTheDoubleOfNothing() {
        assertThat(Fingerprints.folded("...")).isEmpty();
    }
}
