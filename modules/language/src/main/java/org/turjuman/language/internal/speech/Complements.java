package org.turjuman.language.internal.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Source;
import org.turjuman.language.internal.speech.Reported.Kind;
import org.turjuman.language.internal.speech.SpeechWords.Head;
import org.turjuman.language.internal.speech.VerbForms.Flag;
import org.turjuman.language.internal.speech.VerbForms.Form;
import org.turjuman.language.internal.speech.VerbForms.Shape;

/** Walks on from a word of reporting to its subject and to the words that it reports, within its sentence. */
final class Complements {
    private static final int FAR = 60;
    private static final int NEAR = 10;
    private static final int NAME = 5;
    private static final Set<String> TO = Set.of("اشار", "لفت", "خلص", "نوه", "المح", "نبه", "لمح");
    private static final Set<String> ON = Set.of("اكد", "شدد", "جزم", "نبه", "نوه", "علق", "رد");
    private static final Set<String> FROM = Set.of("حذر", "انذر", "نبه");
    private static final Set<String> NEGLIGIBLE = Set.of("عدم", "دون", "بدون", "مجرد", "محاوله");
    private static final Set<String> NAMED_SO = Set.of(
            "قانون", "اتفاق", "اتفاقيه", "ميثاق", "معاهده", "جاءزه", "مهرجان", "منتدي", "موتمر", "مبادره", "منظمه",
            "حزب", "حركه", "جمعيه", "كتاءب", "جريده", "صحيفه", "مجله", "مءتمر", "جبهه", "تنسيقيه", "لجنه");
    private static final Set<String> RELATIVE =
            Set.of("الذي", "التي", "الذين", "ما", "كما", "حسبما", "لما", "مما", "وفقما", "مثلما", "من");

    private final SpeechText text;
    private final SpeakerPhrases phrases;

