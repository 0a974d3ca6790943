package org.turjuman.entities.internal.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.turjuman.entities.internal.bodies.BodyReader.Read;
import org.turjuman.entities.internal.bodies.Head.Mark;
import org.turjuman.entities.internal.bodies.Part.Bearer;
import org.turjuman.entities.internal.bodies.Part.Title;
import org.turjuman.language.api.WordList;

/** Reads the name that a body bears: somebody's, a foreign one, or a word that was chosen for a name (النور). */
final class BearerReader {
    private static final Map<String, String> NUMBERS = Map.of(
            "اول", "I",
            "ثاني", "II",
            "ثالث", "III",
            "رابع", "IV",
            "خامس", "V",
            "سادس", "VI",
            "سابع", "VII",
            "ثامن", "VIII");

    /** What makes one name with the word behind it. */
    private static final Set<String> BEFORE_NAMES = Set.of("ابن", "ابو", "ابي", "ام", "بن", "عبد", "ال");

    /** What ends so is hardly chosen for a name: الجمعيات. */
    private static final List<String> PLURALS = List.of("ات", "ين", "ون");

    private final Predicate<String> names;
    private final boolean anything;

    /**
     * @param names whether all words are names of people
     * @param anything whether ordinary words may be a name too, as those of places are
     */
    BearerReader(Predicate<String> names, boolean anything) {
        this.names = names;
        this.anything = anything;
    }

    /** The names that may stand behind a head, what is surely one first. */
    List<Read<Bearer>> at(List<BodyWord> words, Head head) {
        List<Read<Bearer>> found = new ArrayList<>();
        for (Phrases.Match<Title> title : BodyTables.known().titles.at(words)) {
            bearers(title.rest(), head)
                    .forEach(read -> found.add(new Read<>(
                            new Bearer(
                                    read.thing().arabic(),
                                    title.thing(),
                                    read.thing().number()),
                            read.rest())));
        }
        found.addAll(bearers(words, head));
        return found;
    }

    private List<Read<Bearer>> bearers(List<BodyWord> words, Head head) {
        List<Read<Bearer>> found = new ArrayList<>();
        List<Read<Bearer>> described = new ArrayList<>(); // what ends with an adjective of the body: الأمل الخيرية
        for (int length = words.size(); length > 0; length--) {
            List<BodyWord> name = words.subList(0, length);
            List<BodyWord> rest = words.subList(length, words.size());
            String number =
                    length == 1 ? null : NUMBERS.get(name.get(length - 1).key());
            if (number != null && isSomebody(name.subList(0, length - 1))) {
                found.add(new Read<>(new Bearer(joined(name.subList(0, length - 1)), null, number), rest));
            } else if (isSomebody(name) || isChosen(name, head)) {
                (length > 1 && describes(name.get(length - 1), head) ? described : found)
                        .add(new Read<>(new Bearer(joined(name), null, ""), rest));
            }
        }
        found.addAll(described);
        if (anything || head.isNeverSaid()) {
            for (int length = 1; length <= words.size(); length++) {
                Bearer bearer = new Bearer(joined(words.subList(0, length)), null, "");
                found.add(new Read<>(bearer, words.subList(length, words.size())));
            }
        }
        return found;
    }

    /** Nobody is called Charitable, but many are called Egyptian. */
    private static boolean describes(BodyWord last, Head head) {
        return BodyTables.known().adjectives.at(List.of(last)).stream()
                .map(Phrases.Match::thing)
                .anyMatch(form ->
                        form.agreement() == head.agreement() && form.adjective().place() > Adjective.BY_NATION);
    }

    private static boolean isChosen(List<BodyWord> name, Head head) {
        boolean one = name.size() == 1
                || name.size() == 2 && BEFORE_NAMES.contains(name.get(0).key());
        return one
                && PLURALS.stream().noneMatch(name.get(0).text()::endsWith)
                && (head.is(Mark.NAMES) || head.is(Mark.NAMED));
    }

    /** Figures and Latin words are a name by themselves (قناة 218), but «20 فبراير» is none. */
    private boolean isSomebody(List<BodyWord> name) {
        long other =
                name.stream().filter(word -> !BodyWord.isArabic(word.text())).count();
        if (other > 0) {
            return other == name.size();
        }
        return names.test(joined(name)) || name.stream().noneMatch(word -> WordList.known(word.text()));
    }

    private static String joined(List<BodyWord> words) {
        return words.stream().map(BodyWord::text).collect(Collectors.joining(" "));
    }
}
