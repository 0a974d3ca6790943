package org.turjuman.workflow.api;

import java.util.List;

/**
 * What became of a confirmation. The text is kept as a version in either case.
 *
 * @param receipt what was saved
 * @param confirmed whether it is confirmed; otherwise an error holds it
 * @param findings what the checks say, waived ones included
 */
public record Confirmation(SaveReceipt receipt, boolean confirmed, List<FindingView> findings) {
    /** Keeps what it holds unchangeable. */
    public Confirmation {
        findings = List.copyOf(findings);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public SaveReceipt getReceipt() {
        return receipt;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public List<FindingView> getFindings() {
        return findings;
    }
}
