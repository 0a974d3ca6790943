package org.turjuman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Language;

class NameRowTest {
    private final NameRow row = row("Badr Abdel Atty", FormStatus.PREFERRED);

    @Test
    void theFormThatTheDeskWroteBeforeStaysAdmitted() {
        row.setText("Badr Abdelatty");
        NameRow former = row.former(List.of(row)).orElseThrow();
        assertThat(former.said()).isEqualTo(form("Badr Abdel Atty", FormStatus.ADMITTED));
        assertThat(row.former(List.of(row))).as("it is added once").isEmpty();
    }

    @Test
    void anEmptiedLineTakesItsFormAway() {
        row.setText(" ");
        assertThat(row.former(List.of(row))).isEmpty();
    }

    @Test
    void aFormThatStandsElsewhereIsNotAddedAgain() {
        NameRow other = row("Badr Abdelatty", FormStatus.ADMITTED);
        row.setText("Badr Abdelatty");
        other.setText("Badr Abdel Atty");
        assertThat(row.former(List.of(row, other))).isEmpty();
        assertThat(other.former(List.of(row, other)))
                .as("an admitted form may be corrected")
                .isEmpty();
    }

    private static NameRow row(String text, FormStatus status) {
        return new NameRow(form(text, status));
    }

    private static NameForm form(String text, FormStatus status) {
        return new NameForm(Language.ENGLISH, text, status, "");
    }
}
