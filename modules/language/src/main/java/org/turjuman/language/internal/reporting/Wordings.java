package org.turjuman.language.internal.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entries of one or more words, looked up at a place of a text; the longest wins. */
final class Wordings<T> {
    /**
     * An entry at its place.
     *
     * @param value what it means
     * @param end the word after it
     */
    record Found<T>(T value, int end) {}

    private record Entry<T>(List<String> keys, T value) {}

    private final boolean french;
    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    Wordings(boolean french) {
        this.french = french;
    }

    void put(String written, T value) {
        List<String> keys = ReportingWord.of(written, french).stream()
                .map(ReportingWord::key)
                .toList();
        byFirst.computeIfAbsent(keys.get(0), key -> new ArrayList<>()).add(new Entry<>(keys, value));
    }

    /** The longest entry that begins at a word; null if none does. */
    @Nullable
    Found<T> at(List<ReportingWord> words, int at) {
        Found<T> best = null;
        for (Entry<T> entry : byFirst.getOrDefault(words.get(at).key(), List.of())) {
            int end = at + entry.keys().size();
            if ((best == null || end > best.end()) && end <= words.size() && matches(entry, words, at)) {
                best = new Found<>(entry.value(), end);
            }
        }
        return best;
    }

    private boolean matches(Entry<T> entry, List<ReportingWord> words, int at) {
        for (int i = 1; i < entry.keys().size(); i++) {
            if (!words.get(at + i).key().equals(entry.keys().get(i))) {
                return false;
            }
        }
        return true;
    }
}
