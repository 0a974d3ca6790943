package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.Session;
import org.turjuman.entities.api.EntityDescription;

/** After an upgrade that folds differently, writes the keys of all forms anew. No record changes by that, nor its version. */
@ApplicationScoped
class FormRefolding {
    @Inject
    Some some;

    void refold(@Observes Startup event) {
        while (some.refold()) {
            // until nothing is left
        }
    }

    /** One transaction for some, so that a large desk does not need all in memory. */
    @ApplicationScoped
    static class Some {
        private static final int AT_ONCE = 1_000;

        @PersistenceContext
        EntityManager entities;

        /**
         * A form with old keys.
         *
         * @param record whose
         * @param place which of its forms
         * @param text how it is written
         */
        private record Old(long record, int place, String text) {}

        @Transactional
        boolean refold() {
            List<Old> some = old();
            entities.unwrap(Session.class).doWork(connection -> write(some, connection));
            sort(some.stream().map(Old::record).distinct().toList());
            return !some.isEmpty();
        }

        /** Also of records that were merged: they may come back. */
        private List<Old> old() {
            return entities.unwrap(Session.class)
                    .createNativeQuery("""
                            select entity_id, place, form from entities_form where key_version < :version
                            order by entity_id, place
                            """, Object[].class)
                    .setParameter("version", FormKeys.VERSION)
                    .setMaxResults(AT_ONCE)
                    .getResultStream()
                    .map(row -> new Old(((Number) row[0]).longValue(), ((Number) row[1]).intValue(), (String) row[2]))
                    .toList();
        }

        private static void write(List<Old> forms, Connection connection) throws SQLException {
            try (PreparedStatement update = connection.prepareStatement("""
                    update entities_form set form_key = ?, first_word = ?, loose_key = ?, key_version = ?
                    where entity_id = ? and place = ?
                    """)) {
                for (Old form : forms) {
                    FormKeys keys = FormKeys.of(form.text());
                    update.setString(1, keys.folded());
                    update.setString(2, keys.firstWord());
                    update.setString(3, keys.loose());
                    update.setInt(4, FormKeys.VERSION);
                    update.setLong(5, form.record());
                    update.setInt(6, form.place());
                    update.addBatch();
                }
                update.executeBatch();
            }
        }

        private void sort(List<Long> ids) {
            List<NameRecord> records = ids.isEmpty()
                    ? List.of()
                    : entities.createQuery("select r from NameRecord r where r.id in :ids", NameRecord.class)
                            .setParameter("ids", ids)
                            .getResultList();
            for (NameRecord record : records) {
                EntityDescription description = record.description();
                entities.createQuery(
                                "update NameRecord r set r.arabicSort = :arabic, r.latinSort = :latin where r.id = :id")
                        .setParameter("arabic", NameRecord.arabicSort(description))
                        .setParameter("latin", NameRecord.latinSort(description))
                        .setParameter("id", record.id().value())
                        .executeUpdate();
            }
        }
    }
}
