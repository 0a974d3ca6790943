package org.turjuman.workflow.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.DeskProblem;

/** Something that the state of a translation, or what was typed, does not allow. */
public class WorkflowProblem extends DeskProblem {
    private static final long serialVersionUID = 1L;

    @Nullable
    private final String field; // null unless one part of the input is wrong

    /**
     * The state of the translation does not allow it.
     *
     * @param key the key of the words
     * @param arguments what the words name
     */
    public WorkflowProblem(String key, Object... arguments) {
        super(Kind.CONFLICT, key, arguments);
        field = null;
    }

    private WorkflowProblem(Kind kind, @Nullable String field, String key, Object... arguments) {
        super(kind, key, arguments);
        this.field = field;
    }

    /**
     * A part of the input is wrong.
     *
     * @param field which, such as {@code reason}
     * @param key the key of the words
     * @param arguments what the words name
     * @return the problem, to be thrown
     */
    public static WorkflowProblem of(String field, String key, Object... arguments) {
        return new WorkflowProblem(Kind.INVALID, field, key, arguments);
    }

    /**
     * Somebody else was faster.
     *
     * @param key the key of the words
     * @return the problem
     */
    public static WorkflowProblem stale(String key) {
        return new WorkflowProblem(Kind.STALE, null, key);
    }

    /**
     * The caller did not say which version a change was made from.
     *
     * @param key the key of the words
     * @return the problem
     */
    public static WorkflowProblem versionMissing(String key) {
        return new WorkflowProblem(Kind.PRECONDITION_MISSING, null, key);
    }

    /**
     * The caller did not name a save, so that it could not be known again.
     *
     * @return the problem
     */
    public static WorkflowProblem saveIdMissing() {
        return new WorkflowProblem(Kind.PRECONDITION_MISSING, null, "save-id.missing");
    }

    /**
     * A part of the input is too long.
     *
     * @param field which
     * @param length how long it is, in UTF-16 units
     * @param limit how long it may be
     * @return the problem, to be thrown
     */
    public static WorkflowProblem tooLong(String field, int length, int limit) {
        return new WorkflowProblem(Kind.TOO_LARGE, field, "text.too-long", length, limit);
    }

    @Override
    public Optional<String> pointer() {
        return Optional.ofNullable(field).map(name -> "/" + name);
    }
}
