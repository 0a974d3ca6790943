package org.turjuman.language.internal.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turjuman.language.api.LanguageSpan;
import org.turjuman.language.api.Span;
import org.turjuman.language.internal.AyaspellWords;
import org.turjuman.language.internal.Letters;
import org.turjuman.language.internal.SentenceCutter;
import org.turjuman.language.internal.WordCutter;

/** A text as the finders of faults see it: its words, each with what is known of it. */
final class FaultText {
    private static final Pattern LONG_VERB =
            Pattern.compile("([وفسل]{0,2}[يت].{2,}ون)(?:ها|ه|هم)|([وفسل]{0,2}[يت].{2,})يان");

    /** Different words that are looked up in one text; what comes after them counts as known. */
    private static final int MOST_WORDS = 30_000;

    private static final Set<String> KIN = Set.of("بن", "بنت", "ولد", "آل", "آيت", "ايت");

    final String text;
    final List<FaultWord> words;
    private final Map<String, Integer> counts = new HashMap<>();

    FaultText(String text) {
        this.text = text;
        this.words = cut(text);
        for (FaultWord word : words) {
            if (word.arabic()) {
                counts.merge(stem(word.form()), 1, Integer::sum);
            }
        }
    }

    private static List<FaultWord> cut(String text) {
        List<Span> sentences = SentenceCutter.cut(text);
        List<FaultWord> words = new ArrayList<>();
        Map<String, Boolean> asked = new HashMap<>();
        Iterator<LanguageSpan> others = LanguageFinder.find(text).iterator();
        LanguageSpan other = others.hasNext() ? others.next() : null;
        int sentence = 0;
        int at = 0;
        int quoted = 0;
        for (Span span : WordCutter.words(text)) {
            while (sentence + 1 < sentences.size() && sentences.get(sentence).end() <= span.start()) {
                sentence++;
            }
            for (; at < span.start(); at++) {
                char sign = text.charAt(at);
                if (Letters.isLineEnd(sign)) {
                    quoted = 0;
                } else if (sign == '«' || sign == '“') {
                    quoted = 1;
                } else if (sign == '»' || sign == '”') {
                    quoted = 0;
                } else if (sign == '"') {
                    quoted = 1 - quoted;
                }
            }
            at = span.end();
            String form = bare(text, span);
            while (other != null && other.span().end() <= span.start()) {
                other = others.hasNext() ? others.next() : null;
            }
            boolean ours = other == null || !other.span().overlaps(span);
            boolean arabic = ours && !form.isEmpty() && form.chars().allMatch(Letters::isArabic);
            boolean known = arabic
                    && (asked.size() > MOST_WORDS
                            ? asked.getOrDefault(form, true)
                            : asked.computeIfAbsent(form, FaultText::isKnown));
            words.add(new FaultWord(span, form, arabic, known, sentence, quoted));
        }
        return words;
    }

    private static String bare(String text, Span span) {
        StringBuilder bare = new StringBuilder(span.length());
        for (int at = span.start(); at < span.end(); at++) {
            char sign = text.charAt(at);
            if (sign != '\u0640' && !Letters.isMark(sign)) { // tatweel
                bare.append(sign);
            }
        }
        return bare.toString();
    }

    static boolean isKnown(String form) {
        return form.length() <= 2 || AyaspellWords.get().known(form) || AlsoKnown.holds(form) || isLongVerb(form);
    }

    /** يحتاجونها, يبقيان: the dictionary has the verb without this ending. */
    private static boolean isLongVerb(String form) {
        Matcher verb = LONG_VERB.matcher(form);
        if (!verb.matches()) {
            return false;
        }
        AyaspellWords dictionary = AyaspellWords.get();
        return verb.group(1) != null
                ? dictionary.known(verb.group(1))
                : dictionary.known(verb.group(2) + "ي") || dictionary.known(verb.group(2) + "ى");
    }

    /** Without the prefixes that news puts before every word, and the endings that make a noun of a name. */
    static String stem(String form) {
        String stem = form;
        if (stem.length() > 4 && "وف".indexOf(stem.charAt(0)) >= 0) {
            stem = stem.substring(1);
        }
        if (stem.length() > 5 && (stem.startsWith("بال") || stem.startsWith("كال"))) {
            return stem.substring(3);
        }
        if (stem.length() > 4 && (stem.startsWith("ال") || stem.startsWith("لل"))) {
            return stem.substring(2);
        }
        return stem.length() > 4 && "بلك".indexOf(stem.charAt(0)) >= 0 ? stem.substring(1) : stem;
    }

    /** How often the word stands in the text, whatever is put before it. */
    int count(String form) {
        return counts.getOrDefault(stem(form), 0);
    }

    /** Whether only spaces stand between a word and the next. */
    boolean adjacent(int first) {
        if (first < 0 || first + 1 >= words.size()) {
            return false;
        }
        int from = words.get(first).end();
        int to = words.get(first + 1).start();
        for (int at = from; at < to; at++) {
            char sign = text.charAt(at);
            if (!Letters.isSpace(sign) || Letters.isLineEnd(sign)) {
                return false;
            }
        }
        return from < to;
    }

    /** «بن دخيل المنيفي», «محمد ولد اجه»: one of the two words before says that this is part of a person's name. */
    boolean isInFullName(int i) {
        for (int before = i - 1; before >= 0 && before >= i - 2 && adjacent(before); before--) {
            if (KIN.contains(words.get(before).form())) {
                return true;
            }
        }
        return false;
    }

    /** Whether exactly one plain space does. */
    boolean oneSpace(int first) {
        return adjacent(first)
                && words.get(first + 1).start() - words.get(first).end() == 1;
    }
}
