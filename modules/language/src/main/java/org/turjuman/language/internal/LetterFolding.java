package org.turjuman.language.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.FoldedText;

/**
 * The one folding behind every key: spellings that a reader takes for the same word become the same letters.
 *
 * <p>Each code point folds by itself, save a hamza typed as a mark of its own (ي + U+0654 is ئ), so that every folded
 * letter knows where it came from.
 */
public final class LetterFolding {
    private static final char HAMZA_ABOVE = '\u0654';

    /** What is left of a hamza on waw or yeh: مسؤول, مسئول and مسءول are one word. */
    private static final char HAMZA = 'ء';

    private LetterFolding() {}

    /** The key of a whole text: folded, white space collapsed to single spaces and gone at both ends. */
    public static String key(String text) {
        return new Run(text, false).fold().key();
    }

    /** The key, and for each of its letters the stretch of {@code text} it stands for. */
    public static FoldedText fold(String text) {
        Run run = new Run(text, true).fold();
        return new FoldedText(
                text, run.key(), Arrays.copyOf(run.starts, run.length), Arrays.copyOf(run.ends, run.length));
    }

    /** What one code point becomes; empty for signs that no key holds. Letters of white space become one space. */
    static String letter(int sign) {
        if (sign < 0x80) {
            return ascii((char) sign);
        }
        String plain = arabic(sign);
        if (plain != null) {
            return plain;
        }
        if (Letters.isSpace(sign)) {
            return " ";
        }
        if (Letters.isInvisible(sign) || Letters.isMark(sign) || Character.getType(sign) == Character.CONTROL) {
            return "";
        }
        int digit = Character.digit(sign, 10);
        if (digit >= 0) {
            return ascii((char) ('0' + digit));
        }
        String mark = punctuation(sign);
        return mark != null ? mark : composed(sign);
    }

    private static String ascii(char sign) {
        if (sign >= 'A' && sign <= 'Z') {
            return ASCII[sign + ('a' - 'A')];
        }
        if (sign == '`') {
            return "'";
        }
        return ASCII[sign];
    }

    private static final String[] ASCII = new String[0x80];

    static {
        for (char sign = 0; sign < ASCII.length; sign++) {
            if (Letters.isSpace(sign)) {
                ASCII[sign] = " ";
            } else {
                ASCII[sign] = Character.isISOControl(sign) ? "" : String.valueOf(sign);
            }
        }
    }

    /** Null for a sign that is not the script's own. */
    private static @Nullable String arabic(int sign) {
        return switch (sign) {
            case 'أ', 'إ', 'آ', 'ٱ', 'ٲ', 'ٳ', 'ٵ' -> "ا";
            case 'ى', 'ی', 'ے', 'ې', 'ۍ', 'ێ', 'ٸ' -> "ي"; // ی is U+06CC, the Persian yeh
            case 'ؤ', 'ئ', 'ۓ', 'ٶ', 'ٷ' -> String.valueOf(HAMZA);
            case 'ة', 'ۃ', 'ہ', 'ھ', 'ە', 'ۀ', 'ۂ' -> "ه";
            case 'ک', 'ڪ', 'گ', 'ڭ', 'ڬ' -> "ك"; // ک is U+06A9, the Persian kaf
            case 'ڤ', 'ڥ' -> "ف";
            case 'پ' -> "ب";
            case 'چ', 'ڃ' -> "ج";
            case 'ژ' -> "ز";
            case 'ٮ' -> "ب";
            case 'ٯ', 'ڨ' -> "ق";
            case 'ۄ', 'ۆ', 'ۇ', 'ۈ', 'ۋ' -> "و";
            case '\u0640' -> ""; // tatweel
            case '،', '٬' -> ",";
            case '؛' -> ";";
            case '؟' -> "?";
            case '٪' -> "%";
            case '٫' -> ".";
            case '۔' -> ".";
            case '٭' -> "*";
            // small waw and small yeh of the Koran's spelling
            case '\u06E5', '\u06E6' -> "";
            default -> sign >= 0x0621 && sign <= 0x064A ? String.valueOf((char) sign) : null;
        };
    }

