package org.turjuman.language.internal.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.LatinSpelling.Reason;
import org.turjuman.language.api.TransliterationStyle;
import org.turjuman.language.internal.LetterFolding;

/**
 * The spellings of libraries and journals: the letters of the Arabic word, with the short vowels and doubled consonants
 * that its press spelling shows.
 */
final class ScholarSpeller {
    private final NameLexicon lexicon = NameLexicon.get();
    private final UnitSpeller press;
    private final @Nullable Homeland home;
    private final ScholarLetters letters;

    ScholarSpeller(TransliterationStyle style, @Nullable Homeland home) {
        this.home = home;
        this.press = new UnitSpeller(home, false);
        this.letters = new ScholarLetters(style);
    }

    List<Option> options(NameUnit unit, boolean given) {
        return switch (unit.kind()) {
            case KNOWN, OTHER -> List.of(new Option(unit.text(), 0, Reason.KNOWN));
            case SON -> one("ibn");
            case DAUGHTER -> one("bint");
            case FATHER, FATHER_MAGHREB, MOTHER, HOUSE, AIT, OULD -> one(letters.spell(particle(unit)));
            case SERVANT -> one(servant(unit.key()));
            default -> words(unit, given);
        };
    }

    private static List<Option> one(String text) {
        return List.of(new Option(text, 0, Reason.LEXICON));
    }

    private static String particle(NameUnit unit) {
        return switch (unit.key()) {
            case "ابي" -> "ءaبI";
            case "ابا" -> "ءaبA";
            case "بو" -> "بU";
            case "ام" -> "ءuمم";
            case "ال" -> "ءAل";
            case "ايت" -> "ءAيت";
            case "ولد" -> "وuلد";
            default -> "ءaبU";
        };
    }

    private String servant(String key) {
        String god = key.startsWith("عبد ") ? key.substring(4) : key.substring(3);
        String servant = letters.spell("عaبد") + " ";
        if (god.equals("الله")) {
            return servant + letters.spell("ءaللAه");
        }
        String bare = god.equals("الرحمن") ? "رحمان" : god.substring(2); // an alif that is spoken, not written
        String latin = lexicon.servant(god).orElseThrow().english().get(0).text();
        return servant + "al-" + letters.spell(Alignment.sounds(bare, latin));
    }

    /** Word by word, so that every article and vowel is found where it stands. */
    private List<Option> words(NameUnit unit, boolean given) {
        String[] words = unit.text().split(" ");
        if (words.length == 1) {
            return word(words[0], given);
        }
        StringBuilder out = new StringBuilder();
        Reason reason = Reason.LEXICON;
        for (String word : words) {
            Option best = best(word, given);
            reason = best.reason().compareTo(reason) > 0 ? best.reason() : reason;
            out.append(out.isEmpty() ? "" : " ").append(best.text());
        }
        return List.of(new Option(out.toString(), 0, reason));
    }

    private Option best(String word, boolean given) {
        return switch (LetterFolding.key(word)) {
            case "بن", "ابن" -> one("ibn").get(0);
            case "الله" -> one(letters.spell("ءaللAه")).get(0);
            case "الدين" -> one("al-" + letters.spell("دIن")).get(0);
            case "عبد" -> one(letters.spell("عaبد")).get(0);
            case "ابو" -> one(letters.spell("ءaبU")).get(0);
            default -> word(word, given).get(0);
        };
    }

    private List<Option> word(String marked, boolean given) {
        String text = VowelMarks.without(marked);
        boolean article = text.length() > 3 && text.startsWith("ال");
        String bare = article ? text.substring(2) : text;
        boolean broken = text.endsWith("ى");
        Map<String, Option> options = new LinkedHashMap<>();
        List<Option> listed = listed(text, given);
        for (Option option : listed) {
            String latin = article ? Texts.withoutArticle(option.text()) : option.text();
            keep(options, article, broken, Alignment.sounds(bare, latin), option.cost(), Reason.LEXICON);
        }
        if (options.isEmpty()) {
            String own = article ? marked.substring(marked.indexOf('ل') + 1) : marked;
            List<Reading> readings =
                    VowelMarks.read(own).map(List::of).orElseGet(() -> VowelPatterns.of(bare, article, home));
            readings.forEach(
                    reading -> keep(options, article, broken, reading.sounds(), 0.6 + reading.cost(), Reason.PATTERN));
        }
        return new ArrayList<>(options.values());
    }

    private List<Option> listed(String text, boolean given) {
        String key = LetterFolding.key(text);
        String bare = key.startsWith("ال") ? key.substring(2) : "ال" + key;
        String found = lexicon.knows(key) ? key : lexicon.knows(bare) ? bare : "";
        return found.isEmpty()
                ? List.of()
                : press.options(new NameUnit(NameUnit.Kind.LISTED, text, found, " "), given).stream()
                        .map(option -> option.with(Texts::withoutArticle))
                        .toList();
    }

    private void keep(
            Map<String, Option> options, boolean article, boolean broken, String sounds, double cost, Reason reason) {
        String spelled = letters.spell(sounds, broken);
        if (!spelled.isEmpty()) {
            String whole = article ? "al-" + spelled : spelled;
            options.putIfAbsent(whole, new Option(whole, cost, reason));
        }
    }
}
