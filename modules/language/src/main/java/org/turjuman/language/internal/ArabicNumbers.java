package org.turjuman.language.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.NumberValue.Kind;

/** Numbers in Arabic: inflected, compounded, with proclitics, in any of the three digit systems. */
public final class ArabicNumbers extends WordNumbers {
    private enum WordClass {
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
    private record Form(Entry entry, int start, boolean and, boolean preposition, boolean article, boolean adverb) {
        boolean is(WordClass kind) {
            return entry.kind == kind;
        }

        /** Whether it stands without proclitics and article, as the second part of a compound does. */
        boolean bare() {
            return !and && !preposition && !article;
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
    private static final Set<String> VAGUE = Set.of(
            "عشرات", "مئات", "مءات", "الاف", "بضعه", "بضع", "عده", "ملايين", "مليارات", "العشرات", "المئات", "كم",
            "بعشرات", "بمئات", "وعشرات", "ومئات");
    private static final Set<String> MONTH_BEFORE_ORDINAL =
            Set.of("تشرين", "كانون", "ربيع", "جمادى", "جمادي", "وتشرين", "بتشرين", "وكانون");
    private static final Set<String> MONTHS = Set.of(
            "يناير", "فبراير", "مارس", "ابريل", "مايو", "يونيو", "يوليو", "اغسطس", "سبتمبر", "اكتوبر", "نوفمبر",
            "ديسمبر", "ماي", "يوليوز", "غشت", "شتنبر", "نونبر", "دجنبر", "جانفي", "فيفري", "افريل", "جوان", "جويليه",
            "اوت", "كانون", "شباط", "اذار", "نيسان", "ايار", "حزيران", "تموز", "اب", "ايلول", "تشرين", "رمضان", "محرم",
            "صفر", "ربيع", "جمادي", "رجب", "شعبان", "شوال", "ذي", "الشهر", "هذا");

    public ArabicNumbers() {
        super(new NumberLexer(true, true, ArabicNumbers::fold));
    }

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
        scale(words, THOUSAND, "الف", "الاف الوف");
        scale(words, MILLION, "مليون", "ملايين");
        scale(words, MILLIARD, "مليار", "مليارات ملايير");
        scale(words, MILLIARD, "بليون", "بلايين");
        scale(words, TRILLION, "تريليون", "تريليونات");
        scale(words, TRILLION, "ترليون", "ترليونات");
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
        part(words, HALF, "نصف نصفا");
        part(words, part(1, 3), "ثلث");
        part(words, part(2, 3), "ثلثان ثلثين ثلثي ثلثا");
        part(words, part(1, 4), "ربع ربعا");
        part(words, part(1, 6), "سدس");
        words.put("ارباع", new Entry(WordClass.PARTS, part(1, 4)));
        words.put("اثلاث", new Entry(WordClass.PARTS, part(1, 3)));
        words.put("اخماس", new Entry(WordClass.PARTS, part(1, 5)));
        words.put("اسداس", new Entry(WordClass.PARTS, part(1, 6)));
        words.put("اثمان", new Entry(WordClass.PARTS, part(1, 8)));
        words.put("اعشار", new Entry(WordClass.PARTS, part(1, 10)));
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

    private static @Nullable Form form(List<NumberToken> tokens, int at) {
        NumberToken token = get(tokens, at);
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
    private static @Nullable Form joinedForm(List<NumberToken> tokens, int at) {
        if (key(tokens, at).equals("و")) {
            Form next = form(tokens, at + 1);
            return next == null || next.and ? null : next;
        }
        Form form = form(tokens, at);
        return form != null && form.and ? form : null;
    }

    private static int after(List<NumberToken> tokens, int at) {
        return key(tokens, at).equals("و") ? at + 2 : at + 1;
    }

    @Override
    @Nullable
    Reading small(List<NumberToken> tokens, int at) {
        Form head = form(tokens, at);
        if (head == null) {
            return null;
        }
        if (head.is(WordClass.HUNDREDS)) {
            return belowThousand(tokens, at + 1, head.start, head.units());
        }
        if (head.is(WordClass.UNIT) && head.units() > 2) {
            Form next = form(tokens, at + 1);
            if (next != null && next.bare() && next.is(WordClass.HUNDREDS) && next.units() == 100) {
                return belowThousand(tokens, at + 2, head.start, head.units() * 100);
            }
        }
        return belowHundred(tokens, at, head);
    }

    private @Nullable Reading belowThousand(List<NumberToken> tokens, int at, int start, long hundreds) {
        Form next = joinedForm(tokens, at);
        if (next != null) {
            Reading more = belowHundred(tokens, after(tokens, at) - 1, next);
            if (more != null && more.value().signum() > 0) {
                return Reading.words(more.next(), start, hundreds + more.value().longValue(), true);
            }
        }
        return Reading.words(at, start, hundreds, true);
    }

    private @Nullable Reading belowHundred(List<NumberToken> tokens, int at, Form head) {
        int next = at + 1;
        switch (head.entry.kind) {
            case TENS:
            case TEN:
                boolean tenth = head.is(WordClass.TEN) && !key(tokens, at).contains("ه") && tenthOf(tokens, at, head);
                Reading ten = Reading.words(next, head.start, head.units(), !tenth);
                return tenth ? ten.or(part(1, 10)) : ten;
            case UNIT:
                break;
            default:
                return null;
        }
        Form second = form(tokens, next);
        if (second != null && second.is(WordClass.TEN) && second.bare() && head.units() > 0) {
            return Reading.words(next + 1, head.start, head.units() + 10, true);
        }
        Form joined = joinedForm(tokens, next);
        if (joined != null && joined.is(WordClass.TENS) && head.units() > 0 && !isWeekday(head, tokens, at, joined)) {
            Reading sum = Reading.words(after(tokens, next), head.start, head.units() + joined.units(), true);
            return key(tokens, at - 1).endsWith("بين")
                    ? sum.or(head.entry.value).or(joined.entry.value)
                    : sum;
        }
        return unit(tokens, at, head);
    }

    private static boolean isWeekday(Form head, List<NumberToken> tokens, int at, Form joined) {
        boolean dayName = head.units() <= 2 && head.article && !key(tokens, at).contains("واحد");
        return dayName && (!joined.article || key(tokens, at - 1).endsWith("يوم"));
    }

    private @Nullable Reading unit(List<NumberToken> tokens, int at, Form head) {
        String key = key(tokens, at);
        int next = at + 1;
        long units = head.units();
        if (units == 0) {
            return Reading.words(next, head.start, 0, false);
        }
        if (units == 1) {
            boolean someone = key.contains("احد") && !key.contains("واحد");
            return someone ? null : Reading.words(next, head.start, 1, false);
        }
        if (units == 2) {
            boolean monday = head.article || !(key.endsWith("ان") || key.endsWith("ين") || key.endsWith("ا"));
            return monday ? null : Reading.words(next, head.start, 2, true);
        }
        Form parts = form(tokens, next);
        if (parts != null && parts.is(WordClass.PARTS)) {
            return null;
        }
        boolean feminine = !key.endsWith("ه");
        String before = key(tokens, at - 1);
        if (feminine && units == 7 && (before.endsWith("بئر") || before.endsWith("بير"))) {
            return null;
        }
        if (feminine && units == 6 && head.article) {
            return before.startsWith("ال") ? Reading.words(next, head.start, 6, true) : null;
        }
        if (feminine && Set.of(5L, 7L, 9L).contains(units) && tenthOf(tokens, at, head)) {
            return Reading.words(next, head.start, units, false).or(part(1, (int) units));
        }
        boolean loose = (head.preposition && feminine && units == 9)
                || (feminine && units == 7 && head.article && !before.startsWith("ال"));
        return Reading.words(next, head.start, units, !loose);
    }

    /** «خمس السكان», a fifth: the word without ال before a definite noun. */
    private static boolean tenthOf(List<NumberToken> tokens, int at, Form head) {
        NumberToken next = get(tokens, at + 1);
        return !head.article
                && next != null
                && next.isWord()
                && next.key().startsWith("ال")
                && form(tokens, at + 1) == null;
    }

    @Override
    @Nullable
    Scale scale(List<NumberToken> tokens, int at, boolean afterDigits) {
        Form form = form(tokens, at);
        if (form == null || form.and || form.preposition) {
            return null;
        }
        boolean scale = form.is(WordClass.SCALE) || form.is(WordClass.SCALES) || form.is(WordClass.DUAL_OR_ONE);
        return scale ? new Scale(at + 1, form.entry.value, true) : null;
    }

    @Override
    @Nullable
    Reading bareScale(List<NumberToken> tokens, int at, boolean first) {
        Form form = form(tokens, at);
        if (form == null) {
            return null;
        }
        BigDecimal value = form.entry.value;
        BigDecimal two = value.add(value);
        if (form.is(WordClass.DUAL)) {
            return scaleReading(at, form, two, value, true);
        }
        if (form.is(WordClass.DUAL_OR_ONE)) {
            // the dual stands before its noun; before و it is the accusative of one
            return joinedForm(tokens, at + 1) != null
                    ? scaleReading(at, form, value, value, true).or(two)
                    : scaleReading(at, form, two, value, true).or(value);
        }
        if (!form.is(WordClass.SCALE) || VAGUE.contains(key(tokens, at - 1))) {
            return null;
        }
        boolean thousand = value.compareTo(THOUSAND) == 0;
        boolean continued = joinedForm(tokens, at + 1) != null || form(tokens, at + 1) != null;
        return scaleReading(at, form, value, value, !first || continued || !(thousand || form.article));
    }

    private static Reading scaleReading(int at, Form form, BigDecimal value, BigDecimal scale, boolean firm) {
        return new Reading(at + 1, form.start, value, Kind.NUMBER, Set.of(), firm, true, scale);
    }

    @Override
    int joined(List<NumberToken> tokens, int at) {
        NumberToken token = get(tokens, at);
        if (token == null || !token.isWord()) {
            return -1;
        }
        if (token.key().equals("و")) {
            return at + 1;
        }
        Form form = form(tokens, at);
        return form != null && form.and && !form.preposition && !form.article ? at : -1;
    }

    @Override
    boolean digitsContinue(BigDecimal digits, BigDecimal scale, boolean joinedByWord) {
        return digits.multiply(THOUSAND).compareTo(scale) >= 0 && digits.scale() <= 0;
    }

    @Override
    Reading withFraction(List<NumberToken> tokens, Reading reading) {
        int at = reading.next();
        Form form = joinedForm(tokens, at);
        if (key(tokens, at).startsWith("فاصل")) {
            Reading decimals = small(tokens, at + 1);
            return decimals == null ? reading : reading.plus(decimalsOf(decimals.value()), decimals.next());
        }
        if (form == null || !form.is(WordClass.PART)) {
            return reading;
        }
        int next = after(tokens, at);
        NumberToken noun = get(tokens, next);
        Form unit = form(tokens, next);
        boolean scaled = unit != null
                && !unit.and
                && unit.is(WordClass.SCALE)
                && unit.entry.value.compareTo(reading.scale()) == 0;
        boolean otherScale = unit != null && !unit.and && unit.is(WordClass.SCALE) && !scaled;
        boolean otherNoun = unit == null
                && noun != null
                && noun.isWord()
                && noun.key().startsWith("ال")
                && percent(tokens, next) < 0;
        if (otherNoun) {
            return reading;
        }
        if (unit != null && otherScale) {
            BigDecimal more = form.entry.value.multiply(unit.entry.value);
            return more.compareTo(reading.scale()) < 0 ? reading.plus(more, next + 1) : reading;
        }
        return reading.plus(form.entry.value.multiply(reading.scale()), scaled ? next + 1 : next);
    }

    static BigDecimal decimalsOf(BigDecimal value) {
        return value.movePointLeft(value.toBigInteger().toString().length());
    }

    @Override
    @Nullable
    Reading special(List<NumberToken> tokens, int at) {
        Form head = form(tokens, at);
        if (head == null) {
            return null;
        }
        if (head.is(WordClass.ORDINAL)) {
            return ordinal(tokens, at, head);
        }
        if (head.is(WordClass.UNIT)) {
            Form parts = form(tokens, at + 1);
            if (parts != null && parts.is(WordClass.PARTS) && !parts.and) {
                BigDecimal value = exactPart(head.units(), parts.entry.value);
                return fraction(tokens, at + 2, head.start, value, true);
            }
        }
        if (head.is(WordClass.PART)) {
            return fraction(tokens, at + 1, head.start, head.entry.value, false);
        }
        return null;
    }

    private static BigDecimal exactPart(long numerator, BigDecimal part) {
        int denominator =
                BigDecimal.ONE.divide(part, 0, java.math.RoundingMode.HALF_UP).intValue();
        return part((int) numerator, denominator);
    }

    /** «نصف مليون» is a number, «نصف السكان» a part. */
    private @Nullable Reading fraction(List<NumberToken> tokens, int next, int start, BigDecimal value, boolean firm) {
        Form scale = form(tokens, next);
        if (scale != null && !scale.and && scale.is(WordClass.SCALE)) {
            BigDecimal whole = WordNumbers.part(1, 1).multiply(value).multiply(scale.entry.value);
            return new Reading(
                    next + 1,
                    start,
                    whole.setScale(3, java.math.RoundingMode.HALF_UP),
                    Kind.NUMBER,
                    Set.of(),
                    true,
                    true,
                    BigDecimal.ONE);
        }
        return Reading.words(next, start, value, Kind.FRACTION, firm);
    }

    private @Nullable Reading ordinal(List<NumberToken> tokens, int at, Form head) {
        String key = key(tokens, at);
        boolean eleventh = key.contains("حادي");
        boolean dayBeforeYesterday = key.endsWith("اول") && key(tokens, at + 1).equals("امس");
        if (dayBeforeYesterday || MONTH_BEFORE_ORDINAL.contains(key(tokens, at - 1))) {
            return null;
        }
        int next = at + 1;
        Form second = form(tokens, next);
        boolean teens = second != null && second.is(WordClass.TEN) && !second.and;
        if (teens && !key.contains("اول")) {
            return Reading.words(next + 1, head.start, BigDecimal.valueOf(head.units() + 10), Kind.ORDINAL, true);
        }
        Form joined = joinedForm(tokens, next);
        if (joined != null && joined.is(WordClass.TENS) && !key.contains("اول")) {
            return Reading.words(
                    after(tokens, next),
                    head.start,
                    BigDecimal.valueOf(head.units() + joined.units()),
                    Kind.ORDINAL,
                    true);
        }
        if (eleventh) {
            return null;
        }
        boolean day = key(tokens, next).equals("من") && MONTHS.contains(key(tokens, next + 1));
        boolean firm = head.adverb ? false : head.units() > 2 || (day && head.article);
        return Reading.words(next, head.start, head.entry.value, Kind.ORDINAL, firm);
    }

    @Override
    int percent(List<NumberToken> tokens, int at) {
        NumberToken token = get(tokens, at);
        if (token == null) {
            return -1;
        }
        if (isPercentMark(token)) {
            return at + 1;
        }
        if (token.key().equals("في") && isHundred(key(tokens, at + 1), "ال")) {
            return at + 2;
        }
        if (token.key().equals("ب") && isHundred(key(tokens, at + 1), "ال")) {
            return at + 2;
        }
        return isHundred(token.key(), "بال") || isHundred(token.key(), "ب") || isHundred(token.key(), "فال")
                ? at + 1
                : -1;
    }

    private static boolean isHundred(String key, String prefix) {
        return key.startsWith(prefix)
                && Set.of("مئه", "مائه", "ماءه", "مايه", "ميه", "ميءه", "مئة").contains(key.substring(prefix.length()));
    }

    @Override
    boolean rangeWord(NumberToken token) {
        return Set.of("و", "الي", "او", "ل", "-", "–", "—", "حتي", "/").contains(token.key());
    }

    @Override
    int ordinalEnding(List<NumberToken> tokens, int at) {
        return -1;
    }
}
