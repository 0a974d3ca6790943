package org.turjuman.language.internal.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Source;
import org.turjuman.language.internal.speech.SpeechWords.Head;
import org.turjuman.language.internal.speech.VerbForms.Flag;
import org.turjuman.language.internal.speech.VerbForms.Form;
import org.turjuman.language.internal.speech.VerbForms.Shape;

/**
 * How far the phrase reaches that names a speaker or a source: to a mark, a preposition, a word of time, a verb of
 * reporting. Some prepositions belong to it: «المتحدث باسم», «مسؤول في», «عدد من», «سفير … لدى».
 */
final class SpeakerPhrases {
    private static final int LONGEST = 16;
    private static final int NAME = 6;
    private static final Set<String> KNOWING =
            Set.of("مطلع", "مطلعه", "مطلعون", "مطلعين", "مشرف", "مشرفه", "المشرف", "المشرفه", "قاءم");
    private static final Set<String> ABOUT =
            Set.of("مسءول", "المسءول", "مسءوله", "المسءوله", "صادر", "صادره", "الصادر");
    private static final Set<String> ENVOYS = Set.of("سفير", "سفيره", "السفير", "مندوب", "مندوبه", "مبعوث", "ممثل");
    private static final Set<String> SAYING = Set.of("بالقول", "بقوله", "بقولها", "قاءلا", "قاءله");
    private static final Set<String> OWNERS = Set.of(
            "مدرب", "لاعب", "مخرج", "صاحب", "نجم", "حارس", "كاتب", "موسس", "رءيس", "رءيسه", "مدير", "مديره", "زعيم",
            "موءسس", "عضو", "عضوه", "منسق", "منسقه", "ممثل", "ممثله");
    private static final Set<String> CARRIERS = Set.of(
            "مسح", "استطلاع", "دراسه", "احصاء", "تحليل", "قصاصه", "برقيه", "خبر", "تقرير", "مراسل", "مدير", "بيان");
    private static final Set<String> INSIDERS = Set.of(
            "عضو",
            "عضوه",
            "القيادي",
            "القياديه",
            "استاذ",
            "استاذه",
            "الباحث",
            "الباحثه",
            "الخبير",
            "الخبيره",
            "المحلل",
            "مدير",
            "مديره",
            "ممثل",
            "ممثله",
            "المتحدث",
            "رءيس",
            "رءيسه",
            "الناشط",
            "الناشطه");

    private final SpeechText text;
    private final SpeakerParts parts;
    private final ActedUpon acted;

    /** The في of the phrase that is being read; not many words after it belong to the phrase. */
    private int inside = Integer.MAX_VALUE;

    SpeakerPhrases(SpeechText text) {
        this.text = text;
        this.parts = new SpeakerParts(text);
        acted = new ActedUpon(text);
    }

    /** The phrase that begins at a token, or null if nothing there can name anybody. */
    @Nullable
    Phrase at(int first) {
        return at(first, first < text.size() ? text.token(first).start() : 0);
    }

    /** The same where it begins within the word, after a clitic: لتقرير. */
    @Nullable
    Phrase at(int first, int from) {
        return at(first, from, text.size());
    }

    /** The same, and it ends before a token at the latest. */
    @Nullable
    Phrase at(int first, int from, int before) {
        if (first >= text.size()) {
            return null;
        }
        Quote quote = text.opens(first);
        if (quote != null) {
            return quotedName(quote);
        }
        if (!mayBegin(first, from)) {
            return null;
        }
        int at = first + 1;
        inside = Integer.MAX_VALUE;
        if (text.key(first).equals("كل")) {
            at = first + 2;
        }
        int limit = Math.min(before, Math.min(text.sentenceEnd(first), first + LONGEST));
        while (at < limit && goesOn(first, at)) {
            Quote name = text.opens(at);
            at = name == null ? at + 1 : name.next();
        }
        while (at > first + 1 && (isLink(at - 1) || isStop(at - 1))) {
            at--;
        }
        return new Phrase(first, at, from, text.token(at - 1).end());
    }

    private @Nullable Phrase quotedName(Quote quote) {
        if (!quote.closed() || quote.words() > NAME || quote.from() >= quote.to()) {
            return null;
        }
        return new Phrase(quote.open(), quote.next(), quote.from(), quote.to());
    }

