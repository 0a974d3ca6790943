package org.turjuman.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turjuman.benchmarks.desk.Colleague;

/** How many bytes a reader's page brings with everything it names, every font of its styles included. */
final class ReaderWeight {
    private static final Pattern NAMED = Pattern.compile(
            "<(?:link[^>]*rel=\"(?:stylesheet|icon|preload)\"[^>]*href|script[^>]*src|img[^>]*src)=\"([^\"]+)\"");
    private static final Pattern BY_STYLES = Pattern.compile("url\\([\"']?([^)\"']+)[\"']?\\)|@import [\"']([^\"']+)");

    private final Colleague reader;
    private final Map<String, Integer> bytes = new LinkedHashMap<>();

    private ReaderWeight(Colleague reader) {
        this.reader = reader;
    }

    /** Bytes by address, the page first. */
    static Map<String, Integer> of(Colleague reader, String page) throws IOException, InterruptedException {
        ReaderWeight weight = new ReaderWeight(reader);
        weight.fetch(page, NAMED);
        return weight.bytes;
    }

    private void fetch(String path, Pattern named) throws IOException, InterruptedException {
        if (bytes.containsKey(path)) {
            return;
        }
        HttpResponse<byte[]> answer = reader.bytes(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " for " + path);
        }
        bytes.put(path, answer.body().length);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("text/")) {
            return;
        }
        Matcher names = named.matcher(new String(answer.body(), StandardCharsets.UTF_8));
        while (names.find()) {
            String name = names.group(1) != null ? names.group(1) : names.group(2);
            if (!name.startsWith("data:")) {
                fetch(URI.create(path).resolve(name).toString(), BY_STYLES);
            }
        }
    }
}
