package org.turjuman.language.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of Arabic numbers, as they stand in a text: inflected, with proclitics and the article. */
public final class ArabicNumberWords {
    enum WordClass {
        /** 1 to 9. */
        UNIT,
        /** عشرة. */
        TEN,
        /** 20 to 90. */
        TENS,
        /** 100 to 900 in one word. */
        HUNDREDS,
        /** ألف, مليون, alone or after a coefficient. */
        SCALE,
        /** آلاف, ملايين: only after a coefficient. */
        SCALES,
        /** ألفان, مليوني: twice the scale. */
        DUAL,
        /** مليونا: the dual before its noun, or the accusative of one. */
        DUAL_OR_ONE,
        /** ثالث; also حاد for one. */
        ORDINAL,
        /** نصف, ثلث. */
        PART,
        /** أرباع, أخماس: after a unit. */
        PARTS
    }

    private record Entry(WordClass kind, BigDecimal value) {}

    /** A word taken apart: its entry, where it starts without proclitics, and which proclitics it had. */
    record Form(Entry entry, int start, boolean and, boolean preposition, boolean article, boolean adverb) {
        boolean is(WordClass kind) {
            return entry.kind == kind;
        }

        /** Whether it stands without proclitics and article, as the second part of a compound does. */
        boolean bare() {
            return !and && !preposition && !article;
        }

        WordClass kind() {
            return entry.kind;
        }

        BigDecimal value() {
            return entry.value;
        }

        long units() {
            return entry.value.longValue();
        }
    }

    private static final Map<String, Entry> WORDS = words();
    private static final List<String> PREFIXES = List.of(
            "", "و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "فال", "كال", "لل", "ولل", "وب", "ول", "فب", "وبال", "وك",
            "فل");
    private static final Set<String> NOT_NUMBERS =
            Set.of("لست", "ولست", "فلست", "ولواحد", "كواحد", "بعشره", "لتسع", "فاول", "كالف");

    private ArabicNumberWords() {}

    private static Map<String, Entry> words() {
        Map<String, Entry> words = new HashMap<>();
        put(words, WordClass.UNIT, 0, "صفر صفرا");
        put(words, WordClass.UNIT, 1, "واحد واحده واحدا احد احدي");
        put(words, WordClass.UNIT, 2, "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي");
        put(words, WordClass.UNIT, 3, "ثلاث ثلاثه ثلاثا");
        put(words, WordClass.UNIT, 4, "اربع اربعه اربعا");
        put(words, WordClass.UNIT, 5, "خمس خمسه خمسا");
        put(words, WordClass.UNIT, 6, "ست سته ستا");
        put(words, WordClass.UNIT, 7, "سبع سبعه سبعا");
        put(words, WordClass.UNIT, 8, "ثمان ثماني ثمانيه ثمانيا");
        put(words, WordClass.UNIT, 9, "تسع تسعه تسعا");
        put(words, WordClass.TEN, 10, "عشر عشره عشرا");
        String[] tens = {"عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"};
        String[] hundreds = {"ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"};
        for (int i = 0; i < tens.length; i++) {
            put(words, WordClass.TENS, 10L * (i + 2), tens[i] + "ون " + tens[i] + "ين");
        }
        for (int i = 0; i < hundreds.length; i++) {
            for (String hundred : List.of("مئه", "مائه", "ماءه", "مايه", "ميه")) {
                put(words, WordClass.HUNDREDS, 100L * (i + 3), hundreds[i] + hundred);
            }
        }
        put(words, WordClass.HUNDREDS, 800, "ثمانيمئه ثمانيمائه");
        put(words, WordClass.HUNDREDS, 100, "مئه مائه ماءه");
        put(
                words,
                WordClass.HUNDREDS,
                200,
                "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ماءتان ماءتين ماءتا ماءتي");
        scale(words, WordNumbers.THOUSAND, "الف", "الاف الوف");
        scale(words, WordNumbers.MILLION, "مليون", "ملايين");
        scale(words, WordNumbers.MILLIARD, "مليار", "مليارات ملايير");
        scale(words, WordNumbers.MILLIARD, "بليون", "بلايين");
        scale(words, WordNumbers.TRILLION, "تريليون", "تريليونات");
        scale(words, WordNumbers.TRILLION, "ترليون", "ترليونات");
        put(words, WordClass.ORDINAL, 1, "حادي حاديه اول اولي اولا");
        put(words, WordClass.ORDINAL, 2, "ثان ثاني ثانيه ثانيا");
        put(words, WordClass.ORDINAL, 3, "ثالث ثالثه ثالثا");
        put(words, WordClass.ORDINAL, 4, "رابع رابعه رابعا");
        put(words, WordClass.ORDINAL, 5, "خامس خامسه خامسا");
        put(words, WordClass.ORDINAL, 6, "سادس سادسه سادسا");
        put(words, WordClass.ORDINAL, 7, "سابع سابعه سابعا");
        put(words, WordClass.ORDINAL, 8, "ثامن ثامنه ثامنا");
        put(words, WordClass.ORDINAL, 9, "تاسع تاسعه تاسعا");
        put(words, WordClass.ORDINAL, 10, "عاشر عاشره عاشرا");
        part(words, WordNumbers.HALF, "نصف نصفا");
        part(words, WordNumbers.part(1, 3), "ثلث");
        part(words, WordNumbers.part(2, 3), "ثلثان ثلثين ثلثي ثلثا");
        part(words, WordNumbers.part(1, 4), "ربع ربعا");
        part(words, WordNumbers.part(1, 6), "سدس");
        words.put("ارباع", new Entry(WordClass.PARTS, WordNumbers.part(1, 4)));
        words.put("اثلاث", new Entry(WordClass.PARTS, WordNumbers.part(1, 3)));
        words.put("اخماس", new Entry(WordClass.PARTS, WordNumbers.part(1, 5)));
        words.put("اسداس", new Entry(WordClass.PARTS, WordNumbers.part(1, 6)));
        words.put("اثمان", new Entry(WordClass.PARTS, WordNumbers.part(1, 8)));
        words.put("اعشار", new Entry(WordClass.PARTS, WordNumbers.part(1, 10)));
        return Map.copyOf(words);
    }

