package org.turjuman.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.turjuman.benchmarks.desk.Colleague;

/** What one person does over and over; the round only varies what they look at. */
interface Job {
    /** Who does it; nobody for a reader. */
    String person();

    void round(Visit visit, int round) throws IOException, InterruptedException;

    /**
     * All people of the desk, and a reader.
     *
     * @param articles how many there are, from number 1
     * @param editions how many there are, from number 1
     * @param longArticle which somebody studies and translates
     */
    static List<Job> all(int articles, int editions, LongArticle longArticle) {
        return List.of(
                new Translating("salma", "en"),
                new Translating("nora", "fr"),
                new Revising(),
                new Editing(articles, editions),
                new Naming(),
                new Studying(longArticle),
                new Reading(editions));
    }

    /** Takes something from the queue and translates some sentences of it. */
    record Translating(String person, String language) implements Job {
        @Override
        public void round(Visit visit, int round) throws IOException, InterruptedException {
            visit.open("desk queue", "/desk");
            visit.open("desk queue, search", "/desk?q=" + Words.at(round) + "&to=" + language);
            JsonNode free = visit.colleague().read("/api/v1/queue?list=FREE&limit=5&language=" + language);
            String translation =
                    free.get("items").get(0).get("translation").get("id").asText();
            visit.send("call claim", "POST", "/api/v1/translations/" + translation + "/claim", "{}");
            visit.open("desk workbench", "/desk/translations/" + translation);
            JsonNode units = visit.colleague()
                    .read("/api/v1/translations/" + translation)
                    .get("units");
            for (int i = 0; i < Math.min(4, units.size()); i++) {
                sentence(visit, translation, units.get(i), round);
            }
            visit.open("desk workbench", "/desk/translations/" + translation);
        }

        private static void sentence(Visit visit, String translation, JsonNode unit, int round)
                throws IOException, InterruptedException {
            String target = "/api/v1/targets/" + unit.get("target").asText();
            String place = "/api/v1/units/" + unit.get("id").asText();
            visit.open("call names of a unit", place + "/names");
            visit.open("call notes of a unit", place + "/annotations");
            visit.send(
                    "call presence",
                    "PUT",
                    "/api/v1/translations/" + translation + "/presence",
                    Colleague.object().put("unit", unit.get("id").asText()).toString());
            String stamp = "\"" + unit.get("stamp").asText() + "\"";
            for (int draft = 0; draft < 3; draft++) {
                HttpResponse<String> saved =
                        save(visit, "call save a draft", "PUT", target + "/draft", stamp, "Words " + draft);
                stamp = saved.headers().firstValue("ETag").orElse(stamp);
            }
            visit.open("call findings", target + "/findings");
            save(visit, "call confirm", "POST", target + "/confirmations", stamp, "The words of round " + round + ".");
            visit.open("call history", target + "/versions");
        }

        private static HttpResponse<String> save(
                Visit visit, String kind, String method, String path, String stamp, String text)
                throws IOException, InterruptedException {
            return visit.send(
                    kind,
                    method,
                    path,
                    Colleague.object().put("text", text).toString(),
                    "If-Match",
                    stamp,
                    "Save-Id",
                    UUID.randomUUID().toString());
        }
    }

    /** Reviews what waits, and gives it back. */
    record Revising() implements Job {
        @Override
        public String person() {
            return "idris";
        }

        @Override
        public void round(Visit visit, int round) throws IOException, InterruptedException {
            visit.open("desk queue", "/desk?list=review");
            JsonNode waiting =
                    visit.colleague().read("/api/v1/queue?list=REVIEW&limit=50").get("items");
            String translation = waiting.get(round % waiting.size())
                    .get("translation")
                    .get("id")
                    .asText();
            visit.send("call take a review", "POST", "/api/v1/translations/" + translation + "/review", "{}");
            visit.open("desk review", "/desk/translations/" + translation + "/review");
            visit.send(
                    "call approve all clean",
                    "POST",
                    "/api/v1/translations/" + translation + "/review/approvals",
                    "{}");
            visit.open("desk review", "/desk/translations/" + translation + "/review");
            visit.open("desk workbench", "/desk/translations/" + translation);
            visit.send("call give a review back", "DELETE", "/api/v1/translations/" + translation + "/review", "{}");
        }
    }

