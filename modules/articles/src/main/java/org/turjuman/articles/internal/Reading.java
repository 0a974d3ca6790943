package org.turjuman.articles.internal;

import java.util.Arrays;
import java.util.List;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.EncodingChoice;
import org.turjuman.articles.api.RawInput;
import org.turjuman.language.api.DecodedText;
import org.turjuman.language.api.EncodingGuess;
import org.turjuman.language.api.TextDecoding;
import org.turjuman.language.api.TextEncoding;
import org.turjuman.platform.api.DeskProblem.Kind;

/**
 * An input as text.
 *
 * @param text what is stored, before clean-ups
 * @param encoding the name of the encoding it was read in
 * @param choices the encodings it could be read in, the likeliest first; empty for pasted text
 */
record Reading(String text, String encoding, List<EncodingChoice> choices) {
    private static final int OPENING = 60; // UTF-16 units

    static Reading of(RawInput input) {
        TextRules.checkSize(input);
        if (input.text().isPresent()) {
            return new Reading(TextRules.storable(input.text().get()), TextEncoding.UTF_8.label(), List.of());
        }
        byte[] bytes = input.bytes();
        List<EncodingGuess> guesses = TextDecoding.detect(bytes);
        TextEncoding encoding = input.encoding()
                .map(Reading::encoding)
                .orElseGet(() -> guesses.get(0).encoding());
        String text = TextRules.storable(decoded(bytes, encoding));
        List<EncodingChoice> choices = guesses.stream()
                .map(guess -> choice(bytes, guess.encoding(), guess.encoding() == encoding))
                .toList();
        return new Reading(text, encoding.label(), choices);
    }

    private static TextEncoding encoding(String label) {
        return Arrays.stream(TextEncoding.values())
                .filter(known -> known.label().equalsIgnoreCase(label))
                .findFirst()
                .orElseThrow(() -> new ArticleProblem(Kind.INVALID, "text.encoding", "/encoding", label));
    }

    private static String decoded(byte[] bytes, TextEncoding encoding) {
        DecodedText read = TextDecoding.decode(bytes, encoding);
        if (read instanceof DecodedText.Undecodable bad) {
            throw new ArticleProblem(
                    Kind.INVALID,
                    "text.undecodable",
                    "/encoding",
                    encoding.label(),
                    bad.line(),
                    bad.column(),
                    bad.byteOffset());
        }
        return ((DecodedText.Decoded) read).text();
    }

    private static EncodingChoice choice(byte[] bytes, TextEncoding encoding, boolean chosen) {
        String opening = TextDecoding.decode(bytes, encoding) instanceof DecodedText.Decoded decoded
                ? opening(decoded.text())
                : "";
        return new EncodingChoice(encoding.label(), opening, chosen);
    }

    private static String opening(String text) {
        String start = text.strip();
        int end = Math.min(OPENING, start.length());
        if (end > 0 && Character.isHighSurrogate(start.charAt(end - 1))) {
            end--;
        }
        return start.substring(0, end).replaceAll("\\s+|\\p{Cntrl}", " ");
    }
}
