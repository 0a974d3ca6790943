package org.turjuman.language.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.turjuman.language.api.DecodedText;
import org.turjuman.language.api.EncodingGuess;
import org.turjuman.language.api.TextEncoding;

/** Judges which encoding makes the most sensible text of some bytes. */
public final class EncodingDetector {
    /** As much as is judged: the start of a file tells, and a long one must not make the reader wait. */
    private static final int JUDGED = 64 * 1024;

    private static final Set<String> COMMON = Set.of(
            "في", "من", "على", "إلى", "الى", "أن", "ان", "عن", "مع", "هذا", "هذه", "التي", "الذي", "ما", "لا", "لم",
            "كان", "كانت", "قال", "وقال", "بعد", "قبل", "بين", "كما", "أو", "و", "إن", "خلال", "وفي", "ومن", "ذلك");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private EncodingDetector() {}

    public static List<EncodingGuess> guesses(byte[] bytes) {
        for (TextEncoding encoding : List.of(TextEncoding.UTF_8, TextEncoding.UTF_16LE, TextEncoding.UTF_16BE)) {
            if (markLength(bytes, encoding) > 0) {
                return List.of(new EncodingGuess(encoding, true, 1));
            }
        }
        List<EncodingGuess> guesses = new ArrayList<>();
        for (TextEncoding encoding : TextEncoding.values()) {
            guesses.add(new EncodingGuess(encoding, false, confidence(bytes, encoding)));
        }
        guesses.sort(Comparator.comparingDouble(EncodingGuess::confidence).reversed());
        return List.copyOf(guesses);
    }

    private static double confidence(byte[] bytes, TextEncoding encoding) {
        boolean wide = encoding == TextEncoding.UTF_16LE || encoding == TextEncoding.UTF_16BE;
        if (wide && bytes.length % 2 != 0) {
            return 0;
        }
        byte[] judged = bytes.length > JUDGED ? Arrays.copyOf(bytes, JUDGED) : bytes;
        String text = new String(judged, encoding.charset());
        double sense = sense(text);
        if (encoding == TextEncoding.UTF_8) {
            boolean fits = decode(bytes, encoding) instanceof DecodedText.Decoded;
            // bytes of another encoding hardly ever happen to be valid UTF-8
            return fits ? sense * (text.length() == judged.length ? 0.98 : 0.99) : sense * 0.9;
        }
        if (wide) {
            return sense * 0.95;
        }
        double fit = decode(bytes, encoding) instanceof DecodedText.Decoded ? 1 : 0.8;
        return sense * fit * (encoding == TextEncoding.WINDOWS_1256 ? 0.9 : 0.85);
    }

    /** From 0 to 1: how much a text looks like prose in Arabic or Latin letters. */
    private static double sense(String text) {
        if (text.isEmpty()) {
            return 1;
        }
        long good = text.codePoints().filter(EncodingDetector::isUsual).count();
        long all = text.codePoints().count();
        double usual = Math.pow((double) good / all, 3);
        int words = 0;
        int arabic = 0;
        int sensible = 0;
        int jumbled = 0;
        for (String word : NO_LETTERS.split(text, -1)) {
            if (word.isEmpty()) {
                continue;
            }
            words++;
            boolean hasArabic = word.codePoints().anyMatch(Letters::isArabic);
            boolean hasLatin = word.codePoints().anyMatch(Letters::isLatin);
            arabic += hasArabic ? 1 : 0;
            jumbled += hasArabic && hasLatin ? 1 : 0;
            sensible += hasArabic && !hasLatin && (COMMON.contains(word) || isArticled(word)) ? 1 : 0;
        }
        if (words == 0) {
            return usual * 0.8;
        }
        double order = 1 - (double) jumbled / words;
        // two words in five of Arabic prose are particles or carry the article
        double arabicSense = arabic == 0 ? 1 : 0.4 + 0.6 * Math.min(1, 3.0 * sensible / arabic);
        double accents = arabic == 0 ? latinSense(text) : 1;
        return usual * order * order * arabicSense * accents;
    }

    private static boolean isArticled(String word) {
        return word.length() > 4 && (word.startsWith("ال") || word.startsWith("وال") || word.startsWith("بال"));
    }

    /** Accented letters are the exception in Latin prose; where they rule, the bytes are something else. */
    private static double latinSense(String text) {
        long letters = text.codePoints().filter(Letters::isLatin).count();
        long accented = text.codePoints()
                .filter(sign -> sign > 0x7F && Letters.isLatin(sign))
                .count();
        return letters == 0 ? 1 : Math.max(0.05, 1 - 2.5 * accented / letters);
    }

    private static boolean isUsual(int sign) {
        if (sign < 0x80) {
            return (sign >= 0x20 && sign != 0x7F) || sign == '\n' || sign == '\r' || sign == '\t';
        }
        return (Letters.isArabic(sign) && sign < 0x0700)
                || (sign > 0xBF && sign < 0x180)
                || (sign >= 0x0660 && sign <= 0x066D)
                || sign == Letters.TATWEEL
                || (Letters.isMark(sign) && sign < 0x0700)
                || "«»“”‘’–—…،؛؟•\u00A0\u200C\u200D\u200E\u200F€°´·ﻷﻻ".indexOf(sign) >= 0
                || (sign >= 0xFE70 && sign <= 0xFEFC)
                || (sign >= 0x1F300 && sign <= 0x1FAFF);
    }

    public static DecodedText decode(byte[] bytes, TextEncoding encoding) {
        int mark = markLength(bytes, encoding);
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        String text = out.flip().toString();
        if (result.isError()) {
            TextPlace place = TextPlace.of(text, text.length());
            return new DecodedText.Undecodable(in.position(), text.length(), place.line(), place.column());
        }
        return new DecodedText.Decoded(text);
    }

    private static int markLength(byte[] bytes, TextEncoding encoding) {
        return switch (encoding) {
            case UTF_8 -> startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
            case UTF_16LE -> startsWith(bytes, 0xFF, 0xFE) ? 2 : 0;
            case UTF_16BE -> startsWith(bytes, 0xFE, 0xFF) ? 2 : 0;
            default -> 0;
        };
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