    private static void put(Map<String, Entry> words, WordClass kind, long value, String forms) {
        for (String form : forms.split(" ")) {
            words.put(form, new Entry(kind, BigDecimal.valueOf(value)));
        }
    }

    private static void part(Map<String, Entry> words, BigDecimal value, String forms) {
        for (String form : forms.split(" ")) {
            words.put(form, new Entry(WordClass.PART, value));
        }
    }

    private static void scale(Map<String, Entry> words, BigDecimal value, String one, String many) {
        words.put(one, new Entry(WordClass.SCALE, value));
        for (String form : many.split(" ")) {
            words.put(form, new Entry(WordClass.SCALES, value));
        }
        words.put(one + "ان", new Entry(WordClass.DUAL, value));
        words.put(one + "ين", new Entry(WordClass.DUAL, value));
        words.put(one + "ي", new Entry(WordClass.DUAL, value));
        words.put(one + "ا", new Entry(WordClass.DUAL_OR_ONE, value));
    }

    /** The key of a word: without vowels and tatweel, alefs alike; a written tanwin stays as ً (U+064B) at the end. */
    public static String fold(String word) {
        StringBuilder key = new StringBuilder();
        boolean tanwin = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == 'أ' || c == 'إ' || c == 'آ' || c == 'ٱ') {
                key.append('ا');
            } else if (c == 'ى' || c == 'ی') { // U+0649, U+06CC
                key.append('ي');
            } else if (c == 'ة') {
                key.append('ه');
            } else if (Character.isLetter(c) && c != 'ـ') { // no vowels, tatweel (U+0640), zero-width non-joiner
                key.append(Character.toLowerCase(c));
            }
            tanwin |= c == '\u064b'; // fathatan
        }
        return tanwin ? key + "\u064b" : key.toString();
    }

    static @Nullable Form form(List<NumberToken> tokens, int at) {
        NumberToken token = WordNumbers.get(tokens, at);
        if (token == null || !token.isWord()) {
            return null;
        }
        String key = token.key();
        boolean tanwin = key.endsWith("\u064b");
        String bare = tanwin ? key.substring(0, key.length() - 1) : key;
        if (NOT_NUMBERS.contains(bare)) {
            return null;
        }
        for (String prefix : PREFIXES) {
            if (!bare.startsWith(prefix)) {
                continue;
            }
            Entry entry = WORDS.get(bare.substring(prefix.length()));
            if (entry != null) {
                if (entry.kind == WordClass.DUAL_OR_ONE && tanwin) {
                    entry = new Entry(WordClass.SCALE, entry.value);
                }
                boolean article = prefix.endsWith("ال") || prefix.endsWith("لل");
                int clitics = prefix.length() - (prefix.endsWith("ال") ? 2 : prefix.endsWith("لل") ? 1 : 0);
                return new Form(
                        entry,
                        token.start() + proclitics(token, clitics),
                        prefix.startsWith("و"),
                        !prefix.isEmpty()
                                && "بلكف".indexOf(prefix.charAt(prefix.startsWith("و") ? prefix.length() - 1 : 0)) >= 0,
                        article,
                        bare.endsWith("ا") && entry.kind == WordClass.ORDINAL);
            }
        }
        return null;
    }

    /** The length of the first {@code letters} letters as written; vowels and tatweel between them are few and kept in. */
    private static int proclitics(NumberToken token, int letters) {
        return Math.min(letters, token.end() - token.start() - 1);
    }

    /** The form at {@code at} if it is joined by و, written to it or before it; else null. */
    static @Nullable Form joinedForm(List<NumberToken> tokens, int at) {
        if (WordNumbers.key(tokens, at).equals("و")) {
            Form next = form(tokens, at + 1);
            return next == null || next.and ? null : next;
        }
        Form form = form(tokens, at);
        return form != null && form.and ? form : null;
    }

    static int after(List<NumberToken> tokens, int at) {
        return WordNumbers.key(tokens, at).equals("و") ? at + 2 : at + 1;
    }
}
