package org.turjuman.checks.internal.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.Severity;
import org.turjuman.checks.api.SourceName;
import org.turjuman.checks.api.SourceNames;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.KnownSpellings;
import org.turjuman.entities.api.KnownSpellings.SpelledName;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.LatinNames;
import org.turjuman.language.api.LatinWord;
import org.turjuman.language.api.Span;

/**
 * Gathers how the units of one translation spell their names, and tells where one name has two spellings: a record in two
 * forms that the authority knows, or a name without a record in two words that both may spell it.
 */
public final class SpellingsOfUnits {
    private final Map<String, List<Use>> uses = new LinkedHashMap<>();
    private final Map<String, List<Sound>> sounds = new HashMap<>();

    /**
     * A spelling in a unit.
     *
     * @param unit its number
     * @param source the name in the source
     * @param target the spelling in the target
     * @param text how it is written there
     * @param key the same, folded
     * @param preferred whether the authority prefers it
     */
    private record Use(int unit, Span source, Span target, String text, String key, boolean preferred) {}

    /**
     * How a word of an unknown name may sound.
     *
     * @param key folded
     * @param sound its consonants
     */
    private record Sound(String key, String sound) {}

    /** Takes in a unit. */
    public void add(int unit, CheckRequest request, SourceNames names, KnownSpellings known) {
        if (request.targetLanguage().isA(Language.ARABIC)) {
            return;
        }
        Written target = new Written(request.target(), request.targetLanguage());
        List<SpelledName> found = known.in(request.target());
        Set<String> seen = new HashSet<>();
        for (SourceName name : names.names()) {
            EntityView record = name.record();
            if (record != null && seen.add("record " + record.id())) {
                known(unit, name, record, found);
            } else if (record == null && request.sourceLanguage().isA(Language.ARABIC)) {
                String word = lastWord(name.span().substring(request.source()));
                if (word.length() > 2 && seen.add(word)) {
                    unknown(unit, name, word, target, found);
                }
            }
        }
    }

    private void known(int unit, SourceName name, EntityView record, List<SpelledName> found) {
        for (SpelledName one : found) {
            one.spellings().stream()
                    .filter(spelling -> spelling.record().id().equals(record.id()))
                    .findFirst()
                    .ifPresent(spelling -> use("record " + record.id(), use(unit, name, one.span(), spelling.form())));
        }
    }

    private static Use use(int unit, SourceName name, Span target, NameForm form) {
        return new Use(unit, name.span(), target, form.text(), LatinNames.key(form.text()), form.isPreferred());
    }

    private void use(String name, Use use) {
        uses.computeIfAbsent(name, none -> new ArrayList<>()).add(use);
    }

    private static String lastWord(String name) {
        String key = Folding.key(name);
        String last = key.substring(key.lastIndexOf(' ') + 1);
        return last.startsWith("ال") && last.length() > 4 ? last.substring(2) : last;
    }

    private void unknown(int unit, SourceName name, String word, Written target, List<SpelledName> found) {
        List<Sound> wanted =
                sounds.computeIfAbsent(word + " " + target.language.tag(), none -> sounds(word, target.language));
        for (LatinWord written : target.words) {
            boolean free = found.stream().noneMatch(other -> other.span().overlaps(written.span()));
            if (free && written.capital() && written.key().length() > 3 && isOneOf(wanted, written.key())) {
                String text = written.span().substring(target.text);
                use("word " + word, new Use(unit, name.span(), written.span(), text, LatinNames.key(text), false));
            }
        }
    }

    private static List<Sound> sounds(String word, Language language) {
        return Sounds.spellings(word, language).stream()
                .map(key -> new Sound(key, Likeness.sound(key)))
                .toList();
    }

    private static boolean isOneOf(List<Sound> wanted, String key) {
        String sound = Likeness.sound(key);
        return wanted.stream()
                .anyMatch(one -> one.key().equals(key)
                        || sound.length() > 1 && one.sound().equals(sound));
    }

    /** By unit, what is to be said of it beside the other units. */
    public Map<Integer, List<Finding>> findings() {
        Map<Integer, List<Finding>> findings = new TreeMap<>();
        uses.forEach((name, all) -> {
            Comparator<Use> order = order(all);
            Collection<Use> spellings = spellings(all, order);
            for (Use use : all) {
                Use right = right(use, spellings, order, name.startsWith("record"));
                if (right != null) {
                    findings.computeIfAbsent(use.unit(), none -> new ArrayList<>())
                            .add(NameFinding.of(
                                    "name-spelled-two-ways",
                                    Severity.WARNING,
                                    use.source(),
                                    use.target(),
                                    right.unit() == use.unit()
                                            ? "name-spelled-two-ways"
                                            : "name-spelled-two-ways.units",
                                    right.text(),
                                    use.text(),
                                    right.text()));
                }
            }
        });
        return findings;
    }

    /** The preferred one comes first, then the more frequent one, then the one that stands first. */
    private static Comparator<Use> order(List<Use> all) {
        Map<String, Long> often = all.stream().collect(Collectors.groupingBy(Use::key, Collectors.counting()));
        return Comparator.comparing((Use use) -> !use.preferred())
                .thenComparing(use -> -often.getOrDefault(use.key(), 0L))
                .thenComparing(Use::unit)
                .thenComparing(use -> use.target().start());
    }

    /** Each spelling once, where it comes first. */
    private static Collection<Use> spellings(List<Use> all, Comparator<Use> order) {
        Map<String, Use> first = new LinkedHashMap<>();
        all.stream().sorted(order).forEach(use -> first.putIfAbsent(use.key(), use));
        return first.values();
    }

    /** The spelling that this one should have; null if none stands against it. */
    private static @Nullable Use right(Use use, Collection<Use> spellings, Comparator<Use> order, boolean record) {
        for (Use other : spellings) {
            boolean rival = record ? areRivals(use.key(), other.key()) : Likeness.isNear(use.key(), other.key());
            if (rival && order.compare(other, use) < 0) {
                return other;
            }
        }
        return null;
    }

    /** Whether two forms are one name in two spellings, not a short and a long or an old and a new one. */
    private static boolean areRivals(String one, String other) {
        String[] first = one.split(" ");
        String[] second = other.split(" ");
        if (first.length != second.length || one.equals(other)) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if (!first[i].equals(second[i]) && !Likeness.isNear(first[i], second[i])) {
                return false;
            }
        }
        return true;
    }
}
