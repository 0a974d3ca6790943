package org.turjuman.articles.internal;

import java.util.HashMap;
import java.util.Map;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.DefectChoice;
import org.turjuman.articles.api.DefectDecision;
import org.turjuman.articles.api.Defects;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.DeskProblem.Kind;

/** What a decision may say, and how it is stored. */
final class DecisionRules {
    private DecisionRules() {}

    /** The decision without white space around its words, if it says what its choice asks for. */
    static DefectDecision checked(DefectDecision decision) {
        Map<Language, String> notes = new HashMap<>();
        decision.notes().forEach((language, text) -> {
            String note = words(text, Defects.NOTE_LIMIT, "/notes/" + language);
            if (!note.isEmpty()) {
                notes.put(language, note);
            }
        });
        boolean forReaders = decision.choice() == DefectChoice.NOTE;
        if (forReaders && notes.isEmpty()) {
            throw new ArticleProblem(Kind.INVALID, "defect.note-missing", "/notes");
        }
        if (!forReaders && !notes.isEmpty()) {
            throw new ArticleProblem(Kind.INVALID, "defect.note-unwanted", "/notes");
        }
        return new DefectDecision(decision.choice(), words(decision.remark(), Defects.REMARK_LIMIT, "/remark"), notes);
    }

    /** An answer of an author, which must say something. */
    static String answer(String typed) {
        String answer = words(typed, Defects.REMARK_LIMIT, "/answer");
        if (answer.isEmpty()) {
            throw new ArticleProblem(Kind.INVALID, "defect.answer-missing", "/answer");
        }
        return answer;
    }

    private static String words(String typed, int limit, String pointer) {
        String words = typed.strip();
        if (words.length() > limit) {
            throw new ArticleProblem(Kind.INVALID, "defect.too-long", pointer, words.length(), limit);
        }
        if (words.chars().anyMatch(c -> c == 0) || words.codePoints().anyMatch(DecisionRules::isHalf)) {
            throw new ArticleProblem(Kind.INVALID, "defect.not-storable", pointer);
        }
        return words;
    }

    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }
}
