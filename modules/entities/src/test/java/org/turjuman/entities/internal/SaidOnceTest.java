package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.turjuman.entities.internal.StatementsTest.REVISION;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.entities.api.ClaimDecision;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.entities.api.ClaimStatus;
import org.turjuman.entities.api.MentionKind;
import org.turjuman.entities.api.NewClaim;
import org.turjuman.entities.api.ReadingView;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Sentences;
import org.turjuman.platform.api.PersonId;

/** One saying is one line of the ledger; two are two. */
class SaidOnceTest {
    private static final ArticleId ARTICLE = new ArticleId(1);
    private static final PersonId LINA = new PersonId(1);
    private static final String ACTS = "رفض زعيم المحافظين القرار، مؤكدا أن الحزب سيطعن فيه.";

    @Test
    void whoActsAndThenSpeaksSaysOneThing() {
        check(ACTS, "زعيم المحافظين: الحزب سيطعن فيه");
        check("أصدر القصر بيانا جاء فيه أن الأميرة بخير.", "القصر: الأميرة بخير");
    }

    @Test
    void wordsInMarksBelongToTheirClause() {
        check(
                "واعتبرت الهيئة الحقوقية أن ما جرى \"انتهاك صارخ للدستور\".",
                "الهيئة الحقوقية: ما جرى \"انتهاك صارخ للدستور\"");
    }

    @Test
    void aSourceBehindItsQuotationDoesNotStateTheSentenceBesides() {
        check("\"القطار لن يتوقف\"، على حد قول المدير العام للمكتب.", "المدير العام للمكتب: القطار لن يتوقف");
    }

    @Test
    void aVerbThatOnlyLeadsToTheWordsTellsNothing() {
        check("وصرح الوزير محمد صالح لصحيفة محلية قائلا: \"سنعود غدا\".", "الوزير محمد صالح: سنعود غدا");
    }

    @Test
    void whatIsToldBeforeTheClauseStaysWithoutIt() {
        check(
                "ونفت وزارة الداخلية المصرية وفاة أحد المحتجزين، وأكدت أن المتهم يتمتع بصحة جيدة.",
                "وزارة الداخلية المصرية: ونفت وزارة الداخلية المصرية وفاة أحد المحتجزين",
                "وزارة الداخلية المصرية: المتهم يتمتع بصحة جيدة");
        check(
                "وأقر المدرب وليد الركراكي بصعوبة المباراة قائلا: «واجهنا منتخبا منظما جدا».",
                "المدرب وليد الركراكي: وأقر المدرب وليد الركراكي بصعوبة المباراة",
                "المدرب وليد الركراكي: واجهنا منتخبا منظما جدا");
    }

    @Test
    void whatTwoSourcesSayIsNeverOne() {
        check(
                "أكد المحافظ أن الأشغال تسير، لكن مدير الوكالة شكك في ذلك، معتبرا أن \"الآجال لن تحترم\".",
                "المحافظ: الأشغال تسير",
                "مدير الوكالة: الآجال لن تحترم");
        String told = "وأشارت الوزارة إلى أن عدد السياح ارتفع، وفق ما أورده المكتب الوطني للسياحة.";
        check(told, "المكتب الوطني للسياحة: " + told, "الوزارة: عدد السياح ارتفع");
        String hedged = "وأفادت مصادر متطابقة بأن الشرطة أوقفت ثلاثة أشخاص يشتبه في تورطهم.";
        check(hedged, "يشتبه: يشتبه في تورطهم", "مصادر متطابقة: الشرطة أوقفت ثلاثة أشخاص يشتبه في تورطهم");
    }

    @Test
    void theSameHedgeTwiceInASentenceIsOneStatement() {
        String text = "ومن المتوقع أن ترتفع الأسعار، ومن المتوقع أن تنخفض الأجور.";
        check(text, "من المتوقع: " + text);
    }

    @Test
    void whatAPersonDecidedStaysWhereAnotherStatementSaysTheSame() {
        List<ReadingView> readings = StatementsTest.readings(ACTS);
        ClaimKey sentence = readings.stream()
                .filter(one -> one.kind() == MentionKind.SOURCE)
                .map(one -> ClaimKey.of(REVISION, ClaimKey.Kind.SOURCE, one.span()))
                .findFirst()
                .orElseThrow();
        Claim claim = new Claim(ARTICLE, sentence, LINA, Instant.EPOCH);
        claim.say(new ClaimDecision(ClaimStatus.CONTESTED, null, "others say no"), LINA, Instant.EPOCH);
        assertThat(lines(ACTS, readings, claim))
                .containsExactlyInAnyOrder("زعيم المحافظين: " + ACTS, "زعيم المحافظين: الحزب سيطعن فيه");
        claim.say(null, LINA, Instant.EPOCH);
        assertThat(lines(ACTS, readings, claim)).as("taken back").containsExactly("زعيم المحافظين: الحزب سيطعن فيه");
    }

    @Test
    void aClauseThatWasGivenAnewStandsInThePlaceOfItsSentence() {
        List<ReadingView> rejected = StatementsTest.rejecting(StatementsTest.readings(ACTS), MentionKind.SPEECH);
        assertThat(lines(ACTS, rejected)).as("what is left").containsExactly("زعيم المحافظين: " + ACTS);
        NewClaim anew = new NewClaim(
                rejected.stream()
                        .filter(ReadingView::isRejected)
                        .findFirst()
                        .orElseThrow()
                        .span(),
                null,
                CueStrength.SAYS);
        assertThat(lines(ACTS, rejected, new Claim(ARTICLE, REVISION, anew, LINA, Instant.EPOCH)))
                .isEmpty();
    }

    private static void check(String text, String... lines) {
        assertThat(lines(text, StatementsTest.readings(text))).containsExactlyInAnyOrder(lines);
    }

    private static List<String> lines(String text, List<ReadingView> readings, Claim... claims) {
        return Statements.in(REVISION, text, Sentences.cutText(text), readings, List.of(claims)).stream()
                .map(one -> Stream.ofNullable(one.source())
                                .map(teller -> teller.span().substring(text))
                                .findFirst()
                                .orElse("-")
                        + ": " + one.span().substring(text))
                .toList();
    }
}
