package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Checks;
import org.turjuman.checks.api.Severity;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.Permission;

/** Holds a translation against its source; keeps nothing. */
@Path("checks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChecksResource {
    /**
     * A source and its translation.
     *
     * @param source the source's text
     * @param sourceLanguage its BCP-47 tag
     * @param target the translation
     * @param targetLanguage its BCP-47 tag
     * @param published the day of the source, against which its words for days are read
     */
    public record Request(
            @NotNull String source,
            @NotBlank String sourceLanguage,
            @NotNull String target,
            @NotBlank String targetLanguage,
            @Nullable LocalDate published) {}

    /**
     * A stretch of a text.
     *
     * @param start its first UTF-16 code unit
     * @param end the one after its last
     */
    public record Stretch(int start, int end) {
        static @Nullable Stretch of(@Nullable Span span) {
            return span == null ? null : new Stretch(span.start(), span.end());
        }
    }

    /**
     * What a check says.
     *
     * @param check its id
     * @param severity how grave
     * @param source where in the source
     * @param target where in the translation
     * @param message in the caller's language
     * @param fix what to put in place of {@code target}
     */
    public record Said(
            String check,
            Severity severity,
            @Nullable Stretch source,
            @Nullable Stretch target,
            String message,
            @Nullable String fix) {}

    /**
     * All that the checks say.
     *
     * @param findings in the order of the translation
     */
    public record Answer(List<Said> findings) {}

    @Inject
    Checks checks;

    @Inject
    Caller caller;

    /** Checks a translation. */
    @POST
    public Answer check(@Valid @NotNull Request wanted) {
        caller.require(Permission.READ);
        Locale locale = caller.locale();
        CheckRequest request = new CheckRequest(
                TextAtOnce.within(wanted.source(), "/source"),
                ArticleAnswers.language(wanted.sourceLanguage(), "/sourceLanguage"),
                TextAtOnce.within(wanted.target(), "/target"),
                ArticleAnswers.language(wanted.targetLanguage(), "/targetLanguage"),
                wanted.published());
        return new Answer(checks.check(request).stream()
                .map(finding -> new Said(
                        finding.checkId(),
                        finding.severity(),
                        Stretch.of(finding.source()),
                        Stretch.of(finding.target()),
                        finding.message(locale),
                        finding.fix() == null ? null : finding.fix().replacement()))
                .toList());
    }
}
