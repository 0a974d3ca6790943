package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {
    @ParameterizedTest
    @ValueSource(strings = {"الولايات", "المتحدة", "علاقاتهما", "يوليوز", "مُحَمَّدٌ", "وزيـــر"})
    void knowsArabicWords(String word) {
        assertThat(WordList.known(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"الولاياتالمتحدة", "استنئاف", "غانتس", "AFP", "12", "", "..."})
    void doesNotKnowEverything(String word) {
        assertThat(WordList.known(word)).isFalse();
    }
}