    /** Null for a sign that has no plainer one. */
    private static @Nullable String punctuation(int sign) {
        return switch (sign) {
            case '«', '»', '“', '”', '„', '‟', '″', '〝', '〞', '＂', '❝', '❞' -> "\"";
            case '‹', '›', '‘', '’', '‚', '‛', '′', '＇', '´' -> "'";
            case '‐', '‑', '‒', '–', '—', '―', '−', '⁃', '﹘', '－' -> "-";
            case '…' -> "...";
            default -> null;
        };
    }

    /** Compatibility forms, ligatures and accents: ﻻ → لا, ﷲ → الله, é → e, ﬁ → fi. */
    private static String composed(int sign) {
        if (sign >= 0xD800 && sign <= 0xDFFF) {
            return ""; // half of a pair stands for nothing
        }
        String whole = Character.toString(sign);
        String parts = Normalizer.normalize(lower(whole), Normalizer.Form.NFKD);
        if (parts.equals(whole)) {
            return whole;
        }
        StringBuilder folded = new StringBuilder();
        for (int at = 0; at < parts.length(); ) {
            int part = parts.codePointAt(at);
            at += Character.charCount(part);
            if (takesHamza(part) && at < parts.length() && parts.charAt(at) == HAMZA_ABOVE) {
                folded.append(HAMZA);
            } else {
                folded.append(part == sign ? Character.toString(part) : letter(part));
            }
        }
        return folded.toString();
    }

    /** By way of the capital, so that ß and SS, ς and σ meet. */
    private static String lower(String letter) {
        return letter.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean takesHamza(int letter) {
        return letter == 'و' || letter == 'ي' || letter == 'ى' || letter == 'ی';
    }

    /** One pass over a text. */
    private static final class Run {
        private final String text;
        private final boolean mapped;
        private final StringBuilder key;
        private int[] starts = {};
        private int[] ends = {};
        private int length;
        private int spaceStart = -1;
        private int spaceEnd;

        Run(String text, boolean mapped) {
            this.text = text;
            this.mapped = mapped;
            this.key = new StringBuilder(text.length());
            if (mapped) {
                starts = new int[text.length()];
                ends = new int[text.length()];
            }
        }

        Run fold() {
            for (int at = 0; at < text.length(); ) {
                int sign = text.codePointAt(at);
                int end = at + Character.charCount(sign);
                if (takesHamza(sign) && end < text.length() && text.charAt(end) == HAMZA_ABOVE) {
                    end++;
                    add(String.valueOf(HAMZA), at, end);
                } else {
                    add(letter(sign), at, end);
                }
                at = end;
            }
            return this;
        }

        private void add(String folded, int start, int end) {
            if (folded.isEmpty()) {
                // a vowel mark belongs to the letter it sits on, so that marking the letter marks both
                if (mapped && length > 0 && spaceStart < 0) {
                    ends[length - 1] = end;
                }
                return;
            }
            for (int i = 0; i < folded.length(); i++) {
                if (folded.charAt(i) == ' ') {
                    spaceStart = spaceStart < 0 ? start : spaceStart;
                    spaceEnd = end;
                } else {
                    if (spaceStart >= 0 && length > 0) {
                        append(' ', spaceStart, spaceEnd);
                    }
                    spaceStart = -1;
                    append(folded.charAt(i), start, end);
                }
            }
        }

        private void append(char letter, int start, int end) {
            key.append(letter);
            if (mapped) {
                if (length == starts.length) {
                    starts = Arrays.copyOf(starts, length * 2 + 16);
                    ends = Arrays.copyOf(ends, length * 2 + 16);
                }
                starts[length] = start;
                ends[length] = end;
            }
            length++;
        }

        String key() {
            return key.toString();
        }
    }
}
