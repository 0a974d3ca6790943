package org.turjuman.entities.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.PersonId;

class EntityChangedExceptionTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Test
    void whoChangedTheRecordIsNamed() {
        EntityChangedException changed = changed(new PersonId(3), "Lina");
        assertThat(read(changed, Locale.ENGLISH)).startsWith("“النمسا” was changed by Lina since");
        assertThat(read(changed, ARABIC)).startsWith("عدّل Lina البطاقة «النمسا»");
    }

    @Test
    void whereTheDeskItselfWroteItNobodyIsNamedAndNoHoleIsLeft() {
        EntityChangedException changed = changed(null, "");
        assertThat(read(changed, Locale.ENGLISH)).startsWith("“النمسا” was changed since");
        assertThat(read(changed, ARABIC)).startsWith("تغيّرت البطاقة «النمسا» منذ");
        assertThat(read(changed, Locale.FRENCH)).startsWith("La fiche « النمسا » a changé depuis");
        assertThat(changed.title(Locale.ENGLISH)).isEqualTo("Changed meanwhile");
        assertThat(changed.key()).isEqualTo("entity.changed");
    }

    /** The message without the signs that keep the direction of its arguments apart. */
    private static String read(EntityChangedException changed, Locale locale) {
        return changed.message(locale).replaceAll("[\u2068\u2069]", "");
    }

    private static EntityChangedException changed(@Nullable PersonId by, String name) {
        NameForm form = new NameForm(Language.ARABIC, "النمسا", FormStatus.PREFERRED, "", "", FormUse.ALWAYS);
        EntityFacts facts = new EntityFacts("", null, "AT", List.of(), null, "");
        EntityDescription austria = new EntityDescription(EntityType.PLACE, List.of(form), "", facts);
        return new EntityChangedException(new EntityView(new EntityId(7), 1, austria, Instant.EPOCH, by, name));
    }
}
