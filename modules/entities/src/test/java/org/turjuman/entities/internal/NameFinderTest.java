package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.EntityId;
import org.turjuman.language.api.Folding;

class NameFinderTest {
    private static final EntityId MOROCCO = new EntityId(1);
    private static final EntityId ISRAEL = new EntityId(2);
    private static final EntityId BEN_GURION = new EntityId(3);
    private static final EntityId TAHA_THE_WRITER = new EntityId(4);
    private static final EntityId TAHA_THE_FOOTBALLER = new EntityId(5);
    private static final EntityId UNION = new EntityId(6);

    private final NameFinder finder = new NameFinder(List.of(
            key(MOROCCO, "المغرب"),
            key(ISRAEL, "إسرائيل"),
            key(ISRAEL, "Israël"),
            key(BEN_GURION, "مطار بن غوريون"),
            key(TAHA_THE_WRITER, "طه حسين"),
            key(TAHA_THE_FOOTBALLER, "طه حسين"),
            key(UNION, "الاتحاد الأوروبي")));

    @Test
    void leavesTheParticlesBeforeANameOut() {
        assertThat(found("سافر إلى المغرب وبالمغرب أقام")).containsExactly("1 المغرب", "1 المغرب");
    }

    @Test
    void findsANameInAnySpelling() {
        assertThat(found("عادت اسرائيل و إِسْرَائِيل")).containsExactly("2 اسرائيل", "2 إِسْرَائِيل");
        assertThat(found("voyage en ISRAEL")).containsExactly("2 ISRAEL");
    }

    @Test
    void findsNamesThatAreJoinedOrParted() {
        NameFinder servants = new NameFinder(List.of(key(MOROCCO, "عبد الإله بنكيران"), key(ISRAEL, "أبوالغيط")));
        assertThat(servants.in("وصل عبدالإله بنكيران وأبو الغيط")).hasSize(2);
        assertThat(NameFinder.firstWords("وعبدالإله بنكيران")).contains("عبد");
        assertThat(NameFinder.firstWords("أبو الغيط")).contains("ابوالغيط");
    }

    @Test
    void doesNotFindANameInALongerWord() {
        assertThat(found("الوزير الإسرائيلي")).isEmpty();
    }

    @Test
    void startsAtTheSecondLam() {
        assertThat(found("انضمت للاتحاد الأوروبي")).containsExactly("6 لاتحاد الأوروبي");
    }

    @Test
    void passesOverAHyphenBetweenTheWords() {
        assertThat(found("في مطار بن-غوريون بتل أبيب")).containsExactly("3 مطار بن-غوريون");
    }

    @Test
    void givesBothRecordsOfOneSpelling() {
        assertThat(found("قال طه حسين")).containsExactly("4 طه حسين", "5 طه حسين");
    }

    @Test
    void takesTheFirstWordOfAFormForTheDatabase() {
        assertThat(NameFinder.firstWord(Folding.key("مطار بن غوريون"))).isEqualTo("مطار");
        assertThat(NameFinder.firstWord(Folding.key("«الأيام»"))).isEqualTo("الايام");
    }

    private List<String> found(String text) {
        return finder.in(text).stream()
                .map(place -> place.entity() + " " + place.span().substring(text))
                .toList();
    }

    private static EntityRepository.Key key(EntityId entity, String form) {
        return new EntityRepository.Key(entity, Folding.key(form));
    }
}