    Complements(SpeechText text, SpeakerPhrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    Reported of(Cue cue) {
        return new Walk(cue).go();
    }

    /** A name in marks: after a word that such names belong to, after ل, or where what was said only follows. */
    boolean isName(Quote quote) {
        String before = text.key(quote.open() - 1);
        Head head = SpeechWords.head(before);
        boolean body = head != null && (head.type() == Source.Type.ORGANISATION || head.type() == Source.Type.MEDIA);
        String bare = before.length() > 3 && "وبلف".indexOf(before.charAt(0)) >= 0 ? before.substring(1) : before;
        if (phrases.isSpelled(quote) || isTitled(quote)) {
            return true;
        }
        if (SpeechWords.TITLES.contains(before) || SpeechWords.TITLES.contains(bare) || before.equals("ل")) {
            return true;
        }
        return quote.words() <= NAME && body && !SpeechWords.LANDS.contains(before);
    }

    /** الفيلم الروماني «وضعية الطفل», النجم «كل زه 667»: a few words after a definite noun are its name. */
    boolean isApposed(Quote quote) {
        String before = text.key(quote.open() - 1);
        boolean definite = before.length() > 3 && (before.startsWith("ال") || before.startsWith("لل"));
        return definite && text.isWord(quote.open() - 1) && quote.words() <= 3;
    }

    /** «قانون إقرار الدفاع الوطني»: the name begins with the word for what it names. */
    private boolean isTitled(Quote quote) {
        return quote.words() <= NAME && NAMED_SO.contains(text.key(quote.open() + 1));
    }

    /** One walk; it sees each token of the sentence at most once. */
    private final class Walk {
        private final Cue first;
        private final int end;
        private Cue cue;
        private @Nullable Phrase subject;
        private @Nullable Phrase origin;
        private @Nullable Quote candidate;
        private boolean pointed;
        private boolean mayName;
        private int at;

        Walk(Cue first) {
            this.first = first;
            cue = first;
            end = Math.min(text.sentenceEnd(first.at()), first.at() + FAR);
            mayName = first.form().shape() == Shape.BOUND
                    || (first.form().finite() && !isPlural() && !isPointed(text.key(first.at() - 1)));
            at = first.at() + 1;
        }

        /** نفوا, يؤكدون: whoever they are, they stand before, and what follows is the object. */
        private boolean isPlural() {
            String key = text.key(first.at());
            return first.form().finite() && key.length() > 3 && (key.endsWith("وا") || key.endsWith("ون"));
        }

        /** أنه كشف, الذي أعلن: the subject stands before. */
        private boolean isPointed(String before) {
            boolean pronoun = SpeechWords.THAT.contains(before) && !before.equals("ان") && !before.equals("بان");
            return pronoun || before.equals("الذي") || before.equals("التي") || before.equals("الذين");
        }

        /** جاء في بيان الوزارة: where the words stand is who says them. */
        private boolean isIn() {
            while (SpeechWords.BETWEEN.contains(text.key(at))
                    && at < end
                    && !text.key(at).startsWith("ب")) {
                at++;
            }
            String next = text.key(at);
            if (next.equals("في")) {
                subject = phrases.at(at + 1);
                at = subject == null ? end : subject.end();
            } else {
                at = next.equals("فيه") || next.equals("فيها") ? at + 1 : end;
            }
            mayName = false;
            return at < end;
        }

        Reported go() {
            if (first.form().verb().is(Flag.IN) && !isIn()) {
                return new Reported(cue, null, null, false, Kind.NOTHING, at);
            }
            while (at < end) {
                Reported found = step();
                if (found != null) {
                    return found;
                }
            }
            Quote quote = candidate;
            if (quote != null && quote.words() > 1) {
                return new Reported(cue, null, origin, pointed, Kind.QUOTE, quote.open());
            }
            return result(Kind.NOTHING, at);
        }

        private Reported result(Kind kind, int place) {
            Quote named = candidate;
            if (named != null && subject == null) {
                subject = phrases.at(named.open());
            }
            int from = subject == null ? first.at() + 1 : subject.end();
            int reach = kind == Kind.QUOTE && !text.isColon(place - 1) ? 1 : NEAR;
            boolean far = place - from > reach && first.form().verb().is(Flag.NEEDS);
            return new Reported(cue, subject, origin, pointed, far ? Kind.NOTHING : kind, place);
        }

        private @Nullable Reported step() {
            if (text.isColon(at)) {
                return afterColon();
            }
            Quote quote = text.opens(at);
            if (quote != null) {
                return atQuote(quote);
            }
            String key = text.key(at);
            if (!text.isWord(at)) {
                mayName = mayName && key.equals("-") && at == first.at() + 1;
                boolean stop = key.equals(".") || key.equals("؟") || key.equals("!") || key.equals("؛");
                at = stop ? end : at + 1;
                return null;
            }
            boolean ana = text.text.charAt(text.token(at).start()) == 'آ'; // the name آنا, not أنا
            if (SpeechWords.THAT.contains(key) && !ana) {
                return atThat();
            }
            if (first.form().verb().is(Flag.RELAY) && relayed(key)) {
                return null;
            }
            if (isOtherReport()) {
                at = end;
                return null;
            }
            if (mayName) {
                nameOrPass(key);
            } else {
                at++;
            }
            return null;
        }

        private @Nullable Reported afterColon() {
            Quote quote = text.opens(at + 1);
            if (quote != null && phrases.isSpelled(quote)) {
                at = quote.next(); // "ك ش ب"
                return null;
            }
            if (quote != null) {
                return result(Kind.QUOTE, at + 1);
            }
            if (SpeechWords.THAT.contains(text.key(at + 1)) && at + 2 < end && !words()) {
                return text.opens(at + 2) != null ? result(Kind.QUOTE, at + 2) : result(Kind.CLAUSE, at + 2);
            }
            Cue next = text.cue(at + 1);
            boolean another = next != null && next.joined() && next.form().finite(); // a headline: «…: وقال»
            if (at + 3 < end && text.isWord(at + 1) && !words() && !another && !takesClauseOnly()) {
                return result(Kind.COLON, at + 1);
            }
            at++;
            mayName = false;
            return null;
        }

        /** سجل and أظهر are more often no words of reporting: «سجل أهداف الفريق: …», «يظهر الناقد "فلان"». */
        private boolean takesClauseOnly() {
            String lemma = first.form().verb().lemma();
            return lemma.equals("سجل") || lemma.equals("اظهر");
        }

        private boolean words() {
            return first.form().verb().is(Flag.WORDS);
        }

        private @Nullable Reported atQuote(Quote quote) {
            boolean followed = SpeechWords.THAT.contains(text.key(quote.next()))
                    || text.isColon(quote.next())
                    || (text.key(quote.next()).equals("،") && SpeechWords.THAT.contains(text.key(quote.next() + 1)));
            if (isName(quote) || (quote.words() <= NAME && followed) || quote.words() == 0) {
                if (mayName && subject == null) {
                    subject = phrases.at(at);
                }
                mayName = false;
                at = quote.next();
                return null;
            }
            boolean beside = at == first.at() + 1 && mayName && quote.words() < NAME;
            if (beside || (words() && quote.words() < 2)) {
                candidate = beside ? quote : candidate;
                mayName = false;
                at = quote.next();
                return null;
            }
            boolean loose = !text.isColon(at - 1) && !isBeside();
            if (loose && (quote.words() < 3 || isApposed(quote))) {
                at = quote.next();
                return null;
            }
            return result(Kind.QUOTE, at);
        }

        /** Right after the verb or its subject, a comma or the ب of وصفه بـ«…» between. */
        private boolean isBeside() {
            int from = subject == null ? first.at() + 1 : subject.end();
            boolean comma = text.key(at - 1).equals("،") && at - from < 4;
            boolean words = words() || (quoteWords(at) > 1 && !takesClauseOnly());
            return (words && at == from)
                    || comma
                    || (words() && (text.key(at - 1).equals("ب") || SpeechWords.THAT.contains(text.key(at - 1))));
        }

        private int quoteWords(int place) {
            Quote quote = text.opens(place);
            return quote == null ? 0 : quote.words();
        }

        private @Nullable Reported atThat() {
            mayName = false;
            if (words() || !reports()) {
                at++;
                return null;
            }
            if (text.isColon(at + 1)) {
                at++;
                return null;
            }
            Quote quote = text.opens(at + 1);
            if (quote != null && quote.words() > 2 && (quote.next() >= end || !text.isWord(quote.next()))) {
                return result(Kind.QUOTE, at + 1);
            }
            return at + 1 < end ? result(Kind.CLAUSE, at + 1) : result(Kind.NOTHING, at);
        }

        /** Whether this أن belongs to the verb and not to a word between («بعد أن», «ضرورة أن»). */
        private boolean reports() {
            String before = text.key(at - 1);
            String lemma = first.form().verb().lemma();
            return switch (before) {
                case "الي" -> TO.contains(lemma);
                case "علي" -> ON.contains(lemma);
                case "من" -> FROM.contains(lemma);
                case "عن" -> true;
                case "في", "ب", "ل" -> false;
                default ->
                    at - 1 == first.at() || (!SpeechWords.NOT_THAT_AFTER.contains(before) && !isOtherVerb(before));
            };
        }

        /** «يشتبه بأن», «يريد أن»: a verb in between that أن belongs to. */
        private boolean isOtherVerb(String before) {
            boolean inSubject = subject != null && at - 1 < subject.end();
            return !inSubject && before.length() > 3 && before.charAt(0) == 'ي' && !SpeechWords.isName(before);
        }

        private boolean relayed(String key) {
            if (key.equals("عن") && origin == null) {
                origin = phrases.at(at + 1);
                at = origin == null ? at + 1 : origin.end();
                mayName = false;
                return true;
            }
            if (key.equals("عنه") || key.equals("عنها") || key.equals("عنهم")) {
                pointed = true;
                at++;
                mayName = false;
                return true;
            }
            Cue other = text.cue(at);
            if (other != null && other.form().shape() == Shape.NOUN && (origin != null || pointed)) {
                cue = other;
                at++;
                return true;
            }
            return false;
        }

        /** Another verb of reporting begins here; what stands in a relative clause («الذي قال») is passed. */
        private boolean isOtherReport() {
            Cue other = text.cue(at);
            if (text.isSilent(at)) {
                return !NEGLIGIBLE.contains(text.key(at - 1));
            }
            if (other == null || other.form().shape() == Shape.NOUN) {
                return false;
            }
            Form form = other.form();
            if (form.finite()) {
                return phrases.isVerb(at) && !RELATIVE.contains(text.key(at - 1));
            }
            boolean opens = first.form().verb().is(Flag.WORDS) && !text.key(at).endsWith("ين");
            return opens || phrases.isVerb(at);
        }

        private void nameOrPass(String key) {
            if (SpeakerShapes.isHearer(key)) {
                at++;
                while (text.key(at).startsWith("ال") && SpeechWords.head(text.key(at)) == null) {
                    at++;
                }
                return;
            }
            if (SpeechWords.BETWEEN.contains(key)) {
                at++;
                return;
            }
            mayName = false;
            subject = phrases.at(at);
            at = subject == null ? at + 1 : subject.end();
        }
    }
}
