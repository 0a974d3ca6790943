package org.turjuman.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.Fact;
import org.turjuman.articles.api.IntakeDraft;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.RawInput;
import org.turjuman.articles.api.Rights;
import org.turjuman.articles.api.Standing;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.DeskProblem.Kind;

/**
 * A text that comes in, with what was decided about it. Either {@code text} or {@code file}; nothing else is required.
 * Places are offsets of the decoded text, as the preview gives them.
 *
 * @param text the text
 * @param file the bytes of a plain-text file in Base64
 * @param fileName its name
 * @param encoding as which to read it; detected unless it is given
 * @param language a BCP-47 tag; Arabic unless it is given
 * @param headline a headline that the text does not have
 * @param accepted proposed clean-ups
 * @param kinds paragraphs' kinds, by place
 * @param joined where no sentence begins
 * @param parted where a sentence begins besides
 * @param metadata what is known of the article
 */
public record ArticleInput(
        @Nullable String text,
        @Nullable String file,
        @Nullable String fileName,
        @Nullable String encoding,
        @Nullable String language,
        @Nullable String headline,
        @Nullable @Valid List<RevisionAnswers.@NotNull Replaced> accepted,
        @Nullable Map<Integer, @NotNull ParagraphKind> kinds,
        @Nullable List<@NotNull Integer> joined,
        @Nullable List<@NotNull Integer> parted,
        @Nullable @Valid Said metadata) {

    /**
     * What is said of an article; what is left out is not asked, or kept as it is. A text given is GIVEN unless its
     * standing says INFERRED; without a text the standing may say NOT_KNOWN.
     *
     * @param outlet the paper
     * @param byline who signed it
     * @param section where it stood
     * @param published its publication date
     * @param zone the zone of that date
     * @param region ISO 3166 code
     * @param address its web address
     * @param rights what readers may be shown
     */
    public record Said(
            @Nullable Line outlet,
            @Nullable Line byline,
            @Nullable Line section,
            @Nullable Line published,
            @Nullable String zone,
            @Nullable Line region,
            @Nullable Line address,
            @Nullable Rights rights) {
        Metadata metadata(Metadata before) {
            return new Metadata(
                    text(outlet, before.outlet(), "outlet"),
                    text(byline, before.byline(), "byline"),
                    text(section, before.section(), "section"),
                    published(before.published()),
                    zone == null ? before.zone() : ArticleInput.zone(zone),
                    text(region, before.region(), "region"),
                    text(address, before.address(), "address"),
                    rights == null ? before.rights() : rights);
        }

        private static Fact<String> text(@Nullable Line line, Fact<String> before, String name) {
            return line == null ? before : fact(line.value(), line.standing(), name);
        }

        private Fact<LocalDate> published(Fact<LocalDate> before) {
            if (published == null) {
                return before;
            }
            return fact(day(published.value(), "/metadata/published"), published.standing(), "published");
        }

        private static <T extends Serializable> Fact<T> fact(
                @Nullable T value, @Nullable Standing standing, String name) {
            Standing said = standing != null ? standing : value == null ? Standing.NOT_ASKED : Standing.GIVEN;
            if (said.isKnown() != (value != null)) {
                throw new ArticleProblem(Kind.INVALID, "metadata.standing", "/metadata/" + name, said);
            }
            return new Fact<>(value, said);
        }
    }

    /**
     * Something said.
     *
     * @param value none where nothing is known
     * @param standing how it is known
     */
    public record Line(@Nullable String value, @Nullable Standing standing) {}

    IntakeDraft draft(ZoneId zone) {
        Metadata unasked = Metadata.unasked(zone);
        return new IntakeDraft(
                input(),
                language == null ? Language.ARABIC : ArticleAnswers.language(language),
                headline,
                accepted == null
                        ? List.of()
                        : accepted.stream().map(RevisionAnswers.Replaced::edit).toList(),
                kinds == null ? Map.of() : kinds,
                joined == null ? Set.of() : Set.copyOf(joined),
                parted == null ? Set.of() : Set.copyOf(parted),
                metadata == null ? unasked : metadata.metadata(unasked));
    }

    private RawInput input() {
        if (text != null) {
            return RawInput.pasted(text);
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(file == null ? "" : file);
            return RawInput.uploaded(bytes, fileName == null ? "article.txt" : fileName, encoding);
        } catch (IllegalArgumentException e) {
            throw new ArticleProblem(Kind.INVALID, "text.base64", "/file");
        }
    }

    static @Nullable LocalDate day(@Nullable String day, String pointer) {
        try {
            return day == null || day.isBlank() ? null : LocalDate.parse(day.strip());
        } catch (DateTimeException e) {
            throw new ArticleProblem(Kind.INVALID, "metadata.date", pointer, String.valueOf(day));
        }
    }

    private static ZoneId zone(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new ArticleProblem(Kind.INVALID, "metadata.zone", "/metadata/zone", zone);
        }
    }
}
