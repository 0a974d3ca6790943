package org.turjuman.language.internal.speech;

import org.turjuman.language.api.Source;
import org.turjuman.language.internal.speech.SpeechWords.Head;

/** What is done, said or acted upon: it follows who does it without a word between, and is no part of the name. */
final class ActedUpon {
    private static final int REACH = 10;

    private final SpeechText text;

    ActedUpon(SpeechText text) {
        this.text = text;
    }

    /** «رفض زعيم المحافظين القرار», «اتهم باسم المقاومة الجيش»: behind a definite word or a name what is acted upon. */
    boolean isSecond(int first, int at) {
        String key = text.key(at);
        if (!text.key(at - 1).startsWith("ال") && !isEndOfName(first, at - 1)) {
            return false;
        }
        if (SpeechWords.MEASURES.contains(key)) {
            return !text.key(at + 1).equals("من");
        }
        if (!key.startsWith("ال") || SpeakerShapes.isAdjective(key)) {
            return false;
        }
        Head head = SpeechWords.head(key);
        boolean body = head != null && head.type() != Source.Type.PERSON && head.type() != Source.Type.PEOPLE;
        return body || SpeechWords.THINGS.contains(key) || SpeakerShapes.isDeed(key);
    }

    private boolean isEndOfName(int first, int at) {
        String key = text.key(at);
        return at > first
                && SpeechWords.isName(key)
                && SpeechWords.head(key) == null
                && !SpeechWords.STOPS.contains(key)
                && !key.equals("باسم");
    }

    /**
     * «اتهم الناطق الجيش بقصف السوق», «قدر البنك الخسائر بمليار»: behind the subject stands somebody or something, and then ب
     * or the blame.
     */
    boolean follows(Phrase subject) {
        int first = subject.end();
        int end = first < text.size() ? Math.min(text.sentenceEnd(subject.first()), first + REACH) : first;
        if (!text.isWord(first)
                || SpeechWords.STOPS.contains(text.key(first))
                || text.key(first).startsWith("ب")) {
            return false;
        }
        for (int at = first + 1; at < end && !text.key(at).equals("."); at++) {
            if ((text.isWord(at) && text.key(at).startsWith("ب")) || text.isBlame(at)) {
                return true;
            }
        }
        return false;
    }
}
