package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.Names;
import org.turjuman.language.api.Language;

class FormKeysTest {
    private static final int COLUMN = 400;

    /** A sign that folds into eighteen letters, and one that sounds like two. */
    @ParameterizedTest
    @ValueSource(strings = {"ﷺ", "x", "م"})
    void theLongestFormHasKeysThatTheDatabaseHolds(String sign) {
        String form = sign.repeat(Names.FORM_LIMIT);
        FormKeys keys = FormKeys.of(form);
        assertThat(List.of(keys.folded(), keys.firstWord(), keys.loose()))
                .allSatisfy(key -> assertThat(key).hasSizeLessThanOrEqualTo(COLUMN));
        assertThat(NameRecord.arabicSort(called(Language.ARABIC, form))).hasSizeLessThanOrEqualTo(COLUMN);
        assertThat(NameRecord.latinSort(called(Language.ENGLISH, form))).hasSizeLessThanOrEqualTo(COLUMN);
    }

    private static EntityDescription called(Language language, String form) {
        NameForm preferred = new NameForm(language, form, FormStatus.PREFERRED, "");
        return new EntityDescription(EntityType.WORK, List.of(preferred), "");
    }
}
