package org.turjuman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Page;
import org.turjuman.publication.api.EditionGoneException;
import org.turjuman.publication.api.EditionState;
import org.turjuman.publication.api.EditionView;
import org.turjuman.publication.api.Withdrawal;

class ReaderPagesTest {
    private static final String BASE = "https://desk.example";

    @ParameterizedTest
    @EnumSource(ReadingView.class)
    void nothingThatWasTypedBecomesMarkup(ReadingView view) {
        String page = page(Published.edition(Language.ENGLISH, Published.ATTACK, EditionState.CURRENT), view);
        assertThat(page).doesNotContain("<script>alert", "href=\"javascript:").contains("&lt;script&gt;alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ar", "es"})
    void thePolicyHasNothingToForbid(String language) {
        String page = page(Published.edition(Language.of(language), "", EditionState.CURRENT), ReadingView.BOTH);
        assertThat(page).doesNotContain("style=", "<style").doesNotContainPattern("\\son[a-z]+=");
        assertThat(Pattern.compile("<script[^>]*>").matcher(page).results().map(match -> match.group()))
                .allMatch(tag -> tag.contains("application/ld+json") || tag.contains("src=\"/static/reader.js"));
    }

    @Test
    void everyTextSaysItsLanguageAndDirection() {
        String page = page(Published.edition(Language.ENGLISH, "", EditionState.CURRENT), ReadingView.BOTH);
        assertThat(page)
                .contains("<html lang=\"en\" dir=\"ltr\">")
                .contains("<p class=\"tr\" lang=\"en\" dir=\"ltr\">")
                .contains("<p class=\"src\" lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void theWordsAroundFollowTheLanguageOfTheEdition() {
        assertThat(page(Published.edition(Language.FRENCH, "", EditionState.CURRENT), ReadingView.BOTH))
                .contains("<html lang=\"fr\" dir=\"ltr\">", "D’où vient ce texte", "24 juillet 2021");
        assertThat(page(Published.edition(Language.ARABIC, "", EditionState.CURRENT), ReadingView.BOTH))
                .contains("<html lang=\"ar\" dir=\"rtl\">", "24 يوليوز 2021");
        assertThat(page(Published.edition(Language.of("es"), "", EditionState.CURRENT), ReadingView.BOTH))
                .contains("<html lang=\"en\" dir=\"ltr\">", "<p class=\"tr\" lang=\"es\" dir=\"ltr\">");
    }

    @Test
    void aSentenceAndItsTwinShareTheirPlace() {
        String page = page(Published.edition(Language.ENGLISH, "", EditionState.CURRENT), ReadingView.BOTH);
        assertThat(page)
                .contains("id=\"s2\" data-k=\"2\" tabindex=\"0\">He left.")
                .contains("id=\"a2\" data-k=\"2\" tabindex=\"-1\">وغادر الثلاثاء.")
                .contains("id=\"s0\"");
    }

    @Test
    void aNoteAndItsNumberPointAtEachOther() {
        String page = page(Published.edition(Language.ENGLISH, "", EditionState.CURRENT), ReadingView.BOTH);
        assertThat(page)
                .contains("The minister<a class=\"ref\" href=\"#note-1\" id=\"ref-1\" aria-label=\"Note 1\">1</a>")
                .contains("<aside class=\"note\" id=\"note-1\"", "href=\"#ref-1\">Back to the text</a>");
    }

    @Test
    void whatTheSourceDoesNotSayIsSaidToBeMissing() {
        assertThat(page(Published.edition(Language.ENGLISH, "", EditionState.CURRENT), ReadingView.BOTH))
                .contains("outlet not known", "author not recorded", "by the desk; the source has none")
                .doesNotContain("byline in the source") // nobody looked
                .contains("24 July 2021 (inferred)")
                .contains("Left out of the translation.");
    }

    @Test
    void aWithheldSourceIsNowhereAndSaidToBeWithheld() {
        EditionView withheld = Published.withoutSource(Published.edition(Language.ENGLISH, "", EditionState.CURRENT));
        assertThat(page(withheld, ReadingView.BOTH))
                .doesNotContain(Published.SOURCE, "class=\"src\"", "?view=both")
                .contains("The source is not shown");
    }

    @Test
    void theTranslationAloneHasNoSource() {
        EditionView edition = Published.edition(Language.ENGLISH, "", EditionState.CURRENT);
        assertThat(page(edition, ReadingView.TRANSLATION)).doesNotContain(Published.SOURCE);
    }

    @Test
    void theHeadNamesTheAddressesOfAllLanguages() {
        assertThat(page(Published.edition(Language.ENGLISH, "", EditionState.CURRENT), ReadingView.BOTH))
                .contains("<link rel=\"canonical\" href=\"https://desk.example/articles/12/en\">")
                .contains("<link rel=\"alternate\" href=\"https://desk.example/articles/12/fr\" hreflang=\"fr\">")
                .contains("<link rel=\"alternate\" href=\"https://desk.example/articles/12\" hreflang=\"x-default\">")
                .contains("<meta property=\"og:url\" content=\"https://desk.example/articles/12/en\">")
                .doesNotContain("noindex");
    }

    @Test
    void aCorrectionStandsAboveTheTextAndLinksTheEditionBefore() {
        String page = page(Published.edition(Language.ENGLISH, "", EditionState.CURRENT), ReadingView.BOTH);
        assertThat(page).contains("Correction, 26 November 2026.", "<a href=\"/editions/6\">Edition 1</a>");
        assertThat(page.indexOf("June was July")).isLessThan(page.indexOf("class=\"grid\""));
    }

    @Test
    void aSupersededEditionSaysSo() {
        assertThat(page(Published.edition(Language.ENGLISH, "", EditionState.SUPERSEDED), ReadingView.BOTH))
                .contains("<a href=\"/articles/12/en\">Current edition</a>", "noindex");
    }

    @Test
    void theListEscapesWhatItShowsAndPages() {
        var lines = List.of(
                Published.line(7, 1, Language.ENGLISH, Published.ATTACK, EditionState.CURRENT, Published.ATTACK));
        String page = new EditionsPage(new ReaderWords(Language.ENGLISH, Published.ZONE), BASE)
                .list(new Page<>(lines, 61), 30, Language.ENGLISH, List.of(Language.ENGLISH, Language.FRENCH));
        assertThat(page)
                .doesNotContain("<script>alert")
                .contains("href=\"/editions?language=en\">Newer", "href=\"/editions?language=en&amp;from=60\">Older");
    }

    @Test
    void anEmptyListSaysWhatWillStandThere() {
        String page = new EditionsPage(new ReaderWords(Language.ARABIC, Published.ZONE), BASE)
                .list(new Page<>(List.of(), 0), 0, null, List.of());
        assertThat(page).contains("لم يُنشر شيء بعد.").doesNotContain("class=\"pager\"");
    }

    @Test
    void aWithdrawnEditionLeavesItsNote() {
        var gone = new EditionGoneException(
                new ArticleId(12),
                Language.FRENCH,
                new Withdrawal(Instant.parse("2026-11-26T10:00:00Z"), "Yasmine", "Faux. " + Published.ATTACK));
        assertThat(GonePage.written(gone, new ReaderWords(Language.FRENCH, Published.ZONE)))
                .contains("retiré cette traduction le 26 novembre 2026", "Faux. &quot;&gt;&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    private static String page(EditionView edition, ReadingView view) {
        ReaderWords words = new ReaderWords(edition.text().language(), Published.ZONE);
        return new EditionPage(edition, view, words, BASE).written("{}");
    }
}
