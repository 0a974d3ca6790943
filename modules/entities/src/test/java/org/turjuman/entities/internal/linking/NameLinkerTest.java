package org.turjuman.entities.internal.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.turjuman.entities.internal.linking.Records.body;
import static org.turjuman.entities.internal.linking.Records.person;
import static org.turjuman.entities.internal.linking.Records.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FoundName;
import org.turjuman.entities.api.NameCandidate;
import org.turjuman.entities.api.NameContext;
import org.turjuman.entities.internal.linking.RememberedLinks.Decided;

class NameLinkerTest {
    private static final EntityView LEBANON = place(1, "LB", "طرابلس");
    private static final EntityView LIBYA = place(2, "LY", "طرابلس");
    private static final EntityView MINISTER =
            person(3, "IL", "بيني غانتس", "~غانتس", "2020..2022 وزير الدفاع الإسرائيلي");
    private static final EntityView MICHEL = person(4, "LB", "ميشال عون", "~عون", "2016..2022 الرئيس اللبناني");
    private static final EntityView JOSEPH =
            person(5, "LB", "جوزيف عون", "~عون", "2025.. الرئيس اللبناني", "2017..2025 قائد الجيش اللبناني");
    private static final EntityView PLAYER = person(6, "EG", "محمد إبراهيم", ".. لاعب كرة القدم المصري");
    private static final EntityView MAGNATE = person(7, "GB", "محمد إبراهيم", ".. رجل أعمال بريطاني");
    private static final EntityView PARTY = body(8, "TN", "حركة النهضة", "النهضة");
    private static final EntityView GUTERRES = person(9, "PT", "أنطونيو غوتيريش", "2017.. الأمين العام للأمم المتحدة");
    private static final EntityView KENITRA = place(10, "MA", "القنيطرة");
    private static final EntityView QUNEITRA = place(11, "SY", "القنيطرة");
    private static final EntityView ABBAS = person(12, "PS", "محمود عباس");

    private static final NameLinker LINKER = NameLinker.of(List.of(
            LEBANON, LIBYA, MINISTER, MICHEL, JOSEPH, PLAYER, MAGNATE, PARTY, GUTERRES, KENITRA, QUNEITRA, ABBAS));

    @Test
    void theCountryOfTheArticleTellsTwoTownsApart() {
        assertThat(meant("وصل الوفد إلى طرابلس.", in("LB"))).containsExactly(LEBANON);
        assertThat(meant("وصل الوفد إلى طرابلس.", in("LY"))).containsExactly(LIBYA);
    }

    @Test
    void aCountryNamedNearbyTellsThemApart() {
        assertThat(meant("قال مسؤول ليبي إن الوفد وصل إلى طرابلس.", NameContext.NONE))
                .containsExactly(LIBYA);
        assertThat(reason("قال مسؤول ليبي إن الوفد وصل إلى طرابلس.")).isEqualTo("country");
    }

    @Test
    void theCapitalIsLikelierAndOfTwoOtherTownsNoneIs() {
        assertThat(meant("وصل الوفد إلى طرابلس.", NameContext.NONE)).containsExactly(LIBYA);
        FoundName name = only("وصل الوفد إلى القنيطرة.", NameContext.NONE);

        assertThat(name.meant()).isEmpty();
        assertThat(name.candidates()).extracting(NameCandidate::record).containsExactlyInAnyOrder(KENITRA, QUNEITRA);
    }

    @Test
    void aRoleTellsTwoPeopleOfOneName() {
        assertThat(meant("قال رجل الأعمال البريطاني محمد إبراهيم إن السوق واعدة.", NameContext.NONE))
                .containsExactly(MAGNATE);
        assertThat(meant("قال لاعب كرة القدم المصري محمد إبراهيم إن السوق واعدة.", NameContext.NONE))
                .containsExactly(PLAYER);
    }

    @Test
    void whoeverWasNamedInFullIsMeantByTheShortForm() {
        String text = "قال قائد الجيش جوزيف عون إن التحقيق بدأ. وأضاف عون أن النتائج قريبة.";

        assertThat(meant(text, in("LB"))).containsExactly(JOSEPH, JOSEPH);
    }

    @Test
    void aShortFormOfSomebodyUnknownIsNobodyElse() {
        String text = "قال المحامي رامي عون إن التحقيق بدأ. وأضاف عون أن النتائج قريبة.";

        assertThat(LINKER.in(text, in("LB"), RememberedLinks.NONE))
                .hasSize(2)
                .allMatch(name -> name.meant().isEmpty());
    }

    @Test
    void aShortFormMayBeSpelledOtherwise() {
        String text = "قال أنطونيو غوتيريش إن الهدنة هشة. وأضاف %s أن المساعدات تأخرت.";

        assertThat(meant(text.formatted("غوتيريش"), NameContext.NONE)).containsExactly(GUTERRES, GUTERRES);
        assertThat(meant(text.formatted("جوتيريش"), NameContext.NONE)).containsExactly(GUTERRES, GUTERRES);
    }

    @Test
    void aShortFormAloneIsNotSure() {
        assertThat(only("قال الوزير غانتس إن القرار نهائي.", NameContext.NONE).meant())
                .isEmpty();
    }

    @Test
    void aShortFormIsSureWhereItsOfficeStoodBefore() {
        String office = "قال الأمين العام للأمم المتحدة إن الوضع صعب. ";
        String minister = "قال وزير الدفاع الإسرائيلي إن الوضع صعب. وحذر غانتس من التصعيد.";

        assertThat(meant(minister, new NameContext(LocalDate.of(2021, 3, 1), null)))
                .contains(MINISTER);
        assertThat(LINKER.in(office + "وحذر غانتس من التصعيد.", NameContext.NONE, RememberedLinks.NONE).stream()
                        .filter(name -> name.text().equals("غانتس")))
                .hasSize(1)
                .allMatch(name -> name.meant().isEmpty());
    }