    /** Looks through articles and editions, takes one in. */
    record Editing(int articles, int editions) implements Job {
        @Override
        public String person() {
            return "yasmine";
        }

        @Override
        public void round(Visit visit, int round) throws IOException, InterruptedException {
            visit.open("desk articles", "/desk/articles");
            visit.open("desk articles, page 5", "/desk/articles?page=5&sort=headline");
            visit.open("desk articles, search", "/desk/articles?q=" + Words.at(round));
            visit.open("desk article", "/desk/articles/" + (1 + round * 7 % articles));
            visit.open("desk intake", "/desk/articles/new");
            String text = "خبر رقم " + round + " عن " + Words.ARABIC.get(round % Words.ARABIC.size())
                    + ". وقال المتحدث إن الاجتماع سيعقد غدا.";
            String article = Colleague.object().put("text", text).toString();
            visit.send("call preview an article", "POST", "/api/v1/articles/previews", article);
            visit.send("call take an article in", "POST", "/api/v1/articles", article);
            visit.open("desk editions", "/desk/editions");
            visit.open("desk edition", "/desk/editions/" + (1 + round % editions));
            JsonNode edition = visit.colleague().read("/api/v1/editions/" + (1 + round % editions));
            visit.open(
                    "desk publish",
                    "/desk/translations/" + edition.get("translation").asText() + "/publish");
        }
    }

    /** Keeps names. */
    record Naming() implements Job {
        @Override
        public String person() {
            return "lina";
        }

        @Override
        public void round(Visit visit, int round) throws IOException, InterruptedException {
            visit.open("desk names", "/desk/names");
            visit.open("desk names, search", "/desk/names?words=" + Words.at(round));
            String name = Words.ARABIC.get(round % Words.ARABIC.size()) + " " + round;
            HttpResponse<String> made = visit.send(
                    "call keep a name",
                    "POST",
                    "/api/v1/names",
                    "{\"type\":\"PERSON\",\"forms\":[{\"language\":\"ar\",\"text\":\"" + name
                            + "\",\"status\":\"PREFERRED\"},{\"language\":\"en\",\"text\":\"Name " + round
                            + "\",\"status\":\"PREFERRED\"}]}");
            visit.open(
                    "desk name", "/desk/names/" + Colleague.json(made).get("id").asText());
            visit.open("desk help", "/desk/help");
            visit.open("desk me", "/desk/me");
        }
    }

    /** Goes through an article of 1,500 words and its translation. */
    record Studying(LongArticle article) implements Job {
        static final String ARTICLE = "desk article, 1,500 words";
        static final String LEDGER = "desk ledger, 1,500 words";
        static final String BENCH = "desk workbench, 1,500 words";

        @Override
        public String person() {
            return LongArticle.HOLDER;
        }

        @Override
        public void round(Visit visit, int round) throws IOException, InterruptedException {
            visit.open(ARTICLE, article.page());
            visit.open(LEDGER, article.ledger());
            visit.open(BENCH, article.bench());
        }
    }

    /** Reads what is published. */
    record Reading(int editions) implements Job {
        @Override
        public String person() {
            return "";
        }

        @Override
        public void round(Visit visit, int round) throws IOException, InterruptedException {
            visit.open("reader editions", "/editions");
            visit.open("reader edition", "/editions/" + (1 + round % editions));
            visit.open("reader edition", "/editions/" + (1 + round * 3 % editions));
            visit.open("reader feed", "/editions.atom");
        }
    }
}
