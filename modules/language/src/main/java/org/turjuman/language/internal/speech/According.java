package org.turjuman.language.internal.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.internal.Letters;
import org.turjuman.language.internal.speech.VerbForms.Shape;

/** «بحسب مسؤول», «وفقا لتقرير», «حسبما أعلن», «على حد قوله»: who stands behind the sentence or the quotation before. */
final class According {
    /**
     * What was found.
     *
     * @param from where it begins in the text
     * @param to the end of the words that lead to the source
     * @param source who is named; null where a pronoun points at who spoke last
     * @param verb the verb of «حسبما أعلن», or the قوله of «على حد قوله»; null for the bare preposition
     * @param end the token after it
     */
    record Found(
            int from,
            int to,
            @Nullable Phrase source,
            @Nullable Cue verb,
            int end) {}

    private static final Set<String> AS = Set.of("حسبما", "وفقما", "كما", "مثلما", "بحسبما", "حسب ما", "لما", "ما");

    private static final Set<String> OF_IT = Set.of("عنه", "به", "اليه", "عليه", "فيه");

    private static final Set<String> QUANTITIES =
            Set.of("بعض", "عدد", "احد", "احدي", "عده", "مجموعه", "معظم", "اغلب", "العديد");

    private final SpeechText text;
    private final SpeakerPhrases phrases;
    private final Complements complements;

    According(SpeechText text, SpeakerPhrases phrases, Complements complements) {
        this.text = text;
        this.phrases = phrases;
        this.complements = complements;
    }

    @Nullable
    Found at(int at) {
        if (!text.isWord(at)) {
            return null;
        }
        Token token = text.token(at);
        String key = token.key();
        int letters = key.length() > 2 && key.charAt(0) == 'و' && !key.startsWith("وفق") ? 1 : 0;
        String bare = key.substring(letters);
        int from = text.after(token.start(), letters);
        if (AS.contains(bare) && !bare.equals("ما") && !bare.equals("لما")) {
            return verbAfter(at + 1, from, token.end());
        }
        int length = SpeechWords.according(text, at, bare);
        if (length == 0) {
            return null;
        }
        int next = at + length;
        int to = text.token(next - 1).end();
        if (AS.contains(text.key(next))) {
            return verbAfter(next + 1, from, to);
        }
        Cue noun = text.cue(next);
        if (noun != null && noun.form().shape() == Shape.NOUN) {
            return new Found(from, to, null, noun, next + 1);
        }
        Phrase source = source(next, length == 1 && isBound(at, bare));
        return source == null ? null : new Found(from, to, source, null, source.end());
    }

    /** وفقا, طبقا, استنادا and نسبة take ل, which hangs on the next word. */
    private boolean isBound(int at, String bare) {
        return bare.endsWith("ا") && text.key(at + 1).startsWith("ل");
    }

    private @Nullable Phrase source(int at, boolean bound) {
        if (at >= text.size()) {
            return null;
        }
        Token token = text.token(at);
        boolean clitic = bound && token.key().length() > 2 && token.key().startsWith("ل");
        Phrase phrase = clitic ? phrases.at(at, text.after(token.start(), 1)) : phrases.at(at);
        if (phrase == null || !isSomebody(phrase, clitic)) {
            return null;
        }
        return phrase;
    }

    /** Somebody or something that tells: not «وفق القانون», «حسب الطلب». */
    private boolean isSomebody(Phrase phrase, boolean clitic) {
        if (text.opens(phrase.first()) != null) {
            return true;
        }
        String key = text.key(phrase.first());
        int next = text.key(phrase.first() + 1).equals("من") ? phrase.first() + 2 : phrase.first() + 1;
        if (QUANTITIES.contains(key)) {
            return next < phrase.end() && isHead(text.key(next));
        }
        String bare = clitic ? (key.startsWith("لل") ? "ال" + key.substring(2) : key.substring(1)) : key;
        return SpeechWords.head(bare) != null
                || SpeechWords.isName(bare)
                || Letters.isLatin(bare.charAt(0))
                || key.equals("كل");
    }

    private static boolean isHead(String key) {
        boolean article = key.startsWith("ال") && SpeechWords.head(key.substring(2)) != null;
        return article || SpeechWords.head(key) != null;
    }

    private @Nullable Found verbAfter(int at, int from, int to) {
        int place = at;
        while (text.key(place).equals("قد") || text.key(place).equals("سبق")) {
            place++;
        }
        Cue cue = text.cue(place);
        if (cue != null && cue.form().shape() == Shape.BOUND) {
            return bound(cue, cue.at() + 1, from, to);
        }
        if (cue == null || !cue.form().finite() || cue.joined()) {
            return null;
        }
        if (OF_IT.contains(text.key(place + 1))) {
            return bound(cue, place + 2, from, to); // «حسب ما أعلن عنه الرئيس»
        }
        Reported reported = complements.of(cue);
        boolean sameBreath = reported.isNothing() || text.key(at - 1).equals("ما");
        Phrase subject = reported.subject();
        boolean weak = text.key(at - 1).equals("كما") && cue.form().verb().is(VerbForms.Flag.NEEDS);
        if (subject == null || !sameBreath || weak) {
            return null;
        }
        return new Found(from, to, subject, cue, subject.end());
    }

    /** «لما أورده سابقا موقع …». */
    private @Nullable Found bound(Cue cue, int after, int from, int to) {
        int at = after;
        while (SpeechWords.BETWEEN.contains(text.key(at))) {
            at++;
        }
        Phrase source = phrases.at(at);
        return source == null ? null : new Found(from, to, source, cue, source.end());
    }
}
