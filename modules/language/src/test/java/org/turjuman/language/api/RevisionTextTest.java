package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RevisionTextTest {
    @Test
    void writesLineEndsInOneWayAndDropsALeadingMark() {
        assertThat(RevisionText.of("\uFEFFأ\r\nب\rج\n\r\n")).isEqualTo(new RevisionText.Storable("أ\nب\nج\n\n"));
    }

    @Test
    void changesNothingElse() {
        String text = " أ\u0640\u200F\uFEFFﻻ\u00A0\u2028😀 ";
        assertThat(RevisionText.of(text)).isEqualTo(new RevisionText.Storable(text));
    }

    @Test
    void refusesNulWithItsPlace() {
        assertThat(RevisionText.of("سطر\r\nثان\u0000"))
                .isEqualTo(new RevisionText.Refused(RevisionText.Trouble.NUL, 8, 2, 4));
    }

    @Test
    void refusesHalvesOfPairs() {
        assertThat(RevisionText.of("أ\uD83D ب"))
                .isEqualTo(new RevisionText.Refused(RevisionText.Trouble.LONE_SURROGATE, 1, 1, 2));
        assertThat(RevisionText.of("\uDE00")).isInstanceOf(RevisionText.Refused.class);
    }
}
