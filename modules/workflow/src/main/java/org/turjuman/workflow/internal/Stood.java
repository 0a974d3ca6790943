package org.turjuman.workflow.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.turjuman.workflow.api.TargetState;

/** Where a text stood before it was cut or joined. */
@Embeddable
class Stood {
    @Enumerated(EnumType.STRING)
    private TargetState state = TargetState.EMPTY;

    @Column(columnDefinition = "text")
    @Nullable
    private String omitReason; // it was not omitted

    protected Stood() {} // for Hibernate

    private Stood(TargetState state, @Nullable String omitReason) {
        this.state = state;
        this.omitReason = omitReason;
    }

    /** An approval falls with the cut; undoing gives back the confirmation under it, and a reviser looks again. */
    static Stood of(Target target) {
        TargetState state = target.is(TargetState.APPROVED) ? TargetState.CONFIRMED : target.state();
        return new Stood(state, target.omitReason());
    }

    boolean isConfirmed() {
        return state == TargetState.CONFIRMED;
    }

    @Nullable
    String omitReason() { // null unless it was omitted
        return omitReason;
    }
}
