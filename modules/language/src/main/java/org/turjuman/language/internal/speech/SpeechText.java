package org.turjuman.language.internal.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Sentences;
import org.turjuman.language.api.Span;
import org.turjuman.language.internal.LetterFolding;
import org.turjuman.language.internal.Letters;
import org.turjuman.language.internal.WordCutter;
import org.turjuman.language.internal.speech.VerbForms.Form;

/** A text as words and signs, with its sentences, paragraphs, quotation marks and words of reporting. */
final class SpeechText {
    private static final int SOON = 12;
    private static final Set<String> BLAME = Set.of("المسءوليه", "مسءوليه", "مسءوليته", "مسءوليتها");
    private static final Set<String> SCALE = Set.of("كفه", "الكفه");
    private static final Set<String> NOT = Set.of(
            "لم", "ولم", "لن", "ولن", "لا", "ولا", "عدم", "دون", "بدون", "مجرد", "محاوله", "تم", "وتم", "يتم", "سيتم");

    final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final int[] sentenceEnds;
    private final int[] sentenceStarts;
    private final int[] lines;
    private final @Nullable Quote[] opened;
    private final @Nullable Quote[] around;
    private final @Nullable Cue[] cues;
    private final BitSet silent = new BitSet();

    SpeechText(String text) {
        this.text = text;
        cutTokens();
        sentenceEnds = new int[tokens.size()];
        sentenceStarts = new int[tokens.size()];
        cutSentences();
        lines = new int[tokens.size()];
        countLines();
        opened = new Quote[tokens.size()];
        around = new Quote[tokens.size()];
        for (Quote quote : new QuoteMarks(this).find()) {
            opened[quote.open()] = quote;
            for (int at = quote.open(); at < quote.next(); at++) {
                around[at] = quote;
            }
        }
        cues = new Cue[tokens.size()];
        for (int at = 0; at < tokens.size(); at++) {
            cues[at] = readCue(at);
        }
    }

    private void cutTokens() {
        int at = 0;
        for (Span word : WordCutter.words(text)) {
            addSigns(at, word.start());
            tokens.add(new Token(word.start(), word.end(), LetterFolding.key(word.substring(text)), true));
            at = word.end();
        }
        addSigns(at, text.length());
    }

    private void addSigns(int from, int to) {
        for (int at = from; at < to; at++) {
            char sign = text.charAt(at);
            if (sign > ' ' && !Letters.isSpace(sign) && Character.getType(sign) != Character.FORMAT) {
                tokens.add(new Token(at, at + 1, sign == ',' ? "،" : String.valueOf(sign), false));
            }
        }
    }

    private void cutSentences() {
        int at = 0;
        for (Span sentence : Sentences.cutText(text)) {
            int first = at;
            while (at < tokens.size() && tokens.get(at).start() < sentence.end()) {
                at++;
            }
            for (int i = first; i < at; i++) {
                sentenceStarts[i] = first;
                sentenceEnds[i] = at;
            }
        }
    }

    private void countLines() {
        int line = 0;
        int place = 0;
        for (int at = 0; at < tokens.size(); at++) {
            for (; place < tokens.get(at).start(); place++) {
                line += Letters.isLineEnd(text.charAt(place)) ? 1 : 0;
            }
            lines[at] = line;
        }
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** The folded word or the sign at a place; empty outside the text. */
    String key(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).key();
    }

    boolean isWord(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).word();
    }

    boolean isColon(int at) {
        return key(at).equals(":");
    }

    int sentenceStart(int at) {
        return sentenceStarts[at];
    }

    int sentenceEnd(int at) {
        return sentenceEnds[at];
    }

    /** Which line of the text a token stands on, from 0. */
    int line(int at) {
        return lines[at];
    }

    boolean sameLine(int one, int other) {
        return one >= 0 && other < lines.length && lines[one] == lines[other];
    }

    /** The quoted stretch that opens at a token; null if none does. */
    @Nullable
    Quote opens(int at) {
        return at < 0 || at >= opened.length ? null : opened[at];
    }

    /** The outermost quoted stretch that a token is part of, its marks included. */
    @Nullable
    Quote around(int at) {
        return at < 0 || at >= around.length ? null : around[at];
    }

    /** The word of reporting at a token; those inside quoted words are theirs. */
    @Nullable
    Cue cue(int at) {
        return at < 0 || at >= cues.length ? null : cues[at];
    }

    /** Whether a verb stands there by which nobody said anything: لم يؤكد. */
    boolean isSilent(int at) {
        return at >= 0 && silent.get(at);
    }

    private @Nullable Cue readCue(int at) {
        Token token = tokens.get(at);
        if (!token.word() || around[at] != null) {
            return null;
        }
        Form form = SpeechWords.STOPS.contains(token.key()) ? null : VerbForms.report(token.key());
        int letters = 0;
        boolean joined = false;
        String key = token.key();
        if (form == null && key.length() > 3 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف')) {
            joined = true;
            letters = 1;
            form = VerbForms.report(key.substring(1));
        }
        if (form == null && key.length() > letters + 3 && key.charAt(letters) == 'س') {
            Form later = VerbForms.report(key.substring(letters + 1));
            form = later != null && later.shape() == VerbForms.Shape.PRESENT ? later : null;
        }
        return form == null || isNoVerb(at, form)
                ? null
                : new Cue(at, after(token.start(), letters), token.end(), form, joined);
    }

    /** A noun (عدم كشف, نفي for نفى), or something that nobody said (لم يؤكد, دون أن يذكر). */
    private boolean isNoVerb(int at, Form form) {
        Token token = tokens.get(at);
        String lemma = form.verb().lemma();
        if (lemma.equals("حمل") && !isSoon(at, BLAME) || lemma.equals("رجح") && isSoon(at, SCALE)) {
            return true; // حملت الطائرة ركابا, رجح كفة فريقه
        }
        boolean weak = form.shape() == VerbForms.Shape.PAST && token.key().endsWith("ي");
        if (weak && text.charAt(token.end() - 1) == 'ي') {
            return true;
        }
        boolean without = key(at - 1).equals("ان") && NOT.contains(key(at - 2));
        boolean noun = text.charAt(token.end() - 1) == 'ة' && (form.finite() || form.shape() == VerbForms.Shape.BOUND);
        return noun || form.finite() && (without || NOT.contains(key(at - 1)));
    }

    private boolean isSoon(int at, Set<String> words) {
        int end = Math.min(sentenceEnds[at], at + SOON);
        for (int i = at + 1; i < end; i++) {
            if (words.contains(key(i))) {
                return true;
            }
        }
        return false;
    }

    /** المسؤولية, which somebody bears or is made to bear. */
    boolean isBlame(int at) {
        return BLAME.contains(key(at));
    }

    /** Where the text goes on after some letters of a word, their vowels and tatweel included. */
    int after(int start, int letters) {
        int place = start;
        int left = letters;
        while (left > 0 || (letters > 0 && place < text.length() && isHung(text.charAt(place)))) {
            left -= isHung(text.charAt(place)) ? 0 : 1;
            place++;
        }
        return place;
    }

    private static boolean isHung(char sign) {
        return sign == '\u0640' || Letters.isMark(sign); // tatweel
    }
}
