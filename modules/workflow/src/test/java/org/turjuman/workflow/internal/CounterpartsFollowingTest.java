package org.turjuman.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.turjuman.workflow.internal.TestDesk.*;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.ClaimCorrected;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.workflow.api.Priority;
import org.turjuman.workflow.api.SaidCounterpart;
import org.turjuman.workflow.api.TranslationId;

/** What was said of a statement in its translations, once the statement is corrected. */
class CounterpartsFollowingTest extends OneTranslation {
    private static final String TEXT = "The minister. Le ministre. The removed one.";
    private static final RevisionId REVISION = new RevisionId(1);
    private static final ClaimKey READ = ClaimKey.of(REVISION, ClaimKey.Kind.SOURCE, new Span(4, 10));
    private static final ClaimKey BY_HAND = ClaimKey.of(REVISION, ClaimKey.Kind.HAND, new Span(0, 16));

    @Test
    void whatWasSaidInEveryTranslationBelongsToTheCorrectedStatement() {
        TranslationId english = desk.requested();
        TranslationId french = run(
                beans -> beans.bean(TranslationService.class).request(ARTICLE, Language.FRENCH, Priority.NORMAL, null));
        say(english, READ, "The minister");
        say(french, READ, "Le ministre");
        correct(READ, BY_HAND);
        assertThat(said(english, READ)).isEmpty();
        assertThat(said(english, BY_HAND)).containsExactly("The minister");
        assertThat(said(french, BY_HAND)).containsExactly("Le ministre");
    }

    @Test
    void itTakesThePlaceOfWhatAStatementLeftThereThatWasRemoved() {
        TranslationId english = desk.requested();
        say(english, BY_HAND, "The removed one");
        say(english, READ, "The minister");
        correct(READ, BY_HAND);
        assertThat(said(english, BY_HAND)).containsExactly("The minister");
    }

    @Test
    void otherStatementsKeepTheirOwn() {
        TranslationId english = desk.requested();
        ClaimKey other = ClaimKey.of(REVISION, ClaimKey.Kind.SPEECH, READ.span());
        say(english, other, "The minister");
        correct(READ, BY_HAND);
        assertThat(said(english, other)).containsExactly("The minister");
        assertThat(said(english, BY_HAND)).isEmpty();
    }

    private void say(TranslationId translation, ClaimKey claim, String words) {
        run(beans -> {
            StoredCounterpart one = new StoredCounterpart(translation, claim, YASMINE, desk.now());
            SaidCounterpart said = new SaidCounterpart(new Span(0, words.length()), CueStrength.SAYS, true);
            one.say(said, words, YASMINE, desk.now());
            beans.bean(CounterpartRepository.class).add(one);
            return null;
        });
    }

    private void correct(ClaimKey from, ClaimKey to) {
        run(beans -> {
            beans.bean(CounterpartService.class).follow(new ClaimCorrected(ARTICLE, from, to));
            return null;
        });
    }

    /** The words that are kept for a statement of a translation. */
    private List<String> said(TranslationId translation, ClaimKey claim) {
        return run(beans -> beans.bean(CounterpartRepository.class).of(translation, REVISION).stream()
                .filter(one -> one.claim().equals(claim))
                .flatMap(one -> one.in(TEXT).stream())
                .map(one -> one.words().substring(TEXT))
                .toList());
    }

    private <T> T run(Function<TestDesk.Beans, T> work) {
        return desk.run(YASMINE, work);
    }
}