    private boolean mayBegin(int first, int from) {
        Token token = text.token(first);
        if (!token.word()
                || Character.isDigit(token.key().isEmpty() ? '0' : token.key().charAt(0))) {
            return false;
        }
        if (text.key(first).equals("كل")) {
            return text.key(first + 1).equals("من") && text.isWord(first + 2);
        }
        boolean whole = from == token.start();
        String key = token.key();
        String bare = whole ? key : key.substring(Math.min(1, key.length()));
        if (SpeechWords.STOPS.contains(bare) || SpeechWords.NOT_SPEAKERS.contains(bare) || bare.endsWith("تنا")) {
            return false;
        }
        if (whole
                && key.length() > 4
                && key.startsWith("وال")
                && SpeechWords.head(key) == null
                && !SpeechWords.isName(key)) {
            return false;
        }
        if (whole && (isVerb(first) || SpeakerShapes.isAccusative(key) || SpeakerShapes.isPrepositional(key))) {
            return false;
        }
        if (whole && key.endsWith("يا") && SpeechWords.head(key) == null && !SpeechWords.isName(key)) {
            return false; // رسميا, مبدئيا
        }
        if (whole
                && ((!SpeakerShapes.mayHaveBa(key)
                                && (key.endsWith("ه")
                                        || key.endsWith("ها")
                                        || text.key(first + 1).startsWith("ال")))
                        || SpeakerShapes.isJoinedStop(key)
                        || SpeakerShapes.isAct(key))) {
            return false;
        }
        return !SpeechWords.THAT.contains(key);
    }

    private boolean goesOn(int first, int at) {
        Token token = text.token(at);
        String key = token.key();
        if (!token.word()) {
            Quote name = text.opens(at);
            return name != null && name.closed() && name.words() <= NAME && (takesName(at - 1) || isSpelled(name));
        }
        if (key.isEmpty() || Character.isDigit(key.charAt(0))) {
            return false;
        }
        if (isStop(at)) {
            return isLinking(first, at) || isOutletOfToday(at);
        }
        if (isObject(at) || acted.isSecond(first, at) || at - 5 > inside || parts.isBehindName(first, at)) {
            return false;
        }
        if (isVerb(at) || SpeakerShapes.isAccusative(key) || SpeechWords.THAT.contains(key)) {
            return false;
        }
        if (SpeechWords.OCCASIONS.contains(key) && at > first + 1) {
            return false;
        }
        if (SpeechWords.head(key) != null) {
            return !isOtherNoun(first, at);
        }
        if (key.charAt(0) == 'و' && key.length() > 3) {
            String rest = key.substring(1);
            return !SpeechWords.STOPS.contains(rest)
                    && !isFinite(VerbForms.report(rest))
                    && VerbForms.act(rest) == null;
        }
        if (key.charAt(0) == 'ل' && key.length() > 2) {
            boolean afterName = SpeechWords.isName(text.key(at - 1)) && !SpeechWords.isName(key);
            return !(SpeakerShapes.isHearer(key) || afterName)
                    || (at == first + 1 && CARRIERS.contains(text.key(first)));
        }
        if (key.startsWith("بال") && key.length() > 4) {
            return SpeechWords.head(text.key(first)) != null && !SpeechWords.isName(text.key(at - 1));
        }
        if (!SpeakerShapes.mayHaveBa(key)
                && (text.key(at - 1).startsWith("ال") || SpeechWords.isName(text.key(at - 1)))
                && !isFamilyName(at)) {
            return false;
        }
        return !isOtherNoun(first, at) && !isObject(at) && !(key.endsWith("ا") && isAccusativePair(at));
    }

    /** «حسن بناجح، القيادي», «عبد الله بووانو، رئيس»: between a given name and who he is no ب is a preposition. */
    private boolean isFamilyName(int at) {
        String before = text.key(at - 1);
        boolean given = SpeechWords.MEN.contains(before)
                || SpeechWords.WOMEN.contains(before)
                || before.startsWith("ال") && text.key(at - 2).equals("عبد");
        String described = text.key(at + 2);
        return given
                && text.key(at + 1).equals("،")
                && (described.startsWith("ال") || SpeechWords.head(described) != null);
    }

    /** «توقع التقرير تدهور الأوضاع»: after one definite noun of a thing another noun is no part of it. */
    private boolean isOtherNoun(int first, int at) {
        Head head = SpeechWords.head(text.key(first));
        String key = text.key(at);
        if (at != first + 1 || !text.key(first).startsWith("ال") || SpeechWords.ADJECTIVES.contains(key)) {
            return false;
        }
        if (key.startsWith("ال")) {
            boolean adjective = key.endsWith("ي") || key.endsWith("يه") || key.endsWith("يون") || key.endsWith("يين");
            boolean title = head != null && head.type() == Source.Type.PERSON && SpeechWords.head(key) != null;
            boolean somebody = head != null && (head.type() == Source.Type.PERSON || head.type() == Source.Type.PEOPLE);
            return somebody && !adjective && !title && !SpeechWords.isName(key);
        }
        return head != null && (head.type() == Source.Type.DOCUMENT || head.type() == Source.Type.ORGANISATION);
    }

