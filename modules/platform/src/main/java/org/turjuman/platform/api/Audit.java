package org.turjuman.platform.api;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The audit trail: who did what, when, to what. Lines are only ever added, in the transaction of the act itself. */
public interface Audit {
    /**
     * Writes a line in the caller's name.
     *
     * @param act what was done, in lower case with dots, such as {@code article.discarded}
     * @param subject the kind of thing, such as {@code article}
     * @param id which one; null if the act has no single subject
     * @param details what an auditor needs besides, never article text or secrets
     */
    void record(String act, String subject, @Nullable Id id, Map<String, String> details);

    /**
     * Reads the trail, newest first.
     *
     * @param wanted which lines
     * @param offset how many to pass over, from 0
     * @param limit how many to give, 1 to 200
     * @return the lines and how many there are in all
     * @throws NotPermittedException unless the caller reads the audit trail
     */
    Page<Entry> entries(Filter wanted, int offset, int limit);

    /**
     * Which lines to read; null means any.
     *
     * @param person who acted
     * @param act the act, or how its name begins
     * @param subject the kind of thing
     * @param id which thing
     * @param from from this instant
     * @param until before this instant
     */
    record Filter(
            @Nullable PersonId person,
            @Nullable String act,
            @Nullable String subject,
            @Nullable Long id,
            @Nullable Instant from,
            @Nullable Instant until) {
        /** Every line. */
        public static final Filter ANY = new Filter(null, null, null, null, null, null);
    }

    /**
     * One line.
     *
     * @param number its place in the trail
     * @param at when
     * @param person who; null for the desk itself
     * @param personName their name; null for the desk itself
     * @param act what was done
     * @param subject the kind of thing
     * @param id which one; null if there is none
     * @param details the rest, as {@code name=value} pairs
     */
    record Entry(
            long number,
            Instant at,
            @Nullable PersonId person,
            @Nullable String personName,
            String act,
            String subject,
            @Nullable Long id,
            Map<String, String> details) {
        // getters: the expressions of Faces 4.0 know no record accessors
        public long getNumber() {
            return number;
        }

        public Instant getAt() {
            return at;
        }

        public @Nullable String getPersonName() {
            return personName;
        }

        public String getAct() {
            return act;
        }

        public String getSubject() {
            return subject;
        }

        public @Nullable Long getId() {
            return id;
        }

        public Map<String, String> getDetails() {
            return details;
        }
    }
}
