package org.turjuman.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.DeskProblem.Kind;

/** What a caller of the API says of a name. */
public final class RecordSaid {
    private RecordSaid() {}

    /**
     * One way to write a name.
     *
     * @param language a BCP-47 tag
     * @param text the name
     * @param status preferred, admitted or avoided
     * @param note when or why
     * @param style the house style it belongs to, such as IJMES; absent for the desk's own
     * @param use when the form may be taken for the name in a source; absent for always
     */
    public record Form(
            @NotBlank String language,
            @NotBlank String text,
            @NotNull FormStatus status,
            @Nullable String note,
            @Nullable String style,
            @Nullable FormUse use) {
        static Form of(NameForm form) {
            return new Form(
                    form.language().tag(),
                    form.text(),
                    form.status(),
                    RecordAnswers.known(form.note()),
                    RecordAnswers.known(form.style()),
                    form.use() == FormUse.ALWAYS ? null : form.use());
        }

        NameForm said(String pointer) {
            return new NameForm(
                    language(language, pointer),
                    text,
                    status,
                    orEmpty(note),
                    orEmpty(style),
                    use == null ? FormUse.ALWAYS : use);
        }

        private static Language language(String tag, String pointer) {
            try {
                return Language.of(tag);
            } catch (IllegalArgumentException e) {
                throw new EntityProblem(Kind.INVALID, "entity.language-unknown", pointer + "/language", tag);
            }
        }
    }

    /**
     * What a person is or was, in one language at least.
     *
     * @param arabic such as وزير الدفاع الإسرائيلي
     * @param english such as Israeli defence minister
     * @param french such as ministre israélien de la Défense
     * @param from a year, month or day, such as 2020-05; absent where it is not known
     * @param until the same; absent where it is not known or the role is still held
     */
    public record Role(
            @Nullable String arabic,
            @Nullable String english,
            @Nullable String french,
            @Nullable String from,
            @Nullable String until) {
        static Role of(HeldRole role) {
            return new Role(
                    RecordAnswers.known(role.arabic()),
                    RecordAnswers.known(role.english()),
                    RecordAnswers.known(role.french()),
                    role.from(),
                    role.until());
        }

        HeldRole said() {
            return new HeldRole(orEmpty(arabic), orEmpty(english), orEmpty(french), from, until);
        }
    }

    /**
     * What is to be kept of a record; what is absent is not known.
     *
     * @param type what it is
     * @param forms how it is called
     * @param note for the desk
     * @param line who or what it is, in a few English words that tell it from its namesakes
     * @param gender of a person
     * @param country an ISO 3166 code
     * @param roles of a person, the latest first
     * @param external its id elsewhere, such as {@code wikidata:Q123}, where somebody verified it
     * @param contested what is contested about the name
     */
    public record Description(
            @NotNull EntityType type,
            @NotNull @Valid List<@NotNull Form> forms,
            @Nullable String note,
            @Nullable String line,
            @Nullable Gender gender,
            @Nullable String country,
            @Nullable @Valid List<@NotNull Role> roles,
            @Nullable String external,
            @Nullable String contested) {
        EntityDescription said() {
            List<NameForm> said = new ArrayList<>();
            for (int i = 0; i < forms.size(); i++) {
                said.add(forms.get(i).said("/forms/" + i));
            }
            List<HeldRole> held =
                    roles == null ? List.of() : roles.stream().map(Role::said).toList();
            EntityFacts facts = new EntityFacts(orEmpty(line), gender, country, held, external, orEmpty(contested));
            return new EntityDescription(type, said, orEmpty(note), facts);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
