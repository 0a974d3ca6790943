package org.turjuman.language.internal.faults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.turjuman.language.api.DefectKind;
import org.turjuman.language.internal.LetterFolding;
import org.turjuman.language.internal.names.KnownNames;
import org.turjuman.language.internal.names.NameParts;

/** One foreign name spelled in two ways, a letter apart: غانتس and جانتس, نتنياهو and نتانياهو. */
final class NameVariants {
    private static final String SERVANT = "عبد";
    private static final int SHORTEST = 4;
    private static final int LONGEST = 18;

    private final Faults faults;
    private final FaultText text;
    private final NewsWords news = NewsWords.get();

    NameVariants(Faults faults, FaultText text) {
        this.faults = faults;
        this.text = text;
    }

    void find() {
        Map<String, Map<String, List<FaultWord>>> bySound = new LinkedHashMap<>();
        for (FaultWord word : text.words) {
            String name = FaultText.stem(word.form());
            if (word.arabic()
                    && !word.known()
                    && name.length() >= SHORTEST
                    && name.length() <= LONGEST
                    && !news.usual(word.form())) {
                bySound.computeIfAbsent(sound(name), none -> new LinkedHashMap<>())
                        .computeIfAbsent(name, none -> new ArrayList<>())
                        .add(word);
            }
        }
        bySound.values().stream().filter(spellings -> spellings.size() > 1).forEach(this::compare);
    }

    private void compare(Map<String, List<FaultWord>> spellings) {
        String usual = spellings.entrySet().stream()
                .reduce((one, other) -> other.getValue().size() > one.getValue().size() ? other : one)
                .orElseThrow()
                .getKey();
        spellings.forEach((name, words) -> {
            if (!name.equals(usual) && oneApart(name, usual) && !areTwoNames(name, usual)) {
                for (FaultWord word : words) {
                    String given = word.form();
                    String suggestion = given.substring(0, given.length() - name.length()) + usual;
                    faults.report(word.span(), DefectKind.NAME_VARIANT, suggestion, 0.6, given, suggestion);
                }
            }
        });
    }

    private static boolean areTwoNames(String one, String other) {
        return isName(one) && isName(other);
    }

    /** عبدالله and عبدالإله are two, written apart or not. */
    private static boolean isName(String name) {
        return KnownNames.isOne(name)
                || name.startsWith(SERVANT) && NameParts.servant(LetterFolding.key(name.substring(SERVANT.length())));
    }

    /** What is left when long vowels and letters that one foreign sound is written with are taken for the same. */
    private static String sound(String name) {
        StringBuilder sound = new StringBuilder(name.length());
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            char same = switch (letter) {
                case 'غ', 'ج', 'ك', 'ق' -> 'ك';
                case 'ط', 'ت' -> 'ت';
                case 'س', 'ص', 'ز', 'ظ', 'ذ' -> 'س';
                case 'د', 'ض' -> 'د';
                case 'ف', 'ب' -> 'ف';
                case 'ة', 'ه' -> 'ه';
                default -> letter;
            };
            if (at == 0 || "اويىأإآءئؤ".indexOf(letter) < 0) {
                sound.append("أإآ".indexOf(same) >= 0 ? 'ا' : same);
            }
        }
        return sound.toString();
    }

    /** Whether one letter was changed, or one is missing that is not the last. */
    private static boolean oneApart(String one, String other) {
        if (one.length() == other.length()) {
            int differences = 0;
            for (int at = 0; at < one.length(); at++) {
                differences += one.charAt(at) == other.charAt(at) ? 0 : 1;
            }
            return differences == 1;
        }
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        if (longer.length() - shorter.length() != 1) {
            return false;
        }
        for (int at = 1; at + 1 < longer.length(); at++) {
            if ((longer.substring(0, at) + longer.substring(at + 1)).equals(shorter)) {
                return true;
            }
        }
        return false;
    }
}
