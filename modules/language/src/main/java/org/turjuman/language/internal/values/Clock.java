package org.turjuman.language.internal.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.NumberValue;

/** Times of day: «الساعة العاشرة والنصف مساء», 21:30, «الثالثة بعد الظهر», «منتصف الليل», «بتوقيت غرينتش». */
final class Clock {
    private static final BigDecimal TWO_MINUTES_A_PERCENT = new BigDecimal("60");

    private Clock() {}

    /** A time; {@code zone} is Z, an offset, the name of a time zone, or empty. */
    record TimeAt(int hour, int minute, String zone, int start, int next) {
        String iso(@Nullable LocalDate day) {
            String time = "T%02d:%02d".formatted(hour, minute);
            return (day == null ? "" : day.toString()) + time + offset(day);
        }

        private String offset(@Nullable LocalDate day) {
            if (zone.isEmpty() || zone.equals("local")) {
                return "";
            }
            if (!zone.contains("/")) {
                return zone;
            }
            return day == null
                    ? ""
                    : day.atTime(hour, minute)
                            .atZone(ZoneId.of(zone))
                            .getOffset()
                            .getId();
        }
    }

    static @Nullable TimeAt at(ValueText text, int at) {
        TimeAt middle = middle(text, at);
        if (middle != null) {
            return middle;
        }
        String key = text.key(at);
        boolean named = key.endsWith("الساعه") || key.equals("للساعه");
        if (named) {
            int start = text.after(at, key.length() - (key.equals("للساعه") ? 5 : 6));
            return read(text, at + 1, start, true);
        }
        return text.number(at) == null ? null : read(text, at, -1, false);
    }

    private static @Nullable TimeAt middle(ValueText text, int at) {
        if (!text.key(at).endsWith("منتصف") || text.key(at - 1).equals("بعد") && text.number(at - 2) != null) {
            return null;
        }
        boolean night = text.key(at + 1).equals("الليل") || text.key(at + 1).equals("ليل");
        boolean noon = text.key(at + 1).equals("النهار");
        int start = text.after(at, text.key(at).length() - 5);
        return night || noon ? new TimeAt(night ? 0 : 12, 0, "", start, at + 2) : null;
    }

    private static @Nullable TimeAt read(ValueText text, int at, int named, boolean sure) {
        ValueText.NumberAt number = text.number(at);
        if (number == null) {
            return null;
        }
        boolean numeral = text.isNumeral(at);
        int hour = number.between(0, numeral ? 24 : 12);
        if (hour < 0 || (!numeral && !number.isOrdinal() && !text.key(at).startsWith("ال"))) {
            return null;
        }
        int start = named >= 0 ? named : number.number().span().start();
        int next = number.next();
        int minute = 0;
        boolean figures = false;
        boolean apart = numeral && text.isMark(next, ":") && !text.touches(next + 1) && isSpacedTime(text, next + 1);
        if (numeral && (apart || isColon(text, next, sure)) && text.isNumeral(next + minuteAt(text, next))) {
            int place = next + minuteAt(text, next);
            ValueText.NumberAt minutes = text.number(place);
            minute = minutes == null || text.end(place) - text.start(place) != 2 ? -1 : minutes.between(0, 59);
            if (minute < 0) {
                return null;
            }
            next = place + 1;
            figures = true;
        } else {
            int[] spoken = minutes(text, next);
            minute = spoken[0];
            next = spoken[1];
        }
        if (minute < 0) {
            hour = (hour + 11) % 12 == 0 && hour == 1 ? 12 : hour - 1;
            minute += 60;
        }
        int[] part = part(text, next);
        boolean hasPart = part[0] >= 0;
        if (!sure && !hasPart && !(figures && text.isMark(number.next(), ":"))) {
            return null;
        }
        if (!sure && !figures && numeral && !(hasPart && hour <= 12 && isLimit(text.key(at - 1)))) {
            return null;
        }
        hour = hasPart && hour <= 12 ? onClock(hour, text, next, part[0]) : hour;
        next = hasPart ? part[1] : next;
        int zoneAt = text.isMark(next, "(") ? next + 1 : next;
        Phrases.Match<String> zone = Lists.ZONES.at(text, zoneAt);
        String where = zone == null ? "" : zone.meaning();
        int end = zone == null ? next : zone.next();
        if (zone != null && zoneAt > next) {
            end = text.isMark(end, ")") ? end + 1 : end;
        }
        return hour == 24 ? new TimeAt(0, minute, where, start, end) : new TimeAt(hour, minute, where, start, end);
    }

