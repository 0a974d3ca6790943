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
    private static final int JUDGED = 64 * 1024; // bytes
    private static final double LEAST_SENSE = 0.1; // of the best guess; prose has more than a half

    static Reading of(RawInput input) {
        TextRules.checkSize(input);
        if (input.text().isPresent()) {
            return new Reading(TextRules.storable(input.text().get()), TextEncoding.UTF_8.label(), List.of());
        }
        byte[] bytes = input.bytes();
        List<EncodingGuess> guesses = TextDecoding.detect(bytes);
        TextEncoding encoding = input.encoding().map(Reading::encoding).orElseGet(() -> likeliest(bytes, guesses));
        String text = TextRules.storable(decoded(bytes, encoding));
        List<EncodingChoice> choices = guesses.stream()
                .map(guess -> choice(bytes, guess.encoding(), guess.encoding() == encoding))
                .toList();
        return new Reading(text, encoding.label(), choices);
    }

    private static TextEncoding likeliest(byte[] bytes, List<EncodingGuess> guesses) {
        EncodingGuess best = guesses.get(0);
        boolean wide = best.encoding() == TextEncoding.UTF_16LE || best.encoding() == TextEncoding.UTF_16BE;
        boolean binary = wide ? best.confidence() < LEAST_SENSE : isFullOfControls(bytes);
        if (binary) {
            throw new ArticleProblem(Kind.INVALID, "text.binary", "/file");
        }
        return best.encoding();
    }

    /** Pictures, archives and office documents hold bytes everywhere that no text has. */
    private static boolean isFullOfControls(byte[] bytes) {
        int judged = Math.min(bytes.length, JUDGED);
        int controls = 0;
        for (int i = 0; i < judged; i++) {
            boolean lineOrTab = bytes[i] >= '\t' && bytes[i] <= '\r';
            controls += bytes[i] >= 0 && bytes[i] < ' ' && !lineOrTab ? 1 : 0;
        }
        return controls > Math.max(1, judged / 50);
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
