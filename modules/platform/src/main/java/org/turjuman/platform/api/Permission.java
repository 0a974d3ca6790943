package org.turjuman.platform.api;

/** One thing that may be allowed; also the scopes of a token. Which role holds which stands in {@link Role}. */
public enum Permission {
    /** Read the desk and use the stateless API; everyone signed in. */
    READ,
    /** Take an article in. */
    TAKE_IN,
    /** Claim a wanted translation and release it. */
    CLAIM,
    /** Write targets. */
    WRITE,
    /** Comment on a unit. */
    COMMENT,
    /** Write notes in the margin of source or target. */
    ANNOTATE,
    /** Decide about what the desk sees in a source: what looks wrong, values, speech, where statements come from. */
    DECIDE,
    /** Create and edit records of the name authority. */
    EDIT_NAMES,
    /** Merge, split and import names. */
    MERGE_NAMES,
    /** Take a review, approve and return. */
    REVIEW,
    /** Ask for a translation, and cancel the request. */
    REQUEST,
    /** Set priority and due time. */
    PRIORITISE,
    /** Take a claim from its holder and give it to another person. */
    REASSIGN,
    /** Edit what is known of an article, and its paragraphs' kinds. */
    EDIT_METADATA,
    /** Store a corrected source as a new revision, and move a translation to it. */
    CORRECT_SOURCE,
    /** Discard a wrong paste that someone else took in. */
    DISCARD,
    /** Publish an edition. */
    PUBLISH,
    /** Open a correction of a published translation. */
    CORRECT,
    /** Withdraw an edition. */
    WITHDRAW,
    /** Override the four eyes, with a reason. */
    OVERRIDE,
    /** Create, disable and reset people. */
    MANAGE_PEOPLE,
    /** Make and revoke tokens. */
    MANAGE_TOKENS,
    /** Read the audit trail. */
    READ_AUDIT,
    /** Erase an original by order. */
    ERASE
}
