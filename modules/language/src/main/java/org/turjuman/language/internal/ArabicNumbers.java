package org.turjuman.language.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.NumberValue.Kind;
import org.turjuman.language.internal.ArabicNumberWords.Form;
import org.turjuman.language.internal.ArabicNumberWords.WordClass;

/** Numbers in Arabic: inflected, compounded, with proclitics, in any of the three digit systems. */
public final class ArabicNumbers extends WordNumbers {
    private static final Set<String> VAGUE = Set.of(
            "عشرات", "مئات", "مءات", "الاف", "بضعه", "بضع", "عده", "ملايين", "مليارات", "العشرات", "المئات", "كم",
            "بعشرات", "بمئات", "وعشرات", "ومئات");
    private static final Set<String> FAMILY_BEFORE = Set.of("ال", "ابو", "ابي", "ابا", "بن", "ابن", "بنت");
    private static final Set<String> MONTH_BEFORE_ORDINAL =
            Set.of("تشرين", "كانون", "ربيع", "جمادى", "جمادي", "وتشرين", "بتشرين", "وكانون");
    private static final Set<String> MONTHS = Set.of(
            "يناير", "فبراير", "مارس", "ابريل", "مايو", "يونيو", "يوليو", "اغسطس", "سبتمبر", "اكتوبر", "نوفمبر",
            "ديسمبر", "ماي", "يوليوز", "غشت", "شتنبر", "نونبر", "دجنبر", "جانفي", "فيفري", "افريل", "جوان", "جويليه",
            "اوت", "كانون", "شباط", "اذار", "نيسان", "ايار", "حزيران", "تموز", "اب", "ايلول", "تشرين", "رمضان", "محرم",
            "صفر", "ربيع", "جمادي", "رجب", "شعبان", "شوال", "ذي", "الشهر", "هذا");

    public ArabicNumbers() {
        super(new NumberLexer(true, true, ArabicNumberWords::fold));
    }

    @Override
    @Nullable
    NumberReading small(List<NumberToken> tokens, int at) {
        Form head = ArabicNumberWords.form(tokens, at);
        if (head == null) {
            return null;
        }
        if (head.is(WordClass.HUNDREDS)) {
            return belowThousand(tokens, at + 1, head.start(), head.units());
        }
        if (head.is(WordClass.UNIT) && head.units() > 2) {
            Form next = ArabicNumberWords.form(tokens, at + 1);
            if (next != null && next.bare() && next.is(WordClass.HUNDREDS) && next.units() == 100) {
                return belowThousand(tokens, at + 2, head.start(), head.units() * 100);
            }
        }
        return belowHundred(tokens, at, head);
    }

    private @Nullable NumberReading belowThousand(List<NumberToken> tokens, int at, int start, long hundreds) {
        Form next = ArabicNumberWords.joinedForm(tokens, at);
        if (next != null) {
            NumberReading more = belowHundred(tokens, ArabicNumberWords.after(tokens, at) - 1, next);
            if (more != null && more.value().signum() > 0) {
                return NumberReading.words(
                        more.next(), start, hundreds + more.value().longValue(), true);
            }
        }
        return NumberReading.words(at, start, hundreds, true);
    }

    private @Nullable NumberReading belowHundred(List<NumberToken> tokens, int at, Form head) {
        int next = at + 1;
        switch (head.kind()) {
            case TENS:
            case TEN:
                boolean tenth = head.is(WordClass.TEN) && !key(tokens, at).contains("ه") && tenthOf(tokens, at, head);
                NumberReading ten = NumberReading.words(next, head.start(), head.units(), !tenth);
                return tenth ? ten.or(part(1, 10)) : ten;
            case UNIT:
                break;
            default:
                return null;
        }
        Form second = ArabicNumberWords.form(tokens, next);
        if (second != null && second.is(WordClass.TEN) && second.bare() && head.units() > 0) {
            return NumberReading.words(next + 1, head.start(), head.units() + 10, true);
        }
        Form joined = ArabicNumberWords.joinedForm(tokens, next);
        if (joined != null && joined.is(WordClass.TENS) && head.units() > 0 && !isWeekday(head, tokens, at, joined)) {
            NumberReading sum = NumberReading.words(
                    ArabicNumberWords.after(tokens, next), head.start(), head.units() + joined.units(), true);
            return key(tokens, at - 1).endsWith("بين") ? sum.or(head.value()).or(joined.value()) : sum;
        }
        return unit(tokens, at, head);
    }

    private static boolean isWeekday(Form head, List<NumberToken> tokens, int at, Form joined) {
        boolean dayName =
                head.units() <= 2 && head.article() && !key(tokens, at).contains("واحد");
        return dayName && (!joined.article() || key(tokens, at - 1).endsWith("يوم"));
    }

