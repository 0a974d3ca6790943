package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.DefectChoice;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.Rights;
import org.turjuman.entities.api.ClaimStatus;
import org.turjuman.entities.api.Verdict;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.Door;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.Role;

/**
 * The lines of the audit trail in the words of people. The trail itself keeps codes, which other systems read and which
 * do not change with the language; a code without words is shown as it is.
 */
@Named
@RequestScoped
public class AuditWords {
    @Inject
    TextBundle t;

    @Inject
    Times times;

    @Inject
    Caller caller;

    /** All acts that have words, in the order of their codes, for the filter: code and words. */
    public List<Entry<String, String>> getActs() {
        return t.all("audit", "act.");
    }

    /** What was done, such as: article taken in. */
    public String act(String code) {
        return said("act.", code);
    }

    /** The kind of thing, such as: article. */
    public String subject(String code) {
        return said("on.", code);
    }

    /** What a detail is, such as: number. */
    public String detail(String code) {
        return said("detail.", code);
    }

    /**
     * What a detail holds.
     *
     * @param code of the detail
     * @param value as the trail keeps it
     */
    public String value(String code, String value) {
        return switch (code) {
            case "visible" -> time(value);
            case "language" -> language(value);
            case "rights" -> name("publication", Rights.class, value);
            case "choice" -> name("articles", DefectChoice.class, value);
            case "reading" -> name("articles", SourceMark.Layer.class, value);
            case "verdict" -> name("articles", Verdict.class, value);
            case "status" -> name("ledger", ClaimStatus.class, value);
            case "kind" -> name("articles", ParagraphKind.class, value);
            case "roles" -> names(Role.class, value);
            case "door" -> name("people", Door.class, value);
            case "scopes" -> names(Permission.class, value);
            default -> value;
        };
    }

    private String said(String beginning, String code) {
        return t.has("audit." + beginning + code) ? t.get("audit." + beginning + code) : code;
    }

    private String time(String value) {
        try {
            return times.at(Instant.parse(value));
        } catch (DateTimeException e) {
            return value;
        }
    }

    private String language(String value) {
        try {
            return Language.of(value).nameIn(Language.of(caller.locale()));
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    /** The names of what a set's {@code toString} lists. */
    private <E extends Enum<E>> String names(Class<E> type, String value) {
        return Arrays.stream(value.replaceAll("[\\[\\]\\s]", "").split(","))
                .map(one -> name("people", type, one))
                .collect(Collectors.joining(t.get("audit.and")));
    }

    private <E extends Enum<E>> String name(String bundle, Class<E> type, String value) {
        E constant = constant(type, value);
        return constant == null ? value : t.name(bundle, constant);
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(value))
                .findFirst()
                .orElse(null);
    }
}
