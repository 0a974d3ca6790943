package org.turjuman.language.internal.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The subject that stands before its verb: «الرئيس التونسي قال», «لكن زيدا، وزير المالية، أكد». */
final class SubjectsBefore {
    private static final int REACH = 30;
    private static final Set<String> OPENERS =
            Set.of("لكن", "ولكن", "بينما", "فيما", "حيث", "اذ", "بل", "غير", "الا", "بيد", "ان", "وان", "كما");
    private static final Set<String> PASSED = Set.of("اما", "و", "كان", "وكان", "كانت", "وكانت", "كانوا");
    private static final Set<String> BEEN = Set.of("كان", "وكان", "كانت", "وكانت", "كانوا", "وكانوا");

    /** How many tokens the place and the agency before a report may take. */
    private static final int DATELINE = 5;

    private static final Set<String> RELATIVE = Set.of("الذي", "التي", "الذين");

    private final SpeechText text;
    private final SpeakerPhrases phrases;

    SubjectsBefore(SpeechText text, SpeakerPhrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    @Nullable
    Phrase of(Cue cue) {
        if (cue.joined()) {
            return null;
        }
        int start = clauseStart(cue.at());
        for (int at = start; at < cue.at(); at++) {
            Phrase phrase = begin(at, cue.at());
            if (phrase != null
                    && phrase.end() <= cue.at()
                    && (reaches(phrase.end(), cue.at()) || isPerfect(start, phrase.end(), cue.at()))) {
                return phrase;
            }
            if (!isPassed(at)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Phrase begin(int at, int verb) {
        Token token = text.token(at);
        String key = token.key();
        if (token.word() && key.length() > 4 && key.startsWith("وال")) {
            return phrases.at(at, text.after(token.start(), 1), verb);
        }
        return phrases.at(at, token.start(), verb);
    }

    private int clauseStart(int verb) {
        int least = Math.max(text.sentenceStart(verb), verb - REACH);
        int at = verb - 1;
        while (at >= least) {
            String key = text.key(at);
            if (opens(at) || key.equals("؛") || key.equals(":")) {
                return at + 1;
            }
            Cue other = text.cue(at);
            if (other != null && other.form().finite() && phrases.isVerb(at)) {
                return verb; // that verb has a subject of its own
            }
            at--;
        }
        return at + 1;
    }

    private boolean opens(int at) {
        String key = text.key(at);
        boolean except = key.equals("غير") || key.equals("الا") || key.equals("بيد");
        return except ? SpeechWords.THAT.contains(text.key(at + 1)) : OPENERS.contains(key);
    }

    /** Signs and particles before the subject: dashes, أما, ان. */
    private boolean isPassed(int at) {
        String key = text.key(at);
        return !text.isWord(at) || OPENERS.contains(key) || PASSED.contains(key);
    }

    /** «كانت الوزيرة، قالت», «وكان المكتب بالمحكمة قد أكد». */
    private boolean isPerfect(int start, int from, int verb) {
        boolean was = BEEN.contains(text.key(start));
        return was
                && (text.key(verb - 1).equals("قد")
                        || verb - from == 1 && text.key(from).equals("،"));
    }

    /**
     * Who acts at the head of the sentence, where nobody speaks in it yet: «فتح المدرب النار على منتقديه، مؤكدا أن»; null
     * where no verb and no phrase stand there.
     */
    @Nullable
    Phrase actor(Cue cue) {
        int start = text.sentenceStart(cue.at());
        for (int at = start; at < start + DATELINE && at < cue.at(); at++) {
            if (text.key(at).equals("-") || text.key(at).equals("–")) {
                start = at + 1;
            }
        }
        String verb = text.key(start);
        boolean acts = SpeechWords.VERBS.contains(verb)
                || verb.length() > 3
                        && "وف".indexOf(verb.charAt(0)) >= 0
                        && SpeechWords.VERBS.contains(verb.substring(1));
        return acts ? phrases.at(start + 1) : null;
    }

    /** Between subject and verb stand at most an apposition between commas, brackets, or a relative clause. */
    private boolean reaches(int from, int verb) {
        if (from == verb) {
            return true;
        }
        String first = text.key(from);
        String last = text.key(verb - 1);
        if (verb - from == 1 && !text.isWord(from)) {
            return false;
        }
        boolean apposition = (first.equals("،") && last.equals("،")) || (first.equals("(") && last.equals(")"));
        boolean adverb = verb - from == 1 && (SpeechWords.BETWEEN.contains(first) || first.equals("قد"));
        return apposition || adverb || RELATIVE.contains(first) || (first.equals("-") && last.equals("-"));
    }
}
