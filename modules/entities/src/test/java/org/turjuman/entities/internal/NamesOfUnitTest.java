package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.MentionId;
import org.turjuman.entities.api.MentionKind;
import org.turjuman.entities.api.NameCandidate;
import org.turjuman.entities.api.NameDecision;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.NameInText;
import org.turjuman.entities.api.NamedInSource;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.entities.api.Verdict;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.PersonId;

class NamesOfUnitTest {
    private static final String TEXT = "التقى بيني غانتس ريم أبو دانة. وقال غانتس إن ريم ابو دانة وغانتس اتفقا.";
    private static final Span FIRST = new Span(0, TEXT.indexOf('.') + 2);
    private static final Span SECOND = new Span(FIRST.end(), TEXT.length());
    private static final EntityView GANTZ = record(
            1,
            new NameForm(Language.ARABIC, "بيني غانتس", FormStatus.PREFERRED, ""),
            new NameForm(Language.ENGLISH, "Benny Gantz", FormStatus.PREFERRED, ""),
            new NameForm(Language.ENGLISH, "Gantz", FormStatus.ADMITTED, "", "", FormUse.LATER));

    @Test
    void listsARecordOnceWithAllItsPlacesAndTheFormForLater() {
        NameInText gantz = in(SECOND, Language.ENGLISH).get(0);
        assertThat(gantz.number()).isEqualTo(1);
        assertThat(gantz.places()).extracting(span -> span.substring(TEXT)).containsExactly("غانتس", "غانتس");
        assertThat(gantz.target()).isEqualTo("Benny Gantz");
        assertThat(gantz.later()).isEqualTo("Gantz");
        assertThat(gantz.repeated()).isTrue();
    }

    @Test
    void knowsWhereTheTextNamesARecordForTheFirstTime() {
        NameInText gantz = in(FIRST, Language.ENGLISH).get(0);
        assertThat(gantz.source()).isEqualTo("بيني غانتس");
        assertThat(gantz.repeated()).isFalse();
    }

    @Test
    void listsTheSameWordsWithoutARecordOnceWithSpellingsAndCandidates() {
        List<NameInText> names = in(new Span(0, TEXT.length()), Language.ENGLISH);
        assertThat(names).hasSize(2);
        NameInText reem = names.get(1);
        assertThat(reem.places())
                .extracting(span -> span.substring(TEXT))
                .containsExactly("ريم أبو دانة", "ريم ابو دانة");
        assertThat(reem.entity()).isNull();
        assertThat(reem.spellings()).containsExactly("spelled ريم أبو دانة");
        assertThat(reem.candidates()).hasSize(1);
    }

    @Test
    void proposesASpellingWhereTheRecordHasNoFormInTheLanguage() {
        NameInText gantz = in(FIRST, Language.FRENCH).get(0);
        assertThat(gantz.target()).isNull();
        assertThat(gantz.later()).isNull();
        assertThat(gantz.spellings()).containsExactly("spelled بيني غانتس");
        assertThat(gantz.entity()).isEqualTo(GANTZ.id());
    }

    @Test
    void leavesOutWhatWasRejectedAndSaysWhatAPersonDecided() {
        List<NamedInSource> all = new ArrayList<>(all());
        Span reem = all.get(1).span();
        all.set(1, name("ريم أبو دانة", 0, null, new NameDecision(Verdict.REJECTED, null, null, null)));
        all.set(0, name("بيني غانتس", 0, GANTZ, Sayings.accepted(1)));
        List<NameInText> names = unit(Language.ENGLISH, Map.of(all.get(0).key(), new MentionId(9)))
                .in(all, FIRST);
        assertThat(names).extracting(NameInText::source).containsExactly("بيني غانتس");
        assertThat(names.get(0).mention()).isEqualTo(new MentionId(9));
        assertThat(names.get(0).span()).isNotEqualTo(reem);
    }

    private static List<NameInText> in(Span within, Language language) {
        return unit(language, Map.of()).in(all(), within);
    }

    private static NamesOfUnit unit(Language language, Map<ReadingKey, MentionId> mentions) {
        return new NamesOfUnit(language, mentions, name -> List.of("spelled " + name.text()));
    }

    private static List<NamedInSource> all() {
        return List.of(
                name("بيني غانتس", 0, GANTZ, null),
                name("ريم أبو دانة", 0, null, null),
                name("غانتس", SECOND.start(), GANTZ, null),
                name("ريم ابو دانة", SECOND.start(), null, null),
                name("غانتس", TEXT.indexOf("وغانتس"), GANTZ, null));
    }

    private static NamedInSource name(
            String words, int from, @Nullable EntityView record, @Nullable NameDecision decision) {
        Span span = new Sayings(TEXT).span(words, from);
        return new NamedInSource(
                ReadingKey.of(new RevisionId(1), MentionKind.NAME, span),
                span,
                words,
                EntityType.PERSON,
                null,
                record,
                record == null ? List.of(new NameCandidate(GANTZ, 0.2, "form")) : List.of(),
                0.8,
                "title",
                decision == null ? 0 : 1,
                decision,
                decision == null ? null : "Nora",
                decision == null ? null : Instant.EPOCH);
    }

    private static EntityView record(long id, NameForm... forms) {
        return new EntityView(
                new EntityId(id),
                0,
                new EntityDescription(EntityType.PERSON, List.of(forms), ""),
                Instant.EPOCH,
                new PersonId(1),
                "");
    }
}
