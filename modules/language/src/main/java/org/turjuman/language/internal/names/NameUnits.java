package org.turjuman.language.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.internal.LetterFolding;
import org.turjuman.language.internal.names.NameUnit.Kind;
import org.turjuman.language.internal.names.Texts.Word;

/** Cuts a name into the parts that are spelled as one. */
final class NameUnits {
    private static final Map<String, Kind> PARTICLES = Map.ofEntries(
            Map.entry("بن", Kind.SON),
            Map.entry("ابن", Kind.SON),
            Map.entry("بنت", Kind.DAUGHTER),
            Map.entry("ابو", Kind.FATHER),
            Map.entry("ابي", Kind.FATHER),
            Map.entry("ابا", Kind.FATHER),
            Map.entry("بو", Kind.FATHER_MAGHREB),
            Map.entry("ام", Kind.MOTHER),
            Map.entry("ايت", Kind.AIT),
            Map.entry("ولد", Kind.OULD));

    private final NameLexicon lexicon = NameLexicon.get();
    private final Map<String, String> known;
    private @Nullable Homeland home;
    private boolean settled;

    /**
     * @param known the caller's spellings by match key
     */
    NameUnits(Map<String, String> known) {
        this.known = known;
    }

    /**
     * The same once the country is known: only there is بن عيسى one family name, elsewhere a man is the son of عيسى.
     */
    List<NameUnit> cut(List<Word> words, @Nullable Homeland country) {
        this.home = country;
        this.settled = true;
        return cut(words);
    }

    List<NameUnit> cut(List<Word> words) {
        List<NameUnit> units = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int taken = take(words, at, units);
            at += taken;
        }
        return units;
    }

    private int take(List<Word> words, int at, List<NameUnit> units) {
        Word word = words.get(at);
        if (!word.isArabic()) {
            units.add(new NameUnit(Kind.OTHER, word.text(), word.text(), word.joint()));
            return 1;
        }
        for (int count = longest(words.size() - at); count >= 1; count--) {
            String key = key(words, at, count);
            if (known.containsKey(key)) {
                return add(units, Kind.KNOWN, words, at, count);
            }
        }
        String key = key(words, at, 1);
        boolean more = at + 1 < words.size();
        if (key.equals("عبد") && more && lexicon.servant(key(words, at + 1, 1)).isPresent()) {
            return add(units, Kind.SERVANT, words, at, 2);
        }
        if (key.startsWith("عبدال") && lexicon.servant(key.substring(3)).isPresent()) {
            return add(units, Kind.SERVANT, words, at, 1);
        }
        for (int count = Math.min(NameLexicon.LONGEST, words.size() - at); count > 1; count--) {
            String several = key(words, at, count);
            if (lexicon.knows(several) && (!several.startsWith("بن ") || isFamily(several, words, at, count))) {
                return add(units, Kind.LISTED, words, at, count);
            }
        }
        if (more && key(words, at + 1, 1).equals("الدين")) {
            return add(units, Kind.FAITH, words, at, 2);
        }
        if (more && key(words, at + 1, 1).equals("الله") && !PARTICLES.containsKey(key)) {
            return add(units, Kind.GOD, words, at, 2);
        }
        boolean house = at > 0 && more && word.text().startsWith("آل");
        if (house && key.equals("ال")) {
            return add(units, Kind.HOUSE, words, at, 1);
        }
        Kind particle = PARTICLES.get(key);
        if (particle != null && more) {
            return add(units, particle, words, at, 1);
        }
        return add(units, lexicon.known(key).isPresent() ? Kind.LISTED : Kind.WORD, words, at, 1);
    }

    /** family-ben: at the end of a name that is no chain of fathers. */
    private boolean isFamily(String key, List<Word> words, int at, int count) {
        boolean chain = at + count < words.size()
                || words.subList(0, at).stream().anyMatch(word -> word.text().equals("بن"));
        return !chain
                && lexicon.of(key).stream()
                        .anyMatch(entry -> settled ? entry.homes().contains(home) : !entry.also());
    }

    /** Names of the caller may be long, but not longer than any name. */
    private static int longest(int left) {
        return Math.min(left, 8);
    }

    private int add(List<NameUnit> units, Kind kind, List<Word> words, int at, int count) {
        String text = words.subList(at, at + count).stream().map(Word::text).collect(Collectors.joining(" "));
        String key = LetterFolding.key(text);
        String found = kind == Kind.LISTED ? lexicon.known(key).orElse(key) : key;
        units.add(new NameUnit(kind, text, found, words.get(at).joint()));
        return count;
    }

    private static String key(List<Word> words, int at, int count) {
        return words.subList(at, at + count).stream()
                .map(word -> LetterFolding.key(word.text()))
                .collect(Collectors.joining(" "));
    }
}
