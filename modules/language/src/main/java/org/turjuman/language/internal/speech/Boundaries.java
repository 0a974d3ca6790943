package org.turjuman.language.internal.speech;

import java.util.Set;
import org.turjuman.language.internal.speech.VerbForms.Flag;
import org.turjuman.language.internal.speech.VerbForms.Shape;

/** Where a reported clause ends: with its sentence, or where the next statement or its source begins. */
final class Boundaries {
    private static final int REACH = 10;
    private static final int AT_ONCE = 4;

    /** Verbs that more often tell a deed: زادت الحصة. */
    private static final Set<String> ALSO_DEEDS = Set.of("زاد", "تابع", "واصل", "مضي", "ختم", "انهي");

    private static final Set<String> DENIALS = Set.of("لم", "لن", "لا");

    private final SpeechText text;
    private final SpeakerPhrases phrases;
    private final OtherSubjects others;
    private final int[] next;

    Boundaries(SpeechText text, SpeakerPhrases phrases, According according, OtherSubjects others) {
        this.text = text;
        this.phrases = phrases;
        this.others = others;
        next = new int[text.size() + 1];
        next[text.size()] = text.size();
        for (int at = text.size() - 1; at >= 0; at--) {
            boolean outside = text.around(at) == null;
            next[at] = outside && (opensStatement(at) || according.at(at) != null) ? at : next[at + 1];
        }
    }

    /** The token after the last of a clause that begins at a token, marks and conjunctions at its end left out. */
    int end(int first) {
        int end = Math.min(next[Math.min(first + 1, text.size())], text.sentenceEnd(first));
        while (end > first + 1 && isLoose(end - 1)) {
            end--;
        }
        return end;
    }

    /** Whether a new statement begins at a token. */
    boolean isAt(int at) {
        return at >= text.size() || next[at] == at;
    }

    private boolean isLoose(int at) {
        return switch (text.key(at)) {
            case "،", ".", "؛", ":", "-", "–", "—", "و", "كما", "حيث", "وذلك" -> true;
            default -> false;
        };
    }

    private boolean opensStatement(int at) {
        Cue cue = text.cue(at);
        if (cue != null) {
            Shape shape = cue.form().shape();
            boolean words = cue.form().verb().is(Flag.WORDS);
            boolean comma = text.key(at - 1).equals("،");
            if (shape == Shape.PARTICIPLE) {
                if (SpeechWords.BEING.contains(text.key(at - 1))) {
                    return false; // كان متوقعا tells how something was
                }
                return phrases.isVerb(at)
                        || (words
                                && (comma || text.key(at).endsWith("ا"))
                                && !text.key(at).endsWith("ين"));
            }
            if (cue.form().finite() && cue.joined()) {
                return phrases.isVerb(at) || words;
            }
        }
        boolean contrast = SpeechWords.CONTRASTS.contains(text.key(at));
        String key = text.key(at);
        if (text.key(at + 1).equals("ما") && (key.equals("وهذا") || key.equals("وهو")) && text.cue(at + 2) != null) {
            return true;
        }
        Cue soon = text.cue(at + 1);
        if (cue == null && soon != null && soon.form().finite() && !soon.joined() && key.length() > 3) {
            boolean adverb = key.charAt(0) == 'و' && SpeechWords.BETWEEN.contains(key.substring(1));
            if (adverb && phrases.isVerb(at + 1)) {
                return true;
            }
        }
        if (key.equals("مع") && SpeechWords.THAT.contains(text.key(at + 1)) && text.cue(at + 2) != null) {
            return true;
        }
        boolean asWell = text.key(at).equals("كما");
        boolean while_ = text.key(at).equals("في") && text.key(at + 1).equals("حين");
        boolean other = text.key(at - 1).equals("،")
                && (text.key(at).equals("فيما") || text.key(at).equals("بينما") || while_);
        return (other && speaksAtOnce(at)) || ((contrast || asWell || while_) && reportsSoon(at)) || others.isOver(at);
    }

    /** «، فيما لم تعلن أي جهة», «، في حين يستبعد آخرون»: somebody else says, denies or keeps silent. */
    private boolean speaksAtOnce(int at) {
        if (DENIALS.contains(text.key(at + 1)) && VerbForms.report(text.key(at + 2)) != null) {
            return true;
        }
        int end = Math.min(text.sentenceEnd(at), at + AT_ONCE);
        for (int i = at + 1; i < end; i++) {
            Cue cue = text.cue(i);
            boolean says = cue != null
                    && cue.form().finite()
                    && !ALSO_DEEDS.contains(cue.form().verb().lemma());
            if (text.isSilent(i) || says) {
                return true;
            }
        }
        return false;
    }

    private boolean reportsSoon(int at) {
        boolean close = text.key(at).equals("حيث") || text.key(at).equals("اذ");
        int end = Math.min(text.sentenceEnd(at), at + (close ? 2 : REACH));
        for (int i = at + 1; i < end; i++) {
            Cue cue = text.cue(i);
            if (cue != null && cue.form().finite() && phrases.isVerb(i)) {
                return true;
            }
        }
        return false;
    }
}
