package org.turjuman.language.internal.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.internal.speech.SpeechWords.Head;
import org.turjuman.language.internal.speech.VerbForms.Form;
import org.turjuman.language.internal.speech.VerbForms.Gender;
import org.turjuman.language.internal.speech.VerbForms.Shape;

/**
 * Who acts in a clause of contrast: «في حين شكك النائب فيها، زاعما أن», «لكن وزير الدفاع رفض، معتبرا أن». Its verb need not
 * report anything; a participle of saying behind it is its subject's.
 */
final class OtherSubjects {
    private static final int REACH = 30;
    private static final Set<String> ONE_WORD = Set.of("بينما", "فيما", "لكن", "ولكن");
    private static final Set<String> WITH_THAT = Set.of("غير", "الا", "بيد");
    private static final Set<String> STANCES =
            Set.of("رحب", "رفض", "انتقد", "شكك", "عارض", "اعترض", "تحفظ", "هاجم", "ندد", "استنكر");

    private final SpeechText text;
    private final SpeakerPhrases phrases;
    private final Naming naming;

    OtherSubjects(SpeechText text, SpeakerPhrases phrases) {
        this.text = text;
        this.phrases = phrases;
        naming = new Naming(text);
    }

    /** Whose a participle is by the clause of contrast before it; null where that tells nothing. */
    @Nullable
    Phrase before(Cue participle) {
        int least = Math.max(text.sentenceStart(participle.at()), participle.at() - REACH);
        for (int at = participle.at() - 1; at >= least; at--) {
            Cue other = text.cue(at);
            if (other != null && other.form().shape() != Shape.NOUN && phrases.isVerb(at)) {
                return null;
            }
            int clause = text.around(at) == null ? clauseAfter(at) : -1;
            if (clause >= 0) {
                Phrase who = subject(clause, participle.at());
                return who != null && agrees(who, participle.form()) ? who : null;
            }
        }
        return null;
    }

    /** Whether at a token another one's clause begins, who takes a stand or whose words follow: the report before it is over. */
    boolean isOver(int at) {
        boolean while_ = text.key(at).equals("في") && text.key(at + 1).equals("حين");
        int clause = clauseAfter(while_ ? at + 1 : at);
        if (clause < 0 || !(while_ || text.key(at - 1).equals("،"))) {
            return false;
        }
        int end = Math.min(text.sentenceEnd(at), at + REACH);
        Phrase who = subject(clause, end);
        if (who == null) {
            return false;
        }
        boolean but = text.key(at).endsWith("لكن") || WITH_THAT.contains(text.key(at));
        if (!but && takesStand(who.first() == clause ? who.end() : clause)) {
            return true;
        }
        for (int i = who.end(); i < end; i++) {
            Cue cue = text.cue(i);
            if (cue != null && phrases.isVerb(i)) {
                return cue.form().shape() == Shape.PARTICIPLE && agrees(who, cue.form());
            }
        }
        return false;
    }

    private boolean takesStand(int verb) {
        Form act = VerbForms.act(text.key(verb));
        Form form = act == null ? VerbForms.report(text.key(verb)) : act;
        return form != null && STANCES.contains(form.verb().lemma());
    }

    /** Where the clause begins that a conjunction at a token opens; -1 where there is none. */
    private int clauseAfter(int at) {
        String key = text.key(at);
        if (ONE_WORD.contains(key) || (key.equals("حين") && text.key(at - 1).equals("في"))) {
            return at + 1;
        }
        return WITH_THAT.contains(key) && SpeechWords.THAT.contains(text.key(at + 1)) ? at + 2 : -1;
    }

    private @Nullable Phrase subject(int clause, int limit) {
        if (isSomebody(clause)) {
            return beforeVerb(clause, limit);
        }
        boolean act = VerbForms.act(text.key(clause)) != null;
        boolean verb = text.isWord(clause)
                && (act || !SpeechWords.STOPS.contains(text.key(clause)))
                && !text.key(clause).startsWith("ال");
        return verb && clause + 1 < limit && (act ? text.isWord(clause + 1) : isSomebody(clause + 1))
                ? phrases.at(clause + 1, text.token(clause + 1).start(), limit)
                : null;
    }

    /** «وزير الدفاع شكك»: the words up to the first that is neither a name nor says more of a definite one. */
    private @Nullable Phrase beforeVerb(int first, int limit) {
        Phrase whole = phrases.at(first, text.token(first).start(), limit);
        if (whole == null) {
            return null;
        }
        for (int at = first + 1; at < whole.end(); at++) {
            String before = text.key(at - 1);
            boolean closed = before.startsWith("ال") || SpeechWords.isName(before);
            if (closed && mayBeVerb(at)) {
                return phrases.at(first, text.token(first).start(), at);
            }
        }
        return VerbForms.act(text.key(whole.end())) != null || SpeechWords.STOPS.contains(text.key(whole.end()))
                ? whole
                : null;
    }

    private boolean mayBeVerb(int at) {
        String key = text.key(at);
        return text.isWord(at)
                && !key.startsWith("ال")
                && !key.startsWith("لل")
                && !key.endsWith("ي")
                && !SpeechWords.isName(key)
                && SpeechWords.head(key) == null
                && !SpeechWords.ADJECTIVES.contains(key);
    }

    private boolean isSomebody(int at) {
        Head head = text.isWord(at) ? SpeechWords.head(text.key(at)) : null;
        return head != null || (text.isWord(at) && SpeechWords.isName(text.key(at)));
    }

    private boolean agrees(Phrase who, Form form) {
        Gender gender = SpeechWords.LANDS.contains(text.key(who.first())) ? Gender.FEMININE : naming.gender(who);
        return form.plural() ? naming.isPlural(who) : !naming.isPlural(who) && gender == form.gender();
    }
}
