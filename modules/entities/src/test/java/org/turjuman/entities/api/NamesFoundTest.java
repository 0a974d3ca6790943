package org.turjuman.entities.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turjuman.language.api.KnownName;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.NameType;
import org.turjuman.language.api.Recognition;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.PersonId;

/** With what the language really finds in a text, of a desk that knows three names. */
class NamesFoundTest {
    private static final List<EntityView> RECORDS = List.of(
            record(1, EntityType.PERSON, "بيني غانتس"),
            record(2, EntityType.ORGANISATION, "رويترز"),
            record(3, EntityType.ORGANISATION, "حماس"));

    @Test
    void takesThePersonNamedInTheWords() {
        assertThat(speaker("صرح وزير الدفاع بيني غانتس بذلك.", "وزير الدفاع بيني غانتس"))
                .contains(1L);
    }

    @Test
    void takesABodyThatIsAllOfTheWordsButWhatItIs() {
        assertThat(speaker("وقالت وكالة رويترز إن الاجتماع انتهى.", "وكالة رويترز"))
                .contains(2L);
        assertThat(speaker("وقالت حماس إن الاجتماع انتهى.", "حماس")).contains(3L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"وكالة", "مؤسسة", "هيئة", "قناة", "حركة", "منظمة", "موقع"})
    void takesABodyBehindTheWordForWhatItIs(String kind) {
        String words = kind + " رويترز";
        Span name = new Span(kind.length() + 1, words.length());
        NameCandidate candidate = new NameCandidate(RECORDS.get(1), 1, "form");
        FoundName found = new FoundName(name, EntityType.ORGANISATION, "رويترز", null, List.of(candidate), 1, "known");
        assertThat(new NamesFound(List.of(found), List.of()).speaker(words, new Span(0, words.length())))
                .isPresent();
    }

    @Test
    void doesNotTakeABodyForWhoSpeaksInItsName() {
        assertThat(speaker("قال المتحدث باسم حماس إن الاجتماع انتهى.", "المتحدث باسم حماس"))
                .isEmpty();
        assertThat(speaker("قال مسؤول في حماس إن الاجتماع انتهى.", "مسؤول في حماس"))
                .isEmpty();
    }

    @Test
    void followsARoleBackToThePersonNamedBefore() {
        String text = "وصل وزير الدفاع بيني غانتس إلى الرباط. وقال الوزير إن الزيارة ناجحة.";
        assertThat(speaker(text, "الوزير")).contains(1L);
    }

    private static Optional<Long> speaker(String text, String words) {
        List<KnownName> known = RECORDS.stream()
                .map(record -> new KnownName(
                        record.getSourceForm().text(),
                        NameType.valueOf(record.getType().name()),
                        record.id().toString(),
                        KnownName.Use.ALWAYS))
                .toList();
        Recognition.Reading reading = Recognition.of(known).read(text);
        List<FoundName> names = reading.names().stream()
                .map(name -> new FoundName(
                        name.span(),
                        EntityType.valueOf(name.type().name()),
                        name.text(),
                        name.role(),
                        name.records().stream()
                                .map(id -> new NameCandidate(RECORDS.get(Integer.parseInt(id) - 1), 1, "form"))
                                .toList(),
                        name.confidence(),
                        name.rule()))
                .toList();
        int start = text.lastIndexOf(words);
        return new NamesFound(names, reading.references())
                .speaker(text, new Span(start, start + words.length()))
                .map(record -> record.id().value());
    }

    private static EntityView record(long id, EntityType type, String name) {
        NameForm form = new NameForm(Language.ARABIC, name, FormStatus.PREFERRED, "");
        return new EntityView(
                new EntityId(id),
                0,
                new EntityDescription(type, List.of(form), ""),
                Instant.EPOCH,
                new PersonId(1),
                "");
    }
}