    private @Nullable NumberReading unit(List<NumberToken> tokens, int at, Form head) {
        String key = key(tokens, at);
        int next = at + 1;
        long units = head.units();
        if (units == 0) {
            return NumberReading.words(next, head.start(), 0, false);
        }
        if (units == 1) {
            boolean someone = key.contains("احد") && !key.contains("واحد");
            return someone ? null : NumberReading.words(next, head.start(), 1, false);
        }
        if (units == 2) {
            boolean monday = head.article() || !(key.endsWith("ان") || key.endsWith("ين") || key.endsWith("ا"));
            return monday ? null : NumberReading.words(next, head.start(), 2, true);
        }
        Form parts = ArabicNumberWords.form(tokens, next);
        if (parts != null && parts.is(WordClass.PARTS)) {
            return null;
        }
        boolean feminine = !key.endsWith("ه");
        String before = key(tokens, at - 1);
        if (feminine && units == 7 && (before.endsWith("بئر") || before.endsWith("بير"))) {
            return null;
        }
        if (feminine && units == 6 && head.article()) {
            return before.startsWith("ال") ? NumberReading.words(next, head.start(), 6, true) : null;
        }
        if (feminine && Set.of(5L, 7L, 9L).contains(units) && tenthOf(tokens, at, head)) {
            return NumberReading.words(next, head.start(), units, false).or(part(1, (int) units));
        }
        boolean loose = (head.preposition() && feminine && units == 9)
                || (feminine && units == 7 && head.article() && !before.startsWith("ال"));
        return NumberReading.words(next, head.start(), units, !loose);
    }

    /** «خمس السكان», a fifth: the word without ال before a definite noun. */
    private static boolean tenthOf(List<NumberToken> tokens, int at, Form head) {
        NumberToken next = get(tokens, at + 1);
        return !head.article()
                && next != null
                && next.isWord()
                && next.key().startsWith("ال")
                && ArabicNumberWords.form(tokens, at + 1) == null;
    }

    @Override
    @Nullable
    Scale scale(List<NumberToken> tokens, int at, boolean afterDigits) {
        Form form = ArabicNumberWords.form(tokens, at);
        if (form == null || form.and() || form.preposition()) {
            return null;
        }
        boolean scale = form.is(WordClass.SCALE) || form.is(WordClass.SCALES) || form.is(WordClass.DUAL_OR_ONE);
        return scale ? new Scale(at + 1, form.value(), true) : null;
    }

    @Override
    @Nullable
    NumberReading bareScale(List<NumberToken> tokens, int at, boolean first) {
        Form form = ArabicNumberWords.form(tokens, at);
        if (form == null) {
            return null;
        }
        BigDecimal value = form.value();
        BigDecimal two = value.add(value);
        if (form.is(WordClass.DUAL)) {
            return scaleReading(at, form, two, value, true);
        }
        if (form.is(WordClass.DUAL_OR_ONE)) {
            // the dual stands before its noun; before و it is the accusative of one
            return ArabicNumberWords.joinedForm(tokens, at + 1) != null
                    ? scaleReading(at, form, value, value, true).or(two)
                    : scaleReading(at, form, two, value, true).or(value);
        }
        if (!form.is(WordClass.SCALE) || VAGUE.contains(key(tokens, at - 1))) {
            return null;
        }
        boolean thousand = value.compareTo(THOUSAND) == 0;
        boolean continued =
                ArabicNumberWords.joinedForm(tokens, at + 1) != null || ArabicNumberWords.form(tokens, at + 1) != null;
        return scaleReading(at, form, value, value, !first || continued || !(thousand || form.article()));
    }

    private static NumberReading scaleReading(int at, Form form, BigDecimal value, BigDecimal scale, boolean firm) {
        return new NumberReading(at + 1, form.start(), value, Kind.NUMBER, Set.of(), firm, true, scale);
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
        Form form = ArabicNumberWords.form(tokens, at);
        return form != null && form.and() && !form.preposition() && !form.article() ? at : -1;
    }

    @Override
    boolean digitsContinue(BigDecimal digits, BigDecimal scale, boolean joinedByWord) {
        return digits.multiply(THOUSAND).compareTo(scale) >= 0 && digits.scale() <= 0;
    }

