package org.turjuman.entities.internal.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.NameContext;
import org.turjuman.entities.api.NewNameProposal;
import org.turjuman.entities.internal.bodies.BodyNames;
import org.turjuman.language.api.Hygiene;
import org.turjuman.language.api.LatinSpelling;
import org.turjuman.language.api.LatinSpelling.Reason;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.TransliterationStyle;

/** Gathers what a text tells of a name that no record has. */
public final class NewNameWriter {
    private static final double CERTAIN = 1;
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    /** The name as its owner writes it, in brackets or marks right behind the Arabic one. */
    private static final Pattern GLOSS =
            Pattern.compile("^[»”\"’\\s]{0,3}[(\\[«“\"]\\s?([\\p{IsLatin}0-9][\\p{IsLatin}0-9"
                    + " .&'’\\-–]*\\p{IsLatin}[\\p{IsLatin}0-9.]*)\\s?[)\\]»”\"]");

    private static final int GLOSS_LIMIT = 120;

    private NewNameWriter() {}

    /**
     * Spells a name in Latin letters.
     *
     * @see org.turjuman.entities.api.NameSpellings
     */
    @FunctionalInterface
    public interface Speller {
        /** The spellings of an Arabic name, the likeliest first. */
        List<LatinSpelling> spell(String name, TransliterationStyle style, @Nullable String country);
    }

    /**
     * Proposes a record.
     *
     * @param text in which the name stands
     * @param span the name
     * @param type what it names
     * @param role the words that say what a person is; null where none do
     * @param context what else is known of the text
     * @param speller spells it
     */
    public static NewNameProposal propose(
            String text, Span span, EntityType type, @Nullable Span role, NameContext context, Speller speller) {
        String name = Hygiene.cleaned(span.substring(text)).text().strip();
        boolean arabic = ARABIC.matcher(name).find();
        OfficeTitles titles = OfficeTitles.known();
        HeldRole held = role == null ? null : titles.role(role.substring(text));
        String own =
                arabic ? gloss(text.substring(span.end(), Math.min(text.length(), span.end() + GLOSS_LIMIT))) : name;
        OfficePattern ministry = type == EntityType.ORGANISATION ? titles.ministry(name) : null;
        Countries.Country named = held != null
                ? titles.country(held.arabic())
                : type == EntityType.ORGANISATION ? titles.country(name) : null;
        String country = named == null ? null : named.iso();
        String from = country != null ? country : context.region();
        BodyNames body = arabic && ministry == null
                ? BodyNames.of(name, type, (words, style) -> speller.spell(words, style, from))
                : null;
        Function<TransliterationStyle, List<LatinSpelling>> spelled = style -> {
            List<String> known = new ArrayList<>();
            if (own != null) {
                known.add(own);
            }
            if (ministry != null) {
                known.add(style == TransliterationStyle.PRESS_FRENCH ? ministry.french() : ministry.english());
            }
            List<LatinSpelling> other =
                    body == null ? List.of() : spelled(body, style, speller.spell(name, style, from));
            return together(known, other, style);
        };
        return new NewNameProposal(
                type,
                arabic ? name : "",
                held,
                held == null ? null : titles.gender(held.arabic()),
                country,
                own == null && body != null && body.isUntranslated(),
                spelled.apply(TransliterationStyle.PRESS_ENGLISH),
                spelled.apply(TransliterationStyle.PRESS_FRENCH));
    }

    /** As its words say it, then the whole name in Latin letters. */
    private static List<LatinSpelling> spelled(BodyNames body, TransliterationStyle style, List<LatinSpelling> whole) {
        List<LatinSpelling> all = new ArrayList<>(body.composed(style));
        Set<String> composed = all.stream().map(LatinSpelling::text).collect(Collectors.toSet());
        whole.stream().filter(spelling -> !composed.contains(spelling.text())).forEach(all::add);
        return all;
    }

    private static @Nullable String gloss(String after) {
        Matcher gloss = GLOSS.matcher(after);
        return gloss.find() ? gloss.group(1).strip() : null;
    }

    private static List<LatinSpelling> together(
            List<String> known, List<LatinSpelling> spelled, TransliterationStyle style) {
        List<LatinSpelling> all = new ArrayList<>();
        known.forEach(text -> all.add(new LatinSpelling(text, style, Reason.KNOWN, CERTAIN)));
        spelled.stream().filter(spelling -> !known.contains(spelling.text())).forEach(all::add);
        return all;
    }
}
