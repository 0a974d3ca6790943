package org.turjuman.benchmarks.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.turjuman.benchmarks.desk.Colleague;

/**
 * An article of 1,500 words, far longer than news are, with all that the desk reads in clean news: names, dates,
 * amounts, quotations, statements and their sources.
 *
 * @param article its number
 * @param translation the number of its translation into English
 */
record LongArticle(String article, String translation) {
    /** Who translates it. */
    static final String HOLDER = "huda";

    private static final int WORDS = 1_500;

    /**
     * Takes it in, asks for its translation, and lets somebody claim that.
     *
     * @param address of the desk
     * @param news a file of paragraphs, each a line; a line that begins with # is none
     */
    static LongArticle taken(String address, Path news) throws IOException, InterruptedException {
        ObjectNode body = Colleague.object().put("text", text(news));
        body.putObject("metadata").putObject("published").put("value", "2024-05-20");
        Colleague editor = Colleague.signedIn(address, "yasmine");
        String article =
                editor.post("/api/v1/articles", body.toString()).get("id").asText();
        ObjectNode wanted = Colleague.object().put("article", article).put("language", "en");
        String translation =
                editor.post("/api/v1/translations", wanted.toString()).get("id").asText();
        Colleague.signedIn(address, HOLDER).post("/api/v1/translations/" + translation + "/claim", "{}");
        return new LongArticle(article, translation);
    }

    private static String text(Path news) throws IOException {
        StringBuilder text = new StringBuilder();
        int words = 0;
        for (String line : Files.readAllLines(news)) {
            if (words < WORDS && !line.startsWith("#")) {
                text.append(line.strip()).append('\n');
                words += line.strip().split("\\s+").length;
            }
        }
        if (words < WORDS) {
            throw new IllegalStateException(news + " has " + words + " words, but " + WORDS + " are wanted");
        }
        return text.toString();
    }

    String page() {
        return "/desk/articles/" + article;
    }

    String ledger() {
        return page() + "/ledger";
    }

    String bench() {
        return "/desk/translations/" + translation;
    }
}
