package org.turjuman.benchmarks.kill;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turjuman.benchmarks.desk.Colleague;

/** Compares what the desk shows of a target after a kill with what its writer knows. */
final class Inspection {
    private final Sheet sheet;
    private final List<String> stored; // texts of the versions, oldest first
    private final List<Integer> numbers; // theirs
    private final JsonNode unit;
    private final List<String> troubles = new ArrayList<>();

    private Inspection(Sheet sheet, List<String> stored, List<Integer> numbers, JsonNode unit) {
        this.sheet = sheet;
        this.stored = stored;
        this.numbers = numbers;
        this.unit = unit;
    }

    /**
     * What is wrong with a target.
     *
     * @return a sentence each; empty if every acknowledged save is there, once and whole
     */
    static List<String> of(Sheet sheet, Colleague writer) throws IOException, InterruptedException {
        List<String> texts = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode version :
                writer.read("/api/v1/targets/" + sheet.target() + "/versions").get("items")) {
            texts.add(0, version.get("text").asText()); // the newest comes first
            numbers.add(0, version.get("number").asInt());
        }
        JsonNode unit = writer.read("/api/v1/targets/" + sheet.target());
        return new Inspection(sheet, texts, numbers, unit).troubles();
    }

    /** The same on what the desk has shown. */
    static List<String> of(Sheet sheet, List<String> texts, List<Integer> numbers, JsonNode unit) {
        return new Inspection(sheet, texts, numbers, unit).troubles();
    }

    private List<String> troubles() {
        history();
        current();
        draft();
        return troubles;
    }

    private void history() {
        List<String> mayBe = new ArrayList<>(sheet.versions());
        sheet.underWay().filter(Save::isVersion).map(Save::text).ifPresent(mayBe::add);
        if (stored.equals(sheet.versions()) || stored.equals(mayBe)) {
            return;
        }
        List<String> lost = new ArrayList<>(sheet.versions());
        lost.removeAll(stored);
        lost.forEach(text -> trouble("lost version", text));
        List<String> strange = new ArrayList<>(stored);
        strange.removeAll(mayBe);
        strange.forEach(text -> trouble("half-stored version", text));
        if (lost.isEmpty() && strange.isEmpty()) {
            trouble("history in another order, or with a text twice", stored.toString());
        }
    }

    /** The target's row and the history were written together. */
    private void current() {
        String newest = stored.isEmpty() ? "" : stored.get(stored.size() - 1);
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) != i + 1) {
                trouble("half-stored history, its numbers are", numbers.toString());
            }
        }
        if (!unit.path("text").asText().equals(newest) || unit.path("version").asInt() != stored.size()) {
            trouble(
                    "half-stored target, not its newest version",
                    unit.path("text").asText());
        }
    }

    private void draft() {
        Optional<String> shown =
                Optional.of(unit.path("draftText")).filter(JsonNode::isTextual).map(JsonNode::asText);
        if (!isAsItMayBe(shown)) {
            sheet.draft()
                    .ifPresentOrElse(
                            text -> trouble("lost draft", text), () -> trouble("draft from nowhere", shown.orElse("")));
        }
    }

    private boolean isAsItMayBe(Optional<String> shown) {
        Optional<String> versionUnderWay =
                sheet.underWay().filter(Save::isVersion).map(Save::text);
        if (versionUnderWay.filter(stored::contains).isPresent()) {
            return shown.isEmpty(); // a version ends the draft
        }
        Optional<String> draftUnderWay =
                sheet.underWay().filter(save -> !save.isVersion()).map(Save::text);
        return shown.equals(sheet.draft()) || draftUnderWay.isPresent() && shown.equals(draftUnderWay);
    }

    private void trouble(String what, String text) {
        troubles.add("target " + sheet.target() + ": " + what + ": " + text);
    }
}