    /** «من 9 صباحا إلى 6 مساء»; after other words «6 مساء» may be six people in the evening. */
    private static boolean isLimit(String before) {
        return before.equals("الي") || before.equals("حتي") || before.equals("عند") || before.equals("من");
    }

    private static boolean isColon(ValueText text, int at, boolean sure) {
        if (text.isMark(at, ":") && text.touches(at) && text.touches(at + 1)) {
            return true;
        }
        if (sure && text.isMark(at, ".") && text.touches(at) && text.touches(at + 1)) {
            return true;
        }
        boolean letter = text.key(at).equals("h")
                || text.key(at).equals("س")
                || text.key(at).equals("سا");
        return sure && (letter || text.isNumeral(at));
    }

    /** «19: 48 من مساء أمس», as some presses space it: only with a part of the day or a zone behind. */
    private static boolean isSpacedTime(ValueText text, int at) {
        boolean minutes = text.isNumeral(at) && text.end(at) - text.start(at) == 2;
        return minutes && (part(text, at + 1)[0] >= 0 || Lists.ZONES.at(text, at + 1) != null);
    }

    private static int minuteAt(ValueText text, int at) {
        return text.isNumeral(at) ? 0 : 1;
    }

    /** Minutes after the hour (negative before it) and the index after them. */
    private static int[] minutes(ValueText text, int at) {
        boolean less = text.key(at).equals("الا");
        int next = less ? at + 1 : text.key(at).equals("و") ? at + 1 : at;
        String key = text.key(next);
        String bare = !less && key.startsWith("و") && next == at ? key.substring(1) : key;
        bare = bare.startsWith("ال") ? bare.substring(2) : bare;
        boolean joined = less || next > at || key.startsWith("و");
        int fraction = switch (bare) {
            case "نصف" -> 30;
            case "ربع", "ربعا" -> 15;
            case "ثلث", "ثلثا" -> 20;
            default -> 0;
        };
        if (joined && fraction > 0) {
            return new int[] {less ? -fraction : fraction, next + 1};
        }
        ValueText.NumberAt number = text.number(next);
        boolean plain = number != null && number.number().kind() == NumberValue.Kind.NUMBER;
        boolean unit = number != null
                && (text.key(number.next()).startsWith("دق")
                        || text.key(number.next()).startsWith("د"));
        boolean attached = number != null
                && (joined
                        || number.number().span().start() > text.start(next)
                        || number.number().inWords());
        if (number != null && plain && unit && attached && number.value().compareTo(TWO_MINUTES_A_PERCENT) < 0) {
            int minute = number.between(1, 59);
            if (minute > 0 && text.key(number.next()).startsWith("دق")) {
                return new int[] {less ? -minute : minute, number.next() + 1};
            }
        }
        return new int[] {0, at};
    }

    /** The part of the day at {@code at} (its number, or -1) and the index after it. */
    private static int[] part(ValueText text, int at) {
        int next = text.key(at).equals("من") || text.key(at).equals("في") ? at + 1 : at;
        boolean afterMidnight =
                text.key(next).equals("بعد") && text.key(next + 1).equals("منتصف");
        if (afterMidnight) {
            return new int[] {0, next + 3};
        }
        Phrases.Match<Integer> part = Lists.DAYPARTS.at(text, next);
        return part == null ? new int[] {-1, at} : new int[] {part.meaning(), part.next()};
    }

    private static int onClock(int hour, ValueText text, int at, int part) {
        String key = text.key(at).equals("من") || text.key(at).equals("في") ? text.key(at + 1) : text.key(at);
        if (part == 20) {
            return hour == 12 ? 0 : hour >= 6 ? hour + 12 : hour;
        }
        if (part == 0) {
            return hour == 12 ? 0 : hour;
        }
        if (key.startsWith("ظهر")) {
            return hour < 6 ? hour + 12 : hour;
        }
        boolean midnight = hour == 12 && key.startsWith("مساء");
        return midnight ? 0 : hour < 12 ? hour + 12 : hour;
    }
}
