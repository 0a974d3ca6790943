package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.turjuman.language.api.KnownName.Use;

/** What is known changes a little at a time, and what was built before stays as it was. */
class ChangedNamesTest {
    @Test
    void anArabicFormComesAndAnotherGoes() {
        NameForms before = NameForms.of(List.of("بني ملال", "بني سويف", "ملال"));
        NameForms after = before.changed(List.of("بني ملال"), List.of("بني سويف الجديدة"));

        assertThat(words(after.in("من بني ملال إلى بني سويف الجديدة"))).containsExactly("ملال", "بني سويف الجديدة");
        assertThat(words(before.in("من بني ملال إلى بني سويف الجديدة"))).containsExactly("بني ملال", "بني سويف");
    }

    @Test
    void aFormThatStandsTwiceIsStillThereWhenOneGoes() {
        NameForms known = NameForms.of(List.of("أ.ف.ب", "أ ف ب"));
        assertThat(known.changed(List.of("أ.ف.ب"), List.of()).in("قالت أ.ف.ب أمس"))
                .extracting(NameOccurrence::form)
                .containsExactly("أ ف ب");
        LatinNames names = LatinNames.of(List.of("Rabat", "Rabat"));
        assertThat(names.changed(List.of("Rabat"), List.of()).in("in Rabat")).hasSize(1);
        assertThat(names.changed(List.of("Rabat", "Rabat"), List.of()).in("in Rabat"))
                .isEmpty();
    }

    @Test
    void aLatinFormComesAndAnotherGoes() {
        LatinNames before = LatinNames.of(List.of("Tel Aviv", "US", "Tel Rumeida"));
        LatinNames after = before.changed(List.of("Tel Aviv", "US"), List.of("Us", "Tel Aviv University"));

        assertThat(after.in("Tel Aviv, then Tel Rumeida and Tel Aviv University"))
                .extracting(NameOccurrence::form)
                .containsExactly("Tel Rumeida", "Tel Aviv University");
        assertThat(after.in("between Us and them")).hasSize(1);
        assertThat(before.in("the US and Tel Aviv")).hasSize(2);
    }

    @Test
    void whatIsKnownUnderAFormIsReplacedInAnySpelling() {
        Recognition before = Recognition.of(List.of(
                new KnownName("إلهام الطيبي", NameType.PERSON, "1", Use.ALWAYS),
                new KnownName("إلهام الطيبي", NameType.PERSON, "2", Use.ALWAYS),
                new KnownName("طنجة", NameType.PLACE, "3", Use.ALWAYS)));
        Recognition after = before.changed(
                List.of("الهام الطيبى", "طنجة"),
                List.of(new KnownName("إلهام الطيبي", NameType.PERSON, "2", Use.ALWAYS)));

        String text = "وصلت إلهام الطيبي أمس إلى مدينة طنجة.";
        assertThat(records(after, text)).containsExactly("2");
        assertThat(records(before, text)).containsExactly("1", "2", "3");
    }

    private static List<String> records(Recognition recognition, String text) {
        return recognition.in(text).stream()
                .flatMap(name -> name.records().stream())
                .toList();
    }

    private static List<String> words(List<NameOccurrence> found) {
        return found.stream().map(NameOccurrence::form).toList();
    }
}
