package org.turjuman.language.internal.speech;

import java.util.Set;
import java.util.regex.Pattern;
import org.turjuman.language.internal.faults.NewsWords;

/** Words that belong to who speaks, or do not, only because of the words beside them. */
final class SpeakerParts {
    private static final Set<String> IN_CHARGE = Set.of(
            "وزير", "وزيره", "وزيري", "وزيرا", "وزراء", "وزاره", "وزارتي", "منظمه", "مديريه", "مديريات", "مفتشيه",
            "لجنه", "نقابه", "اتحاد");
    private static final Set<String> RANKS = Set.of(
            "فريق", "الفريق", "ملازم", "الملازم", "مساعد", "المساعد", "رقيب", "الرقيب", "عريف", "العريف", "جندي",
            "الجندي", "ناءب", "الناءب", "سكرتير");
    private static final Set<String> TITLES = Set.of(
            "الشيخ", "الشيخه", "الامير", "الاميره", "الفنانه", "المطربه", "السيده", "الشهيد", "الاعلاميه", "الممثله");
    private static final Set<String> TIMES = Set.of("اليوم", "امس", "غد", "الغد", "يوم", "باكر");
    private static final Set<String> DESCRIPTIONS = Set.of(
            "المحسوب",
            "المحسوبه",
            "المقرب",
            "المقربه",
            "المكلف",
            "المكلفه",
            "المقيم",
            "المقيمه",
            "المنتمي",
            "المنتميه",
            "المنحدر",
            "المنحدره",
            "المنشق",
            "المنشقه",
            "المعين",
            "المعينه",
            "المنتخب",
            "المنتخبه",
            "المستقيل",
            "المحال");

    /** Nouns of doing of the shapes تخفيض, استقبال, اجتماع, انطلاق. */
    private static final Pattern DOING = Pattern.compile("ت..ي.|است...?ا.|ا.ت.ا.|ان..ا.");

    private final SpeechText text;

    SpeakerParts(SpeechText text) {
        this.text = text;
    }

    /** «الشيخ صباح الخالد», «نصاف بن علية»: a name here, though the word mostly is time or a preposition. */
    boolean isName(int at) {
        String key = text.key(at);
        if (key.endsWith("ه") && written(at).endsWith("ة") && SpeechWords.isName(key)) {
            return true;
        }
        return SpeechWords.isName(key) && TITLES.contains(text.key(at - 1)) && !TIMES.contains(text.key(at + 1));
    }

    /** «وزير العمل», «الفريق أول»: what an office or a rank needs after it. */
    boolean completes(int at) {
        String before = text.key(at - 1);
        String bare = before.length() > 4 && "وبل".indexOf(before.charAt(0)) >= 0 ? before.substring(1) : before;
        boolean office = IN_CHARGE.contains(before) || IN_CHARGE.contains(bare);
        return office && text.key(at).startsWith("ال")
                || RANKS.contains(before) && text.key(at).equals("اول");
    }

    /**
     * Whether the name is over before a word: «نصار المحسوب على التيار», «عبد الجبار تخفيض الرواتب», «ليوناردو الهدف
     * الثاني».
     */
    boolean isBehindName(int first, int at) {
        String key = text.key(at);
        if (SpeechWords.isName(key) || SpeechWords.head(key) != null) {
            return false;
        }
        boolean named = SpeechWords.isName(text.key(at - 1)) || text.key(at - 2).equals("عبد");
        if (named && DESCRIPTIONS.contains(key) && isPreposition(text.key(at + 1))) {
            return true;
        }
        if (named && DOING.matcher(key).matches() && NewsWords.get().usual(written(at))) {
            return true;
        }
        return isBareName(first, at)
                && key.startsWith("ال")
                && !key.endsWith("ي")
                && !key.endsWith("يه")
                && !SpeechWords.ADJECTIVES.contains(key)
                && NewsWords.get().lists(written(at).substring(2));
    }

    /** Two words or more that begin with a name and say nothing of an office. */
    private boolean isBareName(int first, int end) {
        for (int at = first; at < end; at++) {
            if (SpeechWords.head(text.key(at)) != null) {
                return false;
            }
        }
        return end > first + 1 && SpeechWords.isName(text.key(first));
    }

    private static boolean isPreposition(String key) {
        return key.equals("علي") || key.equals("من") || key.equals("الي") || key.equals("في") || key.startsWith("ب");
    }

    private String written(int at) {
        return at < 0 || at >= text.size()
                ? ""
                : text.text.substring(text.token(at).start(), text.token(at).end());
    }
}
