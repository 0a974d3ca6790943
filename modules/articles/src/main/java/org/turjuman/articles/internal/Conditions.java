package org.turjuman.articles.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.turjuman.language.api.Folding;

/** The conditions of one query, all of which must hold, with their parameters. */
final class Conditions {
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** That a key holds all words of one of some names; no condition where none has a word. */
    static Conditions any(String key, Collection<String> names) {
        Conditions conditions = new Conditions();
        List<String> alternatives = new ArrayList<>();
        for (String name : names) {
            List<String> words = new ArrayList<>();
            for (String word : Folding.key(name).split(" ")) {
                if (!word.isEmpty()) {
                    String parameter = "word" + conditions.parameters.size();
                    words.add("%s like :%s escape '!'".formatted(key, parameter));
                    conditions.parameters.put(parameter, containing(word));
                }
            }
            if (!words.isEmpty()) {
                alternatives.add(String.join(" and ", words));
            }
        }
        if (!alternatives.isEmpty()) {
            conditions
                    .where
                    .append(" where (")
                    .append(String.join(" or ", alternatives))
                    .append(')');
        }
        return conditions;
    }

    void add(String condition, String name, Object value) {
        where.append(where.isEmpty() ? " where " : " and ").append(condition);
        parameters.put(name, value);
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** A pattern for {@code like … escape '!'}. */
    static String containing(String key) {
        return "%" + key.replaceAll("([!%_])", "!$1") + "%";
    }
}
