package org.turjuman.platform.api;

import static org.turjuman.platform.api.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a person is on the desk. A person has a set of roles and may do what any of them allows. This is the one table
 * role × permission; pages and API both follow it.
 */
public enum Role {
    /** Takes articles in and translates them. */
    TRANSLATOR(TAKE_IN, CLAIM, WRITE, COMMENT, ANNOTATE, DECIDE, EDIT_NAMES),
    /** Is the second person: reviews what others translated. */
    REVISER(REVIEW, COMMENT, ANNOTATE, DECIDE),
    /** Runs the desk: everything a translator does, and requests, priorities, sources and publication. */
    EDITOR(
            TAKE_IN,
            CLAIM,
            WRITE,
            COMMENT,
            ANNOTATE,
            DECIDE,
            EDIT_NAMES,
            REQUEST,
            PRIORITISE,
            REASSIGN,
            EDIT_METADATA,
            CORRECT_SOURCE,
            DISCARD,
            PUBLISH,
            CORRECT,
            WITHDRAW),
    /** Answers for the desk: everything an editor does, and may override the four eyes with a reason. */
    CHIEF(
            TAKE_IN,
            CLAIM,
            WRITE,
            COMMENT,
            ANNOTATE,
            DECIDE,
            EDIT_NAMES,
            REQUEST,
            PRIORITISE,
            REASSIGN,
            EDIT_METADATA,
            CORRECT_SOURCE,
            DISCARD,
            PUBLISH,
            CORRECT,
            WITHDRAW,
            OVERRIDE),
    /** Keeps names and terms. */
    TERMINOLOGIST(EDIT_NAMES, MERGE_NAMES),
    /** Keeps people, tokens and the audit trail. */
    ADMINISTRATOR(MANAGE_PEOPLE, MANAGE_TOKENS, READ_AUDIT, ERASE);

    private final Set<Permission> permissions;

    Role(Permission... granted) {
        permissions = EnumSet.of(READ, granted);
    }

    /**
     * What this role allows, reading included.
     *
     * @return a copy of the row of the table
     */
    public Set<Permission> permissions() {
        return EnumSet.copyOf(permissions);
    }

    /**
     * What a set of roles allows.
     *
     * @param roles the roles of one person; none allows reading only, as everyone signed in may read
     * @return the union of their rows
     */
    public static Set<Permission> permissionsOf(Set<Role> roles) {
        Set<Permission> all = EnumSet.of(READ);
        roles.forEach(role -> all.addAll(role.permissions));
        return all;
    }
}
