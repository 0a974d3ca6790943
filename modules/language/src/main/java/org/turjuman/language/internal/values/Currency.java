package org.turjuman.language.internal.values;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.MoneyName;
import org.turjuman.language.internal.ArabicNumberWords;

/**
 * A money by its name, such as درهم, whose code the country of the text or the next word tells.
 *
 * @param sure the code that it has everywhere; null where it depends
 * @param byCountry the code by ISO 3166 country
 * @param byWord the code by the folded word after it, without its ending
 * @param name how it is called where the code is not known; null where it always is
 */
record Currency(
        @Nullable String sure,
        Map<String, String> byCountry,
        Map<String, String> byWord,
        @Nullable MoneyName name) {

    /** Reads {@code MA:MAD AE:AED ; مغربي:MAD ; DIRHAM}. */
    static Currency of(String written) {
        String[] parts = written.split(";", -1);
        String sure = null;
        Map<String, String> byCountry = new HashMap<>();
        for (String part : parts[0].strip().split(" +")) {
            int sign = part.indexOf(':');
            if (sign < 0) {
                sure = part;
            } else {
                byCountry.put(part.substring(0, sign), part.substring(sign + 1));
            }
        }
        Map<String, String> byWord = new HashMap<>();
        for (String part : parts[1].strip().split(" +")) {
            int sign = part.indexOf(':');
            if (sign > 0) {
                byWord.put(stem(ArabicNumberWords.fold(part.substring(0, sign))), part.substring(sign + 1));
            }
        }
        MoneyName name = parts.length < 3 ? null : MoneyName.valueOf(parts[2].strip());
        return new Currency(sure, Map.copyOf(byCountry), Map.copyOf(byWord), name);
    }

    /** Every code that it can have. */
    Set<String> all() {
        Set<String> codes = new HashSet<>(byCountry.values());
        codes.addAll(byWord.values());
        if (sure != null) {
            codes.add(sure);
        }
        return codes.stream().map(code -> code.substring(0, 3)).collect(Collectors.toSet());
    }

    /** The code that the word after the name tells; null if it tells none. */
    @Nullable
    String by(String nextWord) {
        return byWord.get(stem(nextWord));
    }

    /** The code where nothing is said; null where it is not known. */
    @Nullable
    String in(@Nullable String country) {
        return country == null ? sure : byCountry.getOrDefault(country, sure == null ? "" : sure);
    }

    private static String stem(String word) {
        String stem = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
        boolean ended = stem.length() > 3 && (stem.endsWith("ه") || stem.endsWith("ا"));
        return ended ? stem.substring(0, stem.length() - 1) : stem;
    }
}
