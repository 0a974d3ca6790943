package org.turjuman.language.internal;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words of French numbers, folded: without accents and capitals. */
final class FrenchNumberWords {
    static final Map<String, Integer> UNITS = new HashMap<>();
    static final Map<String, Integer> TENS = Map.of(
            "vingt",
            20,
            "trente",
            30,
            "quarante",
            40,
            "cinquante",
            50,
            "soixante",
            60,
            "septante",
            70,
            "octante",
            80,
            "huitante",
            80,
            "nonante",
            90);
    static final Map<String, Integer> ORDINALS = new HashMap<>();
    static final Map<String, Integer> ABOUT = Map.of(
            "huitaine",
            8,
            "dizaine",
            10,
            "douzaine",
            12,
            "quinzaine",
            15,
            "vingtaine",
            20,
            "trentaine",
            30,
            "quarantaine",
            40,
            "cinquantaine",
            50,
            "soixantaine",
            60,
            "centaine",
            100);
    static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("mille", WordNumbers.THOUSAND),
            Map.entry("mil", WordNumbers.THOUSAND),
            Map.entry("million", WordNumbers.MILLION),
            Map.entry("millions", WordNumbers.MILLION),
            Map.entry("milliard", WordNumbers.MILLIARD),
            Map.entry("milliards", WordNumbers.MILLIARD),
            Map.entry("billion", WordNumbers.TRILLION),
            Map.entry("billions", WordNumbers.TRILLION),
            Map.entry("trillion", WordNumbers.TRILLION.multiply(WordNumbers.MILLION)),
            Map.entry("trillions", WordNumbers.TRILLION.multiply(WordNumbers.MILLION)));
    static final Map<String, Integer> FRACTIONS =
            Map.of("demi", 2, "demie", 2, "demis", 2, "tiers", 3, "quart", 4, "quarts", 4, "moitie", 2);

    static {
        String[] low = "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
                .split(" ");
        for (int i = 0; i < low.length; i++) {
            UNITS.put(low[i], i);
        }
        UNITS.put("une", 1);
        String[] ordinals = ("deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme"
                        + " douzieme treizieme quatorzieme quinzieme seizieme")
                .split(" ");
        for (int i = 0; i < ordinals.length; i++) {
            ORDINALS.put(ordinals[i], i + 2);
        }
        ORDINALS.put("unieme", 1);
        TENS.forEach((word, value) -> ORDINALS.put(word.replaceAll("e$", "") + "ieme", value));
        ORDINALS.put("centieme", 100);
        ORDINALS.put("millieme", 1000);
    }

    private FrenchNumberWords() {}

    static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
