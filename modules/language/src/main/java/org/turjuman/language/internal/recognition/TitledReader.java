package org.turjuman.language.internal.recognition;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.NameType;
import org.turjuman.language.internal.recognition.NameWord.Stem;

/** Proposes works by the marks after their kind, events and agreements by their first words. */
final class TitledReader {
    private static final int LONGEST = 7;

    private final NameText text;
    private final Complements complements;
    private final boolean[] taken;

    TitledReader(NameText text, Complements complements, boolean[] taken) {
        this.text = text;
        this.complements = complements;
        this.taken = taken;
    }

    List<Candidate> read() {
        return text.beginning(this::at);
    }

    private @Nullable Candidate at(int i, Stem stem) {
        String kind = Vocabulary.TITLED_HEADS.get(stem.key());
        if (kind == null || i + 1 == text.size()) {
            return null;
        }
        if (kind.equals("work")) {
            return quoted(i + 1);
        }
        int end = complements.end(i, true);
        boolean named = end == i + 1
                && text.joined(end)
                && Vocabulary.familiarity(text.word(end).whole().written()) == Vocabulary.Familiarity.LISTED
                && !Vocabulary.isDefinite(text.word(end).key())
                && !isAdjective(text.word(end).key());
        end += named ? 1 : 0;
        for (int at = i + 1; at < end; at++) {
            named |= taken[at]
                    || Vocabulary.isUnknown(text.word(at).whole())
                    || Vocabulary.given(text.word(at).key());
        }
        NameType type = NameType.valueOf(kind.toUpperCase(Locale.ROOT));
        return named ? new Candidate(i, stem.cut(), end, type, 8.45, "titled", List.of()) : null;
    }

    /** «إعلان علني», «معركة سياسية»: says of what kind it is, names none. */
    private static boolean isAdjective(String key) {
        return key.endsWith("ي") || key.endsWith("يه");
    }

    /** The whole of what the marks after a word hold, and of the marks after those: «…» و«…». */
    private @Nullable Candidate quoted(int after) {
        int from = after;
        while (from < text.size() && from - after < 4 && !text.word(from).opens()) {
            if (!text.joined(from)) {
                return null;
            }
            from++;
        }
        for (int at = from; at < text.size() && at - from < LONGEST; at++) {
            if (at > from && text.word(at).opens()) {
                return null;
            }
            if (text.word(at).closes() && text.word(from).opens()) {
                return new Candidate(from, 0, at + 1, NameType.WORK, 9.6, "titled", List.of());
            }
        }
        return null;
    }
}
