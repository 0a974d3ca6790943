package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Texts that come a second time, a little changed: they are told of, and taken in all the same. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CopiesIT {
    private final Client yasmine = Client.of("yasmine");

    /** Of names that no other test has: nothing but its copies shares five words with it. */
    private final String story = story(12);

    @Test
    void anAgencysTextWithAnotherHeadlineAndOneMoreParagraphIsTold() {
        String first = taken(story).at("/id").asText();
        String anew = "عنوان جديد للقصة كلها\n\n" + story + "\n\n" + story(3);
        JsonNode preview = looked(anew);
        assertThat(preview.at("/duplicates")).isEmpty();
        assertThat(articles(preview)).containsExactly(first);
        assertThat(preview.at("/nearCopies/0/share").asInt()).isBetween(70, 85);
        assertThat(preview.at("/nearCopies/0/holds").asInt()).isEqualTo(100);
        assertThat(preview.at("/nearCopies/0/title/text").asText()).isNotBlank();
        JsonNode second = taken(anew);
        assertThat(articles(second.at("/copies"))).containsExactly(first);
        assertThat(articles(copies(first))).containsExactly(second.at("/id").asText());
        assertThat(yasmine.get(Intake.ARTICLES + "/" + first).expect(200).json().has("copies"))
                .as("who reads an article did not ask")
                .isFalse();
    }

    @Test
    void correctedWordsHideNoCopyAndOtherStoriesAreNone() {
        String first = taken(story).at("/id").asText();
        assertThat(articles(looked(corrected()))).containsExactly(first);
        assertThat(articles(looked(story(12)))).isEmpty();
        String part = story.substring(0, story.length() / 2);
        assertThat(looked(part).at("/nearCopies/0/share").asInt()).isGreaterThan(90);
        assertThat(looked(part).at("/nearCopies/0/holds").asInt()).isBetween(40, 55);
    }

    @Test
    void theSameTextIsADuplicateAndNoNearCopy() {
        String first = taken(story).at("/id").asText();
        JsonNode preview = looked(story);
        assertThat(preview.at("/duplicates/0/article").asText()).isEqualTo(first);
        assertThat(preview.at("/nearCopies")).isEmpty();
        JsonNode second = taken(story);
        assertThat(second.at("/copies/duplicates/0/article").asText()).isEqualTo(first);
        assertThat(second.at("/copies/duplicates/0/exact").asBoolean()).isTrue();
    }

    @Test
    void manyRevisionsOfAnArticleHideNoOther() {
        String first = taken(story).at("/id").asText();
        Job job = Job.claimed("salma", corrected());
        for (int time = 1; time <= 22; time++) {
            job.corrected(corrected() + "\n\nمحدث " + time);
        }
        assertThat(articles(copies(job.article()))).contains(first);
    }

    @Test
    void anArticleIsNoCopyOfItselfAndItsEarlierRevisionsCount() {
        JsonNode article = taken(story);
        String first = article.at("/id").asText();
        assertThat(articles(
                        yasmine.post(Intake.ARTICLES + "/" + first + "/revisions/previews", Map.of("text", corrected()))
                                .expect(200)
                                .json()))
                .isEmpty();
        String other = story(14);
        JsonNode now = yasmine.send(
                        "POST",
                        Intake.ARTICLES + "/" + first + "/revisions",
                        Map.of("text", other),
                        Map.of("If-Match", "\"" + article.at("/version").asText() + "\""))
                .expect(201)
                .json();
        assertThat(articles(now.at("/copies"))).isEmpty();
        assertThat(articles(looked(corrected()))).containsExactly(first);
        assertThat(articles(looked(other + "\n\n" + story(2)))).containsExactly(first);
    }

    @Test
    void whatWasDiscardedOrErasedIsFoundNoMore() {
        String discarded = taken(story).at("/id").asText();
        yasmine.delete(Intake.ARTICLES + "/" + discarded).expect(204);
        String anew = story + "\n\n" + story(2);
        assertThat(articles(looked(anew))).isEmpty();
        yasmine.get(Intake.ARTICLES + "/" + discarded + "/copies").expect(410);
        String erased = taken(story).at("/id").asText();
        assertThat(articles(looked(anew))).containsExactly(erased);
        Client.administrator()
                .post(Intake.ARTICLES + "/" + erased + "/erasure", Map.of("reason", "A court's order"))
                .expect(204);
        assertThat(articles(looked(anew))).isEmpty();
        assertThat(copies(erased).at("/duplicates")).isEmpty();
    }

    private JsonNode taken(String text) {
        return yasmine.post(Intake.ARTICLES, Map.of("text", text)).expect(201).json();
    }

    private JsonNode looked(String text) {
        return yasmine.post(Intake.PREVIEWS, Map.of("text", text)).expect(200).json();
    }

    private JsonNode copies(String article) {
        return yasmine.get(Intake.ARTICLES + "/" + article + "/copies")
                .expect(200)
                .json();
    }

    /** The story with a word of three of its sentences corrected. */
    private String corrected() {
        return story.replaceFirst("وصل", "بلغ").replaceFirst("وصل", "زار").replaceFirst("أمس", "اليوم");
    }

    private static List<String> articles(JsonNode copies) {
        return copies.at("/nearCopies").findValuesAsText("article");
    }

    private static String story(int sentences) {
        return IntStream.range(0, sentences)
                .mapToObj(i -> "وصل " + Invented.family() + " إلى " + Invented.family() + " مع " + Invented.family()
                        + " و" + Invented.family() + " أمس.")
                .collect(Collectors.joining(" "));
    }
}
