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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Language;

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

        /**
         * What lists sort a record by.
         *
         * @param id whose
         * @param arabic null without a preferred Arabic form
         * @param latin null without a preferred form in a script from the left
         */
        private record Sorted(
                long id, @Nullable String arabic, @Nullable String latin) {}

        @Transactional
        boolean refold() {
            List<Old> some = old();
            if (some.isEmpty()) {
                return false;
            }
            List<Sorted> sorted =
                    sorted(some.stream().map(Old::record).distinct().toList());
            entities.unwrap(Session.class).doWork(connection -> {
                write(some, connection);
                sort(sorted, connection);
            });
            return true;
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

        /** Also those of merged records, which no query over records finds. */
        private List<Sorted> sorted(List<Long> ids) {
            Map<Long, EntityDescription> called = new LinkedHashMap<>();
            entities.unwrap(Session.class)
                    .createNativeQuery("""
                        select e.id, e.entity_type, f.language, f.form, f.status, f.style
                        from entities_entity e join entities_form f on f.entity_id = e.id
                        where e.id in (:ids) order by e.id, f.place
                        """, Object[].class)
                    .setParameterList("ids", ids)
                    .getResultStream()
                    .forEach(row -> called.merge(((Number) row[0]).longValue(), one(row), Some::both));
            return called.entrySet().stream()
                    .map(one -> new Sorted(
                            one.getKey(), NameRecord.arabicSort(one.getValue()), NameRecord.latinSort(one.getValue())))
                    .toList();
        }

        private static EntityDescription one(Object[] row) {
            NameForm form = new NameForm(
                    Language.of((String) row[2]),
                    (String) row[3],
                    FormStatus.valueOf((String) row[4]),
                    "",
                    (String) row[5],
                    FormUse.ALWAYS);
            return new EntityDescription(EntityType.valueOf((String) row[1]), List.of(form), "");
        }

        private static EntityDescription both(EntityDescription some, EntityDescription next) {
            List<NameForm> forms = new ArrayList<>(some.forms());
            forms.addAll(next.forms());
            return new EntityDescription(some.type(), forms, "");
        }

        private static void sort(List<Sorted> records, Connection connection) throws SQLException {
            try (PreparedStatement update = connection.prepareStatement(
                    "update entities_entity set arabic_sort = ?, latin_sort = ? where id = ?")) {
                for (Sorted record : records) {
                    update.setString(1, record.arabic());
                    update.setString(2, record.latin());
                    update.setLong(3, record.id());
                    update.addBatch();
                }
                update.executeBatch();
            }
        }
    }
}
