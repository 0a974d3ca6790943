package org.turjuman.checks.api;

/** How grave a finding is. */
public enum Severity {
    /** Readers would be told something wrong: holds the confirmation until it is mended or waived with a reason. */
    ERROR,
    /** Probably wrong; an editor should look. */
    WARNING,
    /** House style, or a matter of taste. */
    INFO
}
