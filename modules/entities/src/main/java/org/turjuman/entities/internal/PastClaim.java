package org.turjuman.entities.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.ClaimDecision;
import org.turjuman.entities.api.ClaimStatus;
import org.turjuman.entities.api.DecidedClaim;
import org.turjuman.platform.api.PersonId;

/** What was said of a statement by one act. */
@Entity
@Immutable
@Table(name = "entities_claim_past")
class PastClaim {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "claim_id")
    private long claim;

    private int act;

    @Enumerated(EnumType.STRING)
    private @Nullable ClaimStatus status; // null where it was added by hand, or taken back

    @Column(columnDefinition = "text")
    private @Nullable String evidence; // null where there was none

    @Column(columnDefinition = "text")
    private String note;

    @Column(name = "done_by")
    private long by;

    @Column(name = "done_at")
    private Instant at;

    protected PastClaim() {} // for Hibernate

    PastClaim(Claim claim, DecidedClaim done) {
        this.claim = claim.id();
        act = done.version();
        ClaimDecision said = done.said();
        status = said == null ? null : said.status();
        evidence = said == null ? null : said.evidence();
        note = said == null ? "" : said.note();
        by = done.by().value();
        at = done.at();
    }

    PersonId by() {
        return new PersonId(by);
    }

    DecidedClaim view(String byName) {
        ClaimDecision said = status == null ? null : new ClaimDecision(status, evidence, note);
        return new DecidedClaim(act, said, by(), byName, at);
    }
}
