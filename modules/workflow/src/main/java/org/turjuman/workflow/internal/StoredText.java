package org.turjuman.workflow.internal;

import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.RevisionText;
import org.turjuman.workflow.api.Translations;
import org.turjuman.workflow.api.WorkflowProblem;

/** What may be stored: nothing too long, nothing that a database would lose or refuse. */
final class StoredText {
    private StoredText() {}

    static String target(String text) {
        return within(storable("text", text), "text", Translations.TEXT_LIMIT);
    }

    static String remark(String text) {
        return said("text", text, Translations.COMMENT_LIMIT);
    }

    static String reason(String text) {
        return said("reason", text, Translations.REASON_LIMIT);
    }

    static @Nullable String note(@Nullable String text) { // null if nothing is said
        return text == null || text.isBlank() ? null : said("note", text, Translations.REASON_LIMIT);
    }

    static String saveId(String id) {
        if (!id.matches("[0-9A-Za-z_-]{1,64}")) {
            throw WorkflowProblem.of("saveId", "save-id.form");
        }
        return id;
    }

    private static String said(String field, String text, int limit) {
        String stripped = storable(field, text).strip();
        if (stripped.isEmpty()) {
            throw WorkflowProblem.of(field, "text.blank");
        }
        return within(stripped, field, limit);
    }

    private static String within(String text, String field, int limit) {
        if (text.length() > limit) {
            throw WorkflowProblem.tooLong(field, text.length(), limit);
        }
        return text;
    }

    private static String storable(String field, String text) {
        RevisionText checked = RevisionText.of(text);
        if (checked instanceof RevisionText.Refused refused) {
            throw WorkflowProblem.of(
                    field,
                    refused.trouble() == RevisionText.Trouble.NUL ? "text.nul" : "text.surrogate",
                    refused.line(),
                    refused.column());
        }
        return text;
    }
}
