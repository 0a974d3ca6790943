package org.turjuman.platform.api;

import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * In which words the desk writes days and months. The Arab countries call the months by different names: November is
 * نونبر in Morocco, نوفمبر in Egypt and تشرين الثاني in Lebanon. The desk writes those of its own country, which its zone
 * tells; where the zone tells none, the names of the language.
 */
public final class DeskDates {
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("Africa/Casablanca", "MA"),
            Map.entry("Africa/El_Aaiun", "MA"),
            Map.entry("Africa/Algiers", "DZ"),
            Map.entry("Africa/Tunis", "TN"),
            Map.entry("Africa/Nouakchott", "MR"),
            Map.entry("Asia/Beirut", "LB"),
            Map.entry("Asia/Damascus", "SY"),
            Map.entry("Asia/Amman", "JO"),
            Map.entry("Asia/Baghdad", "IQ"),
            Map.entry("Asia/Gaza", "PS"),
            Map.entry("Asia/Hebron", "PS"));

    private DeskDates() {}

    /**
     * The locale to format days with.
     *
     * @param language the reader's
     * @param zone the desk's
     * @return for Arabic with the country of the zone, for English one that puts the day before the month
     */
    public static Locale locale(Locale language, ZoneId zone) {
        return switch (language.getLanguage()) {
            case "ar" -> {
                String country = COUNTRIES.get(zone.getId());
                yield country == null ? language : Locale.forLanguageTag("ar-" + country);
            }
            case "en" -> Locale.UK;
            default -> language;
        };
    }

    /**
     * The names of the months, as {@link #locale} writes them in a date.
     *
     * @param language the reader's
     * @param zone the desk's
     * @return twelve, January first
     */
    public static List<String> months(Locale language, ZoneId zone) {
        Locale locale = locale(language, zone);
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL, locale))
                .toList();
    }
}
