package org.turjuman.articles.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** The conditions of one query, all of which must hold, with their parameters. */
final class Conditions {
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

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
