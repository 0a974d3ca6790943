package org.turjuman.benchmarks.kill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.turjuman.benchmarks.desk.Colleague;

class InspectionTest {
    private final Sheet sheet = new Sheet("7", "\"0.0\"");

    @Test
    void isContentWhenEverythingIsThere() {
        acknowledged(version("one"), draft("typed"));
        assertThat(inspect(List.of("one"), "typed")).isEmpty();
    }

    @Test
    void findsALostVersion() {
        acknowledged(version("one"), version("two"));
        assertThat(inspect(List.of("one"), null)).singleElement().asString().contains("lost version: two");
    }

    @Test
    void findsALostDraft() {
        acknowledged(version("one"), draft("first"), draft("second"));
        assertThat(inspect(List.of("one"), "first")).singleElement().asString().contains("lost draft: second");
        assertThat(inspect(List.of("one"), null)).singleElement().asString().contains("lost draft: second");
    }

    @Test
    void findsWhatIsHalfStored() {
        acknowledged(version("one whole text"));
        assertThat(inspect(List.of("one who"), null)).anyMatch(trouble -> trouble.contains("half-stored version"));
        ObjectNode behind = unit("", 0, null);
        assertThat(Inspection.of(sheet, List.of("one whole text"), List.of(1), behind))
                .singleElement()
                .asString()
                .contains("half-stored target");
    }

    @Test
    void findsAVersionStoredTwice() {
        acknowledged(version("one"));
        assertThat(inspect(List.of("one", "one"), null)).isNotEmpty();
    }

    @Test
    void acceptsWhatWasUnderWayWhetherItIsThereOrNot() {
        acknowledged(version("one"), draft("typed"));
        sheet.sending(version("two"));
        assertThat(inspect(List.of("one"), "typed")).isEmpty();
        assertThat(inspect(List.of("one", "two"), null)).isEmpty(); // the version has ended the draft
        assertThat(inspect(List.of("one", "two"), "typed")).isNotEmpty();
        sheet.sending(draft("more"));
        assertThat(inspect(List.of("one"), "typed")).isEmpty();
        assertThat(inspect(List.of("one"), "more")).isEmpty();
        assertThat(inspect(List.of("one"), "mo")).isNotEmpty();
    }

    private void acknowledged(Save... saves) {
        for (Save save : saves) {
            sheet.acknowledged(save, "\"1.1\"");
        }
    }

    /** What is found where the history holds these texts and the newest is the target's. */
    private List<String> inspect(List<String> history, String draft) {
        String newest = history.isEmpty() ? "" : history.get(history.size() - 1);
        List<Integer> numbers = IntStream.rangeClosed(1, history.size()).boxed().toList();
        return Inspection.of(sheet, history, numbers, unit(newest, history.size(), draft));
    }

    private static ObjectNode unit(String text, int version, String draft) {
        ObjectNode unit = Colleague.object().put("text", text).put("version", version);
        return draft == null ? unit : unit.put("draftText", draft);
    }

    private static Save version(String text) {
        return new Save(Save.Kind.VERSION, "save", "\"0.0\"", text);
    }

    private static Save draft(String text) {
        return new Save(Save.Kind.DRAFT, "save", "\"0.0\"", text);
    }
}
