package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.turjuman.language.api.KnownName.Use;

class RecognitionTest {
    private static final String TEXT = """
        قال وزير الدفاع الإسرائيلي بيني غانتس إن الزيارة ناجحة.
        والتقى رئيسة البلدية فاطمة الزهراء المنصوري. وشكر الوزير المغرب، وقالت الرئيسة إنها راضية.\
        """;

    private final Recognition recognition = Recognition.of(List.of(
            new KnownName("بيني غانتس", NameType.PERSON, "people:gantz", Use.ALWAYS),
            new KnownName("غانتس", NameType.PERSON, "people:gantz", Use.REPEATED),
            new KnownName("المغرب", NameType.PLACE, "countries:MA", Use.ALWAYS),
            new KnownName("طرابلس", NameType.PLACE, "places:tripoli", Use.ALWAYS),
            new KnownName("طرابلس", NameType.PLACE, "places:tripoli-lebanon", Use.ALWAYS)));

    @Test
    void tellsTheRoleBesideTheName() {
        RecognisedName gantz = recognition.in(TEXT).get(0);

        assertThat(gantz.text()).isEqualTo("بيني غانتس");
        assertThat(gantz.role()).isNotNull();
        assertThat(gantz.role().substring(TEXT).strip()).isEqualTo("وزير الدفاع الإسرائيلي");
        assertThat(gantz.records()).containsExactly("people:gantz");
    }

    @Test
    void theRoleOfOnePersonDoesNotReachOverAnother() {
        String text = "هاتف الرئيس الأوكراني فولوديمير زيلينسكي المستشار الألماني أولاف شولتس.";

        assertThat(Recognition.of(List.of(
                                new KnownName("فولوديمير زيلينسكي", NameType.PERSON, "1", KnownName.Use.ALWAYS),
                                new KnownName("أولاف شولتس", NameType.PERSON, "2", KnownName.Use.ALWAYS)))
                        .in(text))
                .extracting(name -> Objects.requireNonNull(name.role()).substring(text))
                .containsExactly("الرئيس الأوكراني", "المستشار الألماني");
    }

    @Test
    void aRoleAloneMeansTheLastWhoHasIt() {
        assertThat(recognition.read(TEXT).references())
                .extracting(
                        reference -> reference.span().substring(TEXT),
                        reference -> reference.person().text())
                .contains(tuple("الوزير", "بيني غانتس"), tuple("الرئيسة", "فاطمة الزهراء المنصوري"));
    }

    @Test
    void aRoleOfNobodyNamedBeforeMeansNobody() {
        assertThat(recognition.read("وقال الوزير إن المغرب بلد كبير.").references())
                .isEmpty();
    }

    @Test
    void aFormOfTwoRecordsKeepsBoth() {
        assertThat(recognition.in("وصل الوفد إلى طرابلس.").get(0).records())
                .containsExactly("places:tripoli", "places:tripoli-lebanon");
    }

    @Test
    void aShortFormIsTheRecordOfTheLongOne() {
        RecognisedName again =
                recognition.in("وصل بيني غانتس. وغادر غانتس أمس.").get(1);

        assertThat(again.text()).isEqualTo("غانتس");
        assertThat(again.records()).containsExactly("people:gantz");
    }

    @Test
    void knowsNamesWithoutAnyRecord() {
        assertThat(Recognition.of(List.of()).in("قالت الطبيبة إخلاص الطيب بابكر إن الوضع صعب."))
                .extracting(RecognisedName::text)
                .containsExactly("إخلاص الطيب بابكر");
    }

    @Test
    void offsetsAreThoseOfTheTextAsGiven() {
        String marked = "زارَ بَيْني غانتس المَغـرِب.";

        assertThat(recognition.in(marked))
                .extracting(name -> name.span().substring(marked))
                .containsExactly("بَيْني غانتس", "المَغـرِب");
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(recognition.in("")).isEmpty();
        assertThat(recognition.in(" \n… »")).isEmpty();
    }
}
