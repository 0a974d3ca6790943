package org.turjuman.annotations.internal;

import org.turjuman.annotations.api.AnnotationProblem;
import org.turjuman.annotations.api.Annotations;
import org.turjuman.annotations.api.NoteContent;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.DeskProblem.Kind;

/** What a note must be to be kept. */
final class NoteRules {
    private NoteRules() {}

    /** The same content without the white space around it, if it may be kept. */
    static NoteContent kept(NoteContent said) {
        String text = said.text().replace("\r\n", "\n").strip();
        if (text.isEmpty()) {
            throw wrong("note.empty", "/text");
        }
        if (text.length() > Annotations.TEXT_LIMIT) {
            throw wrong("note.too-long", "/text", text.length(), Annotations.TEXT_LIMIT);
        }
        if (text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
            throw wrong("note.not-storable", "/text");
        }
        if (said.language().tag().length() > 35) {
            throw wrong("note.language-unknown", "/language", said.language());
        }
        return new NoteContent(said.kind(), said.audience(), said.language(), text);
    }

    /** The selected words without the white space around them. */
    static Span words(Span selected, String text) {
        if (selected.end() > text.length()) {
            throw wrong("note.beyond-text", "/place/end");
        }
        int start = selected.start();
        int end = selected.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            throw wrong("note.nothing-selected", "/place/end");
        }
        if (end - start > Annotations.WORDS_LIMIT) {
            throw wrong("note.too-many-words", "/place/end", Annotations.WORDS_LIMIT);
        }
        if (splits(text, start) || splits(text, end)) {
            throw wrong("note.half-character", "/place/end");
        }
        return new Span(start, end);
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static AnnotationProblem wrong(String key, String pointer, Object... arguments) {
        return new AnnotationProblem(Kind.INVALID, key, pointer, arguments);
    }
}
