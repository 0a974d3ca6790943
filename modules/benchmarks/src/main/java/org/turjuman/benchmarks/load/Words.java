package org.turjuman.benchmarks.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What people search for. */
final class Words {
    static final List<String> ARABIC =
            List.of("الوزير", "الحكومة", "المغرب", "الحريق", "المفاوضات", "الأسعار", "النفط");

    private Words() {}

    /** One of them as it stands in an address. */
    static String at(int number) {
        return URLEncoder.encode(ARABIC.get(number % ARABIC.size()), StandardCharsets.UTF_8);
    }
}