    @Test
    void theDateTellsWhoHeldAnOffice() {
        String text = "قال الرئيس اللبناني عون إن الحكومة باقية.";

        assertThat(meant(text, new NameContext(LocalDate.of(2018, 5, 1), "LB"))).containsExactly(MICHEL);
        assertThat(meant(text, new NameContext(LocalDate.of(2025, 6, 1), "LB"))).containsExactly(JOSEPH);
    }

    @Test
    void oneFormMeansOneRecordThroughoutAnArticle() {
        String text =
                "وصل الوفد إلى طرابلس.\n" + "وقال وزير ليبي إن العمل مستمر.\n".repeat(8) + "ثم غادر الوفد طرابلس.";

        List<FoundName> names = LINKER.in(text, NameContext.NONE, RememberedLinks.NONE);
        assertThat(names).extracting(FoundName::text).containsOnly("طرابلس");
        assertThat(names).allMatch(name -> name.meant().equals(java.util.Optional.of(LIBYA)));
    }

    @Test
    void aNameSpelledOtherwiseIsNear() {
        FoundName name = only("صرح الأمين العام للأمم المتحدة أنطونيو جوتيريس بأن الهدنة هشة.", NameContext.NONE);

        assertThat(name.meant()).contains(GUTERRES);
        assertThat(only("صرح بذلك السيد أنطونيو جوتيريس.", NameContext.NONE).meant())
                .isEmpty();
        assertThat(only("صرح بذلك السيد أنطونيو جوتيريس.", NameContext.NONE).candidates())
                .extracting(NameCandidate::reason)
                .containsExactly("near");
    }

    @Test
    void anotherGivenNameIsAnotherPerson() {
        assertThat(only("قال السيد محمود إبراهيم إن السوق واعدة.", NameContext.NONE)
                        .candidates())
                .isEmpty();
    }

    @Test
    void whatTheDeskDecidedBeforeCounts() {
        RememberedLinks remembered =
                keys -> Map.of("طرابلس", List.of(new Decided(true, new EntityId(1), 3, Instant.EPOCH)));

        FoundName name =
                LINKER.in("وصل الوفد إلى طرابلس.", NameContext.NONE, remembered).get(0);
        assertThat(name.meant()).contains(LEBANON);
        assertThat(name.candidates().get(0).reason()).isEqualTo("remembered");
    }

    @Test
    void oneDecisionForARecordOfAnotherTypeDoesNotOutweighTheFullNameBefore() {
        RememberedLinks remembered =
                keys -> Map.of("غانتس", List.of(new Decided(true, LEBANON.id(), 1, Instant.EPOCH)));

        List<FoundName> names = LINKER.in(
                "وصل وزير الدفاع الإسرائيلي بيني غانتس. وقال غانتس إن الزيارة ناجحة.", NameContext.NONE, remembered);
        assertThat(names)
                .hasSizeGreaterThan(1)
                .allSatisfy(name -> assertThat(name.meant()).contains(MINISTER));
    }

    @Test
    void whatPeopleSaidToMeanNoRecordIsLeftOpen() {
        RememberedLinks remembered = keys -> Map.of("بيني غانتس", List.of(new Decided(true, null, 4, Instant.EPOCH)));

        FoundName name = LINKER.in("صرح السيد بيني غانتس بذلك.", NameContext.NONE, remembered)
                .get(0);
        assertThat(name.candidates()).extracting(NameCandidate::record).containsExactly(MINISTER);
        assertThat(name.candidates().get(0).score())
                .isLessThan(only("صرح السيد بيني غانتس بذلك.", NameContext.NONE)
                        .candidates()
                        .get(0)
                        .score());
    }

    @Test
    void wordsThatPeopleSaidToBeNoNameAreLessSure() {
        RememberedLinks remembered = keys -> Map.of("طرابلس", List.of(new Decided(false, null, 2, Instant.EPOCH)));

        double before = only("وصل الوفد إلى طرابلس.", NameContext.NONE).confidence();
        assertThat(LINKER.in("وصل الوفد إلى طرابلس.", NameContext.NONE, remembered)
                        .get(0)
                        .confidence())
                .isLessThan(before / 2);
    }

    @Test
    void aRoleOfAnotherCountrySpeaksAgainstARecord() {
        assertThat(only("صرح وزير الدفاع اليوناني بيني غانتس بذلك.", NameContext.NONE)
                        .candidates()
                        .get(0)
                        .score())
                .isLessThan(only("صرح وزير الدفاع الإسرائيلي بيني غانتس بذلك.", NameContext.NONE)
                        .candidates()
                        .get(0)
                        .score());
    }

    private static NameContext in(String region) {
        return new NameContext(null, region);
    }

    private static FoundName only(String text, NameContext context) {
        List<FoundName> names = LINKER.in(text, context, RememberedLinks.NONE);
        assertThat(names).hasSize(1);
        return names.get(0);
    }

    private static String reason(String text) {
        return only(text, NameContext.NONE).candidates().get(0).reason();
    }

    private static List<EntityView> meant(String text, NameContext context) {
        return LINKER.in(text, context, RememberedLinks.NONE).stream()
                .map(name -> name.meant().orElseThrow(() -> new AssertionError(name.toString())))
                .toList();
    }
}
