package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.NameSpellings;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.LatinSpelling.Reason;
import org.turjuman.language.api.TransliterationStyle;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.Permission;

/** Arabic names in Latin letters. Nothing is stored. */
@Path("transliterations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TransliterationsResource {
    /**
     * A name to spell.
     *
     * @param name as the source writes it
     * @param language of the source: {@code ar}, unless it is given
     * @param targetLanguage whose press: {@code en}, unless it is given, or {@code fr}
     * @param scheme {@code press}, unless it is given, {@code ala-lc} or {@code ijmes}
     * @param country the ISO 3166 code of the country its bearer is from; the name itself may tell where it is missing
     */
    public record Wanted(
            @NotNull String name,
            @Nullable String language,
            @Nullable String targetLanguage,
            @Nullable String scheme,
            @Nullable String country) {
        TransliterationStyle style() {
            require(language == null ? "ar" : language, "/language", Language.ARABIC);
            boolean french = require(
                            targetLanguage == null ? "en" : targetLanguage,
                            "/targetLanguage",
                            Language.ENGLISH,
                            Language.FRENCH)
                    .equals(Language.FRENCH);
            String manner = scheme == null ? "press" : scheme;
            return switch (manner) {
                case "press" -> french ? TransliterationStyle.PRESS_FRENCH : TransliterationStyle.PRESS_ENGLISH;
                case "ala-lc" -> TransliterationStyle.ALA_LC;
                case "ijmes" -> TransliterationStyle.IJMES;
                default -> throw new EntityProblem(Kind.INVALID, "spelling.scheme-unknown", "/scheme", manner);
            };
        }

        private static Language require(String tag, String pointer, Language... known) {
            try {
                return Language.of(tag).nearest(List.of(known)).orElseThrow(() -> unknown(tag, pointer));
            } catch (IllegalArgumentException malformed) {
                throw unknown(tag, pointer);
            }
        }

        private static EntityProblem unknown(String tag, String pointer) {
            return new EntityProblem(Kind.INVALID, "spelling.language-unknown", pointer, tag);
        }
    }

    /**
     * A spelling.
     *
     * @param text the name in Latin letters
     * @param scheme whose manner it is
     * @param reason what it rests on
     * @param score from 0 to 1; comparable between the candidates of one name only
     * @param entity the record of the name authority that holds it, if one does
     */
    public record Candidate(
            String text,
            String scheme,
            Reason reason,
            double score,
            @Nullable EntityId entity) {
        static Candidate of(NameSpellings.Spelled spelled) {
            return new Candidate(
                    spelled.spelling().text(),
                    scheme(spelled.spelling().style()),
                    spelled.spelling().reason(),
                    spelled.spelling().confidence(),
                    spelled.entity());
        }

        private static String scheme(TransliterationStyle style) {
            return switch (style) {
                case PRESS_ENGLISH, PRESS_FRENCH -> "press";
                case ALA_LC -> "ala-lc";
                case IJMES -> "ijmes";
            };
        }
    }

    /**
     * The spellings of a name.
     *
     * @param candidates the likeliest first
     */
    public record Answer(List<Candidate> candidates) {}

    @Inject
    NameSpellings spellings;

    @Inject
    Caller caller;

    /** Spells a name. */
    @POST
    @Operation(summary = "Write an Arabic name in Latin letters: ranked candidates")
    public Answer spell(@Valid @NotNull Wanted wanted) {
        caller.require(Permission.READ);
        return new Answer(spellings.of(wanted.name(), wanted.style(), wanted.country()).stream()
                .map(Candidate::of)
                .toList());
    }
}
