package org.turjuman.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimReviewTest {
    @Test
    void anIdElsewhereIsGivenByItsAddressIfItHasOne() {
        assertThat(ClaimReview.address("wikidata:Q815773")).isEqualTo("https://www.wikidata.org/entity/Q815773");
        assertThat(ClaimReview.address("https://example.org/gantz")).isEqualTo("https://example.org/gantz");
        assertThat(ClaimReview.address("viaf:12")).isNull();
        assertThat(ClaimReview.address(null)).isNull();
    }
}