    @Override
    NumberReading withFraction(List<NumberToken> tokens, NumberReading reading) {
        int at = reading.next();
        Form form = ArabicNumberWords.joinedForm(tokens, at);
        if (key(tokens, at).startsWith("فاصل")) {
            NumberReading decimals = small(tokens, at + 1);
            return decimals == null ? reading : reading.plus(decimalsOf(decimals.value()), decimals.next());
        }
        if (form == null || !form.is(WordClass.PART)) {
            return reading;
        }
        int next = ArabicNumberWords.after(tokens, at);
        NumberToken noun = get(tokens, next);
        Form unit = ArabicNumberWords.form(tokens, next);
        boolean scaled = unit != null
                && !unit.and()
                && unit.is(WordClass.SCALE)
                && unit.value().compareTo(reading.scale()) == 0;
        boolean otherScale = unit != null && !unit.and() && unit.is(WordClass.SCALE) && !scaled;
        boolean otherNoun = unit == null
                && noun != null
                && noun.isWord()
                && noun.key().startsWith("ال")
                && percent(tokens, next) < 0;
        if (otherNoun) {
            return reading;
        }
        if (unit != null && otherScale) {
            BigDecimal more = form.value().multiply(unit.value());
            return more.compareTo(reading.scale()) < 0 ? reading.plus(more, next + 1) : reading;
        }
        return reading.plus(form.value().multiply(reading.scale()), scaled ? next + 1 : next);
    }

    static BigDecimal decimalsOf(BigDecimal value) {
        return value.movePointLeft(value.toBigInteger().toString().length());
    }

    @Override
    @Nullable
    NumberReading special(List<NumberToken> tokens, int at) {
        Form head = ArabicNumberWords.form(tokens, at);
        if (head == null) {
            return null;
        }
        if (head.is(WordClass.ORDINAL)) {
            return ordinal(tokens, at, head);
        }
        if (head.is(WordClass.UNIT)) {
            Form parts = ArabicNumberWords.form(tokens, at + 1);
            if (parts != null && parts.is(WordClass.PARTS) && !parts.and()) {
                BigDecimal value = exactPart(head.units(), parts.value());
                return fraction(tokens, at + 2, head.start(), value, true);
            }
        }
        if (head.is(WordClass.PART)) {
            return fraction(tokens, at + 1, head.start(), head.value(), false);
        }
        return null;
    }

    private static BigDecimal exactPart(long numerator, BigDecimal part) {
        int denominator =
                BigDecimal.ONE.divide(part, 0, java.math.RoundingMode.HALF_UP).intValue();
        return part((int) numerator, denominator);
    }

    /** «نصف مليون» is a number, «نصف السكان» a part. */
    private @Nullable NumberReading fraction(
            List<NumberToken> tokens, int next, int start, BigDecimal value, boolean firm) {
        Form scale = ArabicNumberWords.form(tokens, next);
        if (scale != null && !scale.and() && scale.is(WordClass.SCALE)) {
            BigDecimal whole = WordNumbers.part(1, 1).multiply(value).multiply(scale.value());
            return new NumberReading(
                    next + 1,
                    start,
                    whole.setScale(3, java.math.RoundingMode.HALF_UP),
                    Kind.NUMBER,
                    Set.of(),
                    true,
                    true,
                    BigDecimal.ONE);
        }
        return NumberReading.words(next, start, value, Kind.FRACTION, firm);
    }

    private @Nullable NumberReading ordinal(List<NumberToken> tokens, int at, Form head) {
        String key = key(tokens, at);
        boolean eleventh = key.contains("حادي");
        boolean dayBeforeYesterday = key.endsWith("اول") && key(tokens, at + 1).equals("امس");
        boolean family = !head.article() && FAMILY_BEFORE.contains(key(tokens, at - 1)); // تميم بن حمد آل ثاني
        if (dayBeforeYesterday || family || MONTH_BEFORE_ORDINAL.contains(key(tokens, at - 1))) {
            return null;
        }
        int next = at + 1;
        Form second = ArabicNumberWords.form(tokens, next);
        boolean teens = second != null && second.is(WordClass.TEN) && !second.and();
        if (teens && !key.contains("اول")) {
            return NumberReading.words(
                    next + 1, head.start(), BigDecimal.valueOf(head.units() + 10), Kind.ORDINAL, true);
        }
        Form joined = ArabicNumberWords.joinedForm(tokens, next);
        if (joined != null && joined.is(WordClass.TENS) && !key.contains("اول")) {
            return NumberReading.words(
                    ArabicNumberWords.after(tokens, next),
                    head.start(),
                    BigDecimal.valueOf(head.units() + joined.units()),
                    Kind.ORDINAL,
                    true);
        }
        if (eleventh) {
            return null;
        }
        boolean day = key(tokens, next).equals("من") && MONTHS.contains(key(tokens, next + 1));
        boolean firm = head.adverb() ? false : head.units() > 2 || (day && head.article());
        return NumberReading.words(next, head.start(), head.value(), Kind.ORDINAL, firm);
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
