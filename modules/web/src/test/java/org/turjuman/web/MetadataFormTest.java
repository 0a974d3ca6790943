package org.turjuman.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.Fact;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.Rights;
import org.turjuman.articles.api.Standing;

class MetadataFormTest {
    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    private final MetadataForm empty = new MetadataForm(Metadata.unasked(ZONE), Locale.ENGLISH);

    @Test
    void whatIsFilledInIsGiven() {
        empty.getValues().put("outlet", " جريدة ");
        assertThat(empty.metadata().outlet()).isEqualTo(Fact.given("جريدة"));
        assertThat(empty.metadata().byline()).isEqualTo(Fact.notAsked());
    }

    @ParameterizedTest
    @CsvSource({"outlet, GIVEN", "byline, INFERRED", "section, GIVEN", "published, GIVEN", "region, INFERRED"})
    void aKnownFactNeedsItsValue(String name, Standing said) {
        empty.getStandings().put(name, said.name());
        assertThatThrownBy(empty::metadata)
                .isInstanceOfSatisfying(
                        ArticleProblem.class,
                        problem -> assertThat(problem.pointer()).contains("/metadata/" + name))
                .hasMessageContaining("the field is empty");
    }

    @Test
    void aValueIsNotThrownAwayBecauseItIsSaidToBeUnknown() {
        MetadataForm form = new MetadataForm(known(), Locale.ENGLISH);
        form.getStandings().put("outlet", Standing.NOT_KNOWN.name());
        assertThatThrownBy(form::metadata).hasMessageContaining("Empty the field");
        form.getValues().put("outlet", "");
        assertThat(form.metadata().outlet()).isEqualTo(Fact.notKnown());
    }

    @Test
    void whatIsKnownComesBackUnchanged() {
        for (Locale reader : new Locale[] {Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ar")}) {
            assertThat(new MetadataForm(known(), reader).metadata()).isEqualTo(known());
        }
    }

    @ParameterizedTest
    @CsvSource({"en, morocco", "en, MA", "fr, maroc", "ar, المغرب", "ar, ma"})
    void aRegionIsNamedInTheReadersLanguageOrByItsCode(Locale reader, String typed) {
        MetadataForm form = new MetadataForm(Metadata.unasked(ZONE), reader);
        form.getValues().put("region", typed);
        assertThat(form.metadata().region()).isEqualTo(Fact.given("MA"));
    }

    @Test
    void aRegionThatIsNoneIsToldAtItsField() {
        empty.getValues().put("region", "Atlantis");
        assertThatThrownBy(empty::metadata)
                .isInstanceOfSatisfying(
                        ArticleProblem.class,
                        problem -> assertThat(problem.pointer()).contains("/metadata/region"))
                .hasMessageContaining("Atlantis");
    }

    private static Metadata known() {
        return new Metadata(
                Fact.given("جريدة"),
                Fact.notKnown(),
                Fact.notAsked(),
                Fact.inferred(LocalDate.of(2021, 11, 24)),
                ZONE,
                Fact.given("MA"),
                Fact.notAsked(),
                Rights.FULL_SOURCE);
    }
}
