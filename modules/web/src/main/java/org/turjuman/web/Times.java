package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.DeskDates;

/** Writes times and days in the desk's zone and the caller's language, with the digits 0 to 9. */
@Named
@RequestScoped
public class Times {
    @Inject
    DeskClock clock;

    @Inject
    Caller caller;

    @Inject
    TextBundle t;

    /**
     * An instant as people of the desk say it: today 14:32, yesterday 09:10, 3 November 09:10.
     *
     * @param instant when; null gives an empty text
     * @return the words
     */
    public String at(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        ZonedDateTime there = instant.atZone(clock.zone());
        LocalDate today = clock.now().atZone(clock.zone()).toLocalDate();
        String time = "%02d:%02d".formatted(there.getHour(), there.getMinute());
        long days = ChronoUnit.DAYS.between(today, there.toLocalDate());
        if (days == 0) {
            return t.say("shell.today-at", time);
        }
        if (days == 1) {
            return t.say("shell.tomorrow-at", time);
        }
        if (days == -1) {
            return t.say("shell.yesterday-at", time);
        }
        return there.getYear() == today.getYear()
                ? format("d MMMM", there) + " " + time
                : format("d MMMM uuuu", there) + " " + time;
    }

    /** The desk's zone as scripts name it, such as {@code Africa/Casablanca}. */
    public String getZone() {
        return clock.zone().getId();
    }

    /** How far the desk's clocks are ahead of UTC now, in minutes: what a browser knows of a zone may be out of date. */
    public int getOffset() {
        return clock.zone().getRules().getOffset(clock.now()).getTotalSeconds() / 60;
    }

    /**
     * A day in words: 24 November 2021.
     *
     * @param day which; null gives an empty text
     * @return the words
     */
    public String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : withPlainDigits(
                        DateTimeFormatter.ofPattern("d MMMM uuuu", locale()).format(day));
    }

    /** A month in words: November 2021. */
    public String month(YearMonth month) {
        return withPlainDigits(
                DateTimeFormatter.ofPattern("LLLL uuuu", locale()).format(month));
    }

    /**
     * An instant for the attribute {@code datetime}.
     *
     * @param instant when; null gives an empty text
     * @return ISO 8601 in UTC
     */
    public String machine(@Nullable Instant instant) {
        return instant == null ? "" : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /**
     * How long until an instant, roughly: in 3 h 20 min, in 2 days; or how long ago.
     *
     * @param instant when; null gives an empty text
     * @return the words
     */
    public String until(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        Duration left = Duration.between(clock.now(), instant);
        String key = left.isNegative() ? "shell.ago" : "shell.in";
        return t.say(key, length(left.abs()));
    }

    private String length(Duration length) {
        if (length.toDays() >= 2) {
            return t.count("shell.days", length.toDays());
        }
        return length.toHours() == 0
                ? t.say("shell.minutes", length.toMinutes())
                : t.say("shell.hours-minutes", length.toHours(), length.toMinutesPart());
    }

    private String format(String pattern, ZonedDateTime when) {
        return withPlainDigits(DateTimeFormatter.ofPattern(pattern, locale()).format(when));
    }

    /** The caller's language, with the country that tells how the desk calls the months. */
    Locale locale() {
        return DeskDates.locale(caller.locale(), clock.zone());
    }

    /** The names of the months for scripts, January first, parted by {@code |}. */
    public String getMonths() {
        return String.join("|", DeskDates.months(caller.locale(), clock.zone()));
    }

    private static String withPlainDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars()
                .forEach(c -> plain.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : (char) c));
        return plain.toString();
    }
}
