package org.turjuman.checks.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turjuman.language.api.Language;

/**
 * Numbers that a text implies without stating them: a month's, the two of "both", the 1970 of «السبعينيات».
 *
 * <p>The words are in {@code implied.txt} beside this class's messages, for editors to extend.
 */
final class ImpliedNumbers {
    private static final Map<String, List<BigDecimal>> WORDS = read();
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\u0640]*"); // tatweel
    private static final List<String> PROCLITICS = List.of("", "و", "ف", "ب", "ل", "ك", "وب", "ول");

    private ImpliedNumbers() {}

    static Set<BigDecimal> of(String text, Language language) {
        String primary = language.locale().getLanguage();
        Set<BigDecimal> implied = new HashSet<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            for (String form : forms(primary, fold(words.group()))) {
                implied.addAll(WORDS.getOrDefault(primary + " " + form, List.of()));
            }
        }
        return implied;
    }

    private static List<String> forms(String language, String word) {
        if (!language.equals("ar")) {
            return List.of(word);
        }
        List<String> forms = new ArrayList<>();
        for (String proclitic : PROCLITICS) {
            if (word.startsWith(proclitic)) {
                String rest = word.substring(proclitic.length());
                forms.add(rest);
                if (rest.startsWith("ال")) {
                    forms.add(rest.substring(2));
                } else if (proclitic.endsWith("ل") && rest.startsWith("ل")) {
                    forms.add(rest.substring(1));
                }
            }
        }
        return forms;
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Mn}\u0640]", "") // vowels, tatweel
                .replaceAll("[أإآ]", "ا")
                .replace('ى', 'ي');
    }

    private static Map<String, List<BigDecimal>> read() {
        Map<String, List<BigDecimal>> words = new HashMap<>();
        try (InputStream in = ImpliedNumbers.class.getResourceAsStream("/org/turjuman/checks/implied.txt")) {
            if (in == null) {
                throw new IllegalStateException("implied.txt is missing from the module checks");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.strip().split(" ");
                if (parts.length > 2 && !line.startsWith("#")) {
                    List<BigDecimal> values =
                            words.computeIfAbsent(parts[0] + " " + fold(parts[1]), word -> new ArrayList<>());
                    for (int i = 2; i < parts.length; i++) {
                        values.add(new BigDecimal(parts[i]));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
