package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.turjuman.platform.api.Role;

/** From the queue to the approval over the API: who gets the work, what is missing, and the four eyes. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WorkflowIT {
    @Test
    void ofTwentyWhoClaimAtOnceOneGetsIt() throws Exception {
        List<Someone> people = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            people.add(Someone.with(Role.TRANSLATOR));
        }
        Work work = Work.wanted();
        List<Client.Answer> answers = atOnce(people, person -> work.post(person.client(), "/claim", null));
        assertThat(answers).extracting(Client.Answer::status).containsOnlyOnce(200);
        assertThat(answers.stream().filter(answer -> answer.status() == 409)).hasSize(19);
        JsonNode translation = work.seenBy(Client.administrator()).at("/translation");
        int winner = answers.stream().map(Client.Answer::status).toList().indexOf(200);
        assertThat(translation.at("/holder").asText())
                .isEqualTo(people.get(winner).id());
        assertThat(problem(answers.get(winner == 0 ? 1 : 0))).isEqualTo("not-yours.claimed");
    }

    @Test
    void aRequestSaysWhereTheTranslationIsAndRefusesWhatIsNoLanguage() {
        Client admin = Client.administrator();
        String article = admin.post("/api/v1/articles", Map.of("text", Work.SOURCE))
                .expect(201)
                .json()
                .at("/id")
                .asText();
        Client.Answer made = admin.post("/api/v1/translations", Map.of("article", article, "language", "fr"));
        assertThat(made.header("Location"))
                .isEqualTo(Desk.ADDRESS + "/api/v1/translations/"
                        + made.json().at("/id").asText());
        Client.Answer refused = admin.post("/api/v1/translations", Map.of("article", article, "language", "f"));
        assertThat(refused.expect(422).json().at("/pointer").asText()).isEqualTo("/language");
    }

    @Test
    void whatWasTypedStaysForTheNextHolderAfterARelease() {
        Client first = Someone.with(Role.TRANSLATOR).client();
        Client next = Someone.with(Role.TRANSLATOR).client();
        Work work = Work.claimedBy(first);
        work.type(first, 1, "The minister arr").expect(200);
        work.delete(next, "/claim").expect(409);
        work.delete(first, "/claim").expect(200);
        assertThat(work.state()).isEqualTo("QUEUED");
        work.post(next, "/claim", null).expect(200);
        assertThat(work.unit(next, 1).at("/text").asText()).isEqualTo("The minister arr");
        assertThat(work.history(1).at("/0/cause").asText()).isEqualTo("RELEASED");
    }

    @Test
    void anEditorGivesTheWorkToAnother() {
        Someone first = Someone.with(Role.TRANSLATOR);
        Someone second = Someone.with(Role.TRANSLATOR);
        Client editor = Someone.with(Role.EDITOR).client();
        Work work = Work.claimedBy(first.client());
        work.type(first.client(), 2, "Half a sen").expect(200);
        work.reassign(first.client(), second).expect(403);
        work.reassign(editor, Someone.with(Role.REVISER)).expect(422);
        work.reassign(editor, second).expect(200);
        assertThat(problem(work.save(first.client(), "versions", 1, "Too late")))
                .isEqualTo("not-yours.holder-writes");
        assertThat(work.unit(second.client(), 2).at("/text").asText()).isEqualTo("Half a sen");
        assertThat(audited("translation.reassigned", work)).isTrue();
    }

    @Test
    void aHandInSaysWhatIsMissing() {
        Client holder = Someone.with(Role.TRANSLATOR).client();
        Work work = Work.claimedBy(holder);
        work.save(holder, "confirmations", 0, Work.TEXTS[0]).expect(200);
        work.save(holder, "versions", 1, Work.TEXTS[1]).expect(200);
        Client.Answer refused = work.post(holder, "/hand-ins", Map.of());
        assertThat(problem(refused)).isEqualTo("hand-in.not-ready");
        JsonNode missing = holder.get("/api/v1/translations/" + work.id() + "/missing")
                .expect(200)
                .json()
                .at("/items");
        assertThat(missing).hasSize(2);
        assertThat(refused.json().at("/missing")).isEqualTo(missing);
        assertThat(missing.at("/0/reason").asText()).isEqualTo("NOT_CONFIRMED");
        assertThat(missing.at("/0/unit").asText())
                .isEqualTo(work.unit(holder, 1).at("/id").asText());
        assertThat(missing.at("/1/reason").asText()).isEqualTo("EMPTY");
        work.confirmAll(holder);
        work.post(holder, "/hand-ins", Map.of()).expect(200);
        assertThat(work.state()).isEqualTo("IN_REVIEW");
        work.save(holder, "versions", 1, "Too late").expect(409);
    }

    @Test
    void oneReviserTakesAReviewAndMayGiveItBack() throws Exception {
        Work work = Work.handedInBy(Someone.with(Role.TRANSLATOR).client());
        List<Someone> revisers = List.of(Someone.with(Role.REVISER), Someone.with(Role.REVISER));
        List<Client.Answer> answers = atOnce(revisers, reviser -> work.post(reviser.client(), "/review", null));
        assertThat(answers).extracting(Client.Answer::status).containsExactlyInAnyOrder(200, 409);
        boolean first = answers.get(0).status() == 200;
        Client reviser = revisers.get(first ? 0 : 1).client();
        Client other = revisers.get(first ? 1 : 0).client();
        assertThat(problem(work.approve(other, 1))).isEqualTo("not-yours.review");
        work.approve(reviser, 1).expect(200);
        work.delete(other, "/review").expect(409);
        work.delete(reviser, "/review").expect(204);
        work.post(other, "/review", null).expect(200);
        assertThat(work.unit(other, 1).at("/state").asText()).isEqualTo("APPROVED");
    }

    @Test
    void nobodyApprovesTheirOwnWork() {
        Someone both = Someone.with(Role.TRANSLATOR, Role.REVISER);
        Client editor = Someone.with(Role.EDITOR, Role.REVISER).client();
        Work work = Work.claimedBy(both.client());
        work.confirmAll(both.client());
        work.save(editor, "confirmations", 2, "The minister departs for Fez tomorrow morning.")
                .expect(200);
        work.post(both.client(), "/hand-ins", Map.of()).expect(200);
        for (Client author : List.of(both.client(), editor)) { // an editor who writes is an author
            assertThat(problem(work.post(author, "/review", null))).isEqualTo("four-eyes.author");
            assertThat(problem(work.approve(author, 1))).isEqualTo("four-eyes.author");
            work.post(author, "/review/approvals", null).expect(409);
            work.post(author, "/review/approval", null).expect(409);
        }
        assertThat(work.state()).isEqualTo("IN_REVIEW");
    }

    @Test
    void whoReviewedNeverBecomesAnAuthor() {
        Client holder = Someone.with(Role.TRANSLATOR).client();
        Someone both = Someone.with(Role.TRANSLATOR, Role.REVISER);
        Work work = Work.handedInBy(holder);
        work.post(both.client(), "/review", null).expect(200);
        work.approve(both.client(), 1).expect(200);
        work.post(both.client(), "/review/returns", Map.of("reason", "The headline", "units", List.of()))
                .expect(204);
        assertThat(work.state()).isEqualTo("RETURNED");
        assertThat(work.seenBy(holder).at("/translation/returnReason").asText()).isEqualTo("The headline");
        assertThat(problem(work.reassign(Client.of("yasmine"), both))).isEqualTo("four-eyes.holder");
        assertThat(problem(work.save(both.client(), "versions", 0, "Mine"))).isEqualTo("four-eyes.reviser");
    }

    @Test
    void whatARevisersHandRewroteWantsItsAuthorOrAnotherReviser() {
        Client author = Someone.with(Role.TRANSLATOR).client();
        Client reviser = Someone.with(Role.REVISER).client();
        Client third = Someone.with(Role.REVISER).client();
        Work work = Work.handedInBy(author);
        work.post(reviser, "/review", null).expect(200);
        work.save(reviser, "versions", 0, "Minister visits Rabat before moving on to Fez")
                .expect(200); // less than a third
        work.save(reviser, "versions", 1, "Rabat saw its guest land after sunset.")
                .expect(200);
        work.save(reviser, "versions", 2, "Fez is where he goes at dawn.").expect(200);
        work.approve(reviser, 0).expect(200);
        assertThat(problem(work.approve(reviser, 1))).isEqualTo("four-eyes.third");
        work.post(reviser, "/review/approvals", null).expect(200);
        assertThat(work.unit(reviser, 1).at("/state").asText()).isNotEqualTo("APPROVED");
        work.post(reviser, "/review/approval", null).expect(409);
        JsonNode seen = work.unit(author, 1);
        assertThat(seen.at("/corrected").asBoolean()).isTrue();
        assertThat(seen.at("/needsAgreement").asBoolean()).isTrue();
        author.post(
                        work.unitAddress(1) + "/agreements",
                        Map.of("version", seen.at("/versionId").asText()))
                .expect(200);
        work.approve(reviser, 1).expect(200);
        work.approve(third, 2).expect(200); // alone, without having the review
        work.post(reviser, "/review/approval", null).expect(200);
        assertThat(work.state()).isEqualTo("APPROVED");
    }

    @Test
    void aChiefOverridesTheSecondPersonWithAReasonForAllToRead() {
        Client chief = Someone.with(Role.CHIEF).client();
        Work work = Work.handedInBy(Someone.with(Role.TRANSLATOR).client());
        Map<String, String> reason = Map.of("reason", "Breaking news");
        work.post(Someone.with(Role.EDITOR).client(), "/review/override", reason)
                .expect(403);
        work.post(chief, "/review/override", Map.of("reason", " ")).expect(422);
        assertThat(work.state()).isEqualTo("IN_REVIEW");
        work.post(chief, "/review/override", reason).expect(200);
        assertThat(work.state()).isEqualTo("APPROVED");
        assertThat(audited("translation.overridden", work)).isTrue();
    }

    @Test
    void anOpenCommentHoldsTheApprovalBack() {
        Client author = Someone.with(Role.TRANSLATOR).client();
        Client reviser = Someone.with(Role.REVISER).client();
        Work work = Work.handedInBy(author);
        work.post(reviser, "/review", null).expect(200);
        String comment = reviser.post(work.unitAddress(1) + "/comments", Map.of("text", "This evening?"))
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        assertThat(problem(work.approve(reviser, 1))).isEqualTo("approve.comment");
        work.post(reviser, "/review/approvals", null).expect(200);
        work.post(reviser, "/review/approval", null).expect(409);
        author.post("/api/v1/comments/" + comment + "/answers", Map.of("text", "Yes, so it says."))
                .expect(204);
        work.approve(reviser, 1).expect(200);
        work.post(reviser, "/review/approval", null).expect(200);
        assertThat(work.state()).isEqualTo("APPROVED");
    }

    private static String problem(Client.Answer answer) {
        return answer.json().at("/type").asText().replace("urn:turjuman:problem:", "");
    }

    private static boolean audited(String act, Work work) {
        JsonNode lines = Client.administrator()
                .get("/api/v1/audit?limit=200&act=" + act)
                .expect(200)
                .json()
                .at("/items");
        for (JsonNode line : lines) {
            if (line.at("/id").asText().equals(work.id())) {
                return true;
            }
        }
        return false;
    }

    private static List<Client.Answer> atOnce(List<Someone> people, Function<Someone, Client.Answer> act)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(people.size());
        ExecutorService pool = Executors.newFixedThreadPool(people.size());
        try {
            List<Callable<Client.Answer>> calls = people.stream()
                    .map(person -> (Callable<Client.Answer>) () -> {
                        start.await();
                        return act.apply(person);
                    })
                    .toList();
            List<Client.Answer> answers = new ArrayList<>();
            for (Future<Client.Answer> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
