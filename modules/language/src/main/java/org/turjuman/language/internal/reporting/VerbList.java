package org.turjuman.language.internal.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.internal.Lexicon;

/** The verbs of reporting of a language in all their forms; the heads of the lists explain. */
final class VerbList {
    /** Which form of a verb it is. */
    enum Shape {
        /** say; dire. */
        PLAIN,
        /** says; dit, déclare. */
        FINITE,
        /** said, which may stand after an auxiliary; déclaré, which must. */
        PAST,
        /** saying; déclarant. */
        GOING_ON
    }

    record Form(CueStrength strength, Shape shape, Set<String> flags) {
        boolean is(String flag) {
            return flags.contains(flag);
        }
    }

    private static final String[] FRENCH = {
        "e", "ent", "é", "ée", "és", "ées", "er", "ait", "aient", "ant", "a", "era", "eront", "èrent"
    };

    private final boolean french;
    private final Wordings<Form> forms;

    VerbList(boolean french) {
        this.french = french;
        forms = new Wordings<>(french);
        for (String line : Lexicon.lines("reporting/" + (french ? "french" : "english") + "-verbs.txt")) {
            String[] halves = line.split("=");
            List<String> meaning = List.of(halves[1].strip().split(" +"));
            CueStrength strength = CueStrength.valueOf(meaning.get(0));
            Set<String> flags = Set.copyOf(meaning.subList(1, meaning.size()));
            String[] given = halves[0].strip().split(" *, *");
            for (int i = 0; i < given.length; i++) {
                for (String form : written(given[i])) {
                    forms.put(form, new Form(strength, given[i].contains("~") ? shape(form) : shape(form, i), flags));
                }
            }
        }
    }

    /** The longest form that begins at a word. */
    Wordings.@Nullable Found<Form> at(List<ReportingWord> words, int at) {
        return forms.at(words, at);
    }

    private List<String> written(String given) {
        int tilde = given.indexOf('~');
        if (tilde < 0) {
            return List.of(given);
        }
        String stem = given.substring(0, tilde);
        String rest = given.substring(tilde + 1);
        List<String> all = new ArrayList<>();
        if (!french) {
            boolean e = stem.endsWith("e");
            String ing = e && !stem.endsWith("ee") ? stem.substring(0, stem.length() - 1) : stem;
            List.of(stem, stem + "s", stem + (e ? "d" : "ed"), ing + "ing").forEach(form -> all.add(form + rest));
            return all;
        }
        for (String ending : FRENCH) {
            boolean soft = ending.startsWith("a");
            String root = soft && stem.endsWith("c") ? stem.substring(0, stem.length() - 1) + "ç" : stem;
            all.add((soft && stem.endsWith("g") ? stem + "e" : root) + ending + rest);
        }
        return all;
    }

    private Shape shape(String form) {
        String word = form.split(" ")[0];
        if (french) {
            return word.endsWith("ant")
                    ? Shape.GOING_ON
                    : word.endsWith("er") ? Shape.PLAIN : word.matches(".*ée?s?") ? Shape.PAST : Shape.FINITE;
        }
        return word.endsWith("ing")
                ? Shape.GOING_ON
                : word.endsWith("ed") ? Shape.PAST : word.endsWith("s") ? Shape.FINITE : Shape.PLAIN;
    }

    /** Of forms written out the first is the plain one; in French the second is the participle. */
    private Shape shape(String form, int place) {
        String word = form.split(" ")[0];
        if (word.endsWith("ing") || (french && word.endsWith("ant"))) {
            return Shape.GOING_ON;
        }
        if (french) {
            boolean both = word.endsWith("t"); // dit, écrit: participle and present alike
            return place == 0 ? Shape.PLAIN : place == 1 && !both ? Shape.PAST : Shape.FINITE;
        }
        return place == 0 ? Shape.PLAIN : word.endsWith("s") ? Shape.FINITE : Shape.PAST;
    }
}
