package org.turjuman.workflow.internal;

import java.util.ArrayList;
import java.util.List;
import org.turjuman.articles.api.WordChange;

/** Word changes in one text column: a sign and the words, with U+001E between the stretches. */
final class StoredChanges {
    private static final char BETWEEN = '\u001E'; // record separator: no press text holds it
    private static final String SIGNS = "=+-"; // in the order of WordChange.Kind

    private StoredChanges() {}

    static String write(List<WordChange> changes) {
        StringBuilder written = new StringBuilder();
        for (WordChange change : changes) {
            if (!written.isEmpty()) {
                written.append(BETWEEN);
            }
            written.append(SIGNS.charAt(change.kind().ordinal()))
                    .append(change.text().replace(BETWEEN, ' '));
        }
        return written.toString();
    }

    static List<WordChange> read(String written) {
        List<WordChange> changes = new ArrayList<>();
        for (String stretch : written.split(String.valueOf(BETWEEN), -1)) {
            WordChange.Kind kind = WordChange.Kind.values()[SIGNS.indexOf(stretch.charAt(0))];
            changes.add(new WordChange(kind, stretch.substring(1)));
        }
        return changes;
    }
}
