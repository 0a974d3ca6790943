package org.turjuman.entities.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.LatinSpelling;

/**
 * A record that nobody has made yet, as far as the text tells it.
 *
 * @param type what the name names
 * @param arabic the preferred Arabic form; empty for a name that the text writes in Latin letters
 * @param role of a person, what the words beside the name say that he or she is, in all three languages where the desk
 *     knows how they say it; null where no such words stand there
 * @param gender of a person whose role tells it; null otherwise
 * @param country the ISO 3166 code of the country that the role or the name itself tells; null where neither does
 * @param untranslated whether it is a body or event that is called by ordinary words, not all of which the desk can say in
 *     other languages: no spelling is to be taken before a person looked at it, because letter by letter it tells nothing
 * @param english how the English-language press may write it, the likeliest first: what the text itself writes in Latin
 *     letters, the translation of a name that is translated, transliterations; may be empty
 * @param french the same for the French-language press
 */
public record NewNameProposal(
        EntityType type,
        String arabic,
        @Nullable HeldRole role,
        @Nullable Gender gender,
        @Nullable String country,
        boolean untranslated,
        List<LatinSpelling> english,
        List<LatinSpelling> french) {
    /** Keeps the lists unchangeable. */
    public NewNameProposal {
        english = List.copyOf(english);
        french = List.copyOf(french);
    }

    /**
     * The record with the first spelling of each language, or without any where it is untranslated; {@link Names#create}
     * takes it as it is.
     */
    public EntityDescription description() {
        List<NameForm> forms = new ArrayList<>();
        if (!arabic.isEmpty()) {
            forms.add(preferred(Language.ARABIC, arabic));
        }
        int taken = untranslated ? 0 : 1;
        english.stream().limit(taken).forEach(first -> forms.add(preferred(Language.ENGLISH, first.text())));
        french.stream().limit(taken).forEach(first -> forms.add(preferred(Language.FRENCH, first.text())));
        List<HeldRole> roles = role == null ? List.of() : List.of(role);
        return new EntityDescription(type, forms, "", new EntityFacts("", gender, country, roles, null, ""));
    }

    private static NameForm preferred(Language language, String text) {
        return new NameForm(language, text, FormStatus.PREFERRED, "");
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public EntityType getType() {
        return type;
    }

    public String getArabic() {
        return arabic;
    }

    public @Nullable HeldRole getRole() {
        return role;
    }

    public @Nullable Gender getGender() {
        return gender;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public boolean isUntranslated() {
        return untranslated;
    }

    public List<LatinSpelling> getEnglish() {
        return english;
    }

    public List<LatinSpelling> getFrench() {
        return french;
    }
}