    /** أعلنت الشركة نتائجها: what has its owner's pronoun is what is said. */
    private boolean isObject(int at) {
        Token token = text.token(at);
        if (SpeechWords.ADJECTIVES.contains(token.key())) {
            return false;
        }
        return token.key().endsWith("ها")
                || (token.key().endsWith("ته") && text.text.charAt(token.end() - 1) == 'ه')
                || SpeechWords.NOT_SPEAKERS.contains(token.key()) && !parts.completes(at);
    }

    private boolean isStop(int at) {
        return SpeechWords.STOPS.contains(text.key(at)) && !parts.isName(at);
    }

    /** جدلا واسعا: a noun and its adjective in the accusative. */
    private boolean isAccusativePair(int at) {
        return text.key(at + 1).endsWith("ا") && !SpeechWords.isName(text.key(at));
    }

    /** روسيا اليوم, المصري اليوم. */
    private boolean isOutletOfToday(int at) {
        Head head = SpeechWords.head(text.key(at - 2));
        boolean media = head != null && head.type() == Source.Type.MEDIA;
        return text.key(at).equals("اليوم") && (media || text.key(at - 1).equals("المصري"));
    }

    /** منظمة «…»: a word that a name in marks belongs to. */
    private boolean takesName(int before) {
        String key = text.key(before);
        Head head = SpeechWords.head(key);
        return SpeechWords.LANDS.contains(key)
                ? false
                : SpeechWords.TITLES.contains(key)
                        || (head != null && head.type() == Source.Type.PERSON && OWNERS.contains(key))
                        || (head != null
                                && (head.type() == Source.Type.ORGANISATION || head.type() == Source.Type.MEDIA));
    }

    /** "أ ف ب": letters. */
    boolean isSpelled(Quote quote) {
        for (int at = quote.open() + 1; at < quote.close(); at++) {
            if (text.isWord(at) && text.key(at).length() > 1) {
                return false;
            }
        }
        return quote.words() < 8;
    }

    private static boolean isFinite(@Nullable Form form) {
        return form != null && form.finite();
    }

    /** Whether a word is a verb here and not a noun that looks like one: ذكر, كشف, نقل need what follows verbs. */
    boolean isVerb(int at) {
        Cue cue = text.cue(at);
        if (cue == null) {
            return false;
        }
        Form form = cue.form();
        if (form.shape() == Shape.NOUN) {
            return true;
        }
        if (SpeechWords.isName(text.key(at)) && !followedAsVerb(at)) {
            return false;
        }
        boolean sure = !form.verb().is(Flag.NEEDS)
                && !form.verb().is(Flag.WORDS)
                && !form.verb().is(Flag.RELAY);
        boolean shapeTells = form.shape() == Shape.PARTICIPLE ? !text.key(at).endsWith("ين") : true;
        return (sure && shapeTells) || followedAsVerb(at);
    }

    boolean followedAsVerb(int at) {
        String next = text.key(at + 1);
        return next.equals(":")
                || SAYING.contains(next)
                || SpeechWords.THAT.contains(next)
                || text.opens(at + 1) != null
                || ((next.equals("الي") || next.equals("علي") || next.equals("من"))
                        && SpeechWords.THAT.contains(text.key(at + 2)));
    }

    private boolean isLink(int at) {
        return switch (text.key(at)) {
            case "في", "من", "عن", "علي", "لدي" -> true;
            default -> false;
        };
    }

    /** Whether a preposition belongs to the phrase. */
    private boolean isLinking(int first, int at) {
        String before = text.key(at - 1);
        return switch (text.key(at)) {
            case "في" -> {
                boolean in = isInside(first, at);
                inside = in ? at : inside;
                yield in;
            }
            case "من" -> SpeechWords.PARTS.contains(before) && !text.key(at + 1).equals("ان");
            case "علي" -> KNOWING.contains(before);
            case "عن" -> ABOUT.contains(before) && !SpeechWords.STOPS.contains(text.key(at + 1));
            case "لدي" -> ENVOYS.contains(text.key(first));
            case "كل" -> false;
            default -> false;
        };
    }

    /** مسؤول في وزارة النفط, but not قال الوزير في تصريح. */
    private boolean isInside(int first, int at) {
        String next = text.key(at + 1);
        if (!text.isWord(at + 1)
                || Character.isDigit(next.charAt(0))
                || SpeechWords.OCCASIONS.contains(next)
                || SpeechWords.STOPS.contains(next)) {
            return false;
        }
        Head head = SpeechWords.head(text.key(first));
        boolean inside = (head != null && head.unnamed() && head.type() == Source.Type.PEOPLE)
                || INSIDERS.contains(text.key(first));
        for (int i = first + 1; i < at && inside; i++) {
            inside = !SpeechWords.isName(text.key(i)) && !text.key(i).equals("في");
        }
        return inside;
    }
}
