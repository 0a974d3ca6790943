package org.turjuman.entities.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.internal.known.StartLine;

/** Writes thousands of records in batches, which Hibernate cannot where the database gives the ids. */
final class StartRows {
    private static final String RECORD = """
        insert into entities_entity (version, entity_type, note, line, gender, country, external, contested,
            arabic_sort, latin_sort, changed_at)
        values (0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    private static final String FORM = """
        insert into entities_form (entity_id, place, language, form, form_key, first_word, loose_key, key_version,
            status, note, style, form_use)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    private static final String ROLE = """
        insert into entities_role (entity_id, place, arabic, english, french, held_from, held_until)
        values (?, ?, ?, ?, ?, ?, ?)
        """;
    private static final String PAST = """
        insert into entities_past (entity_id, entity_version, description, written_at, act) values (?, 0, ?, ?, 'CREATED')
        """;
    private static final String START = "insert into entities_start (origin, entity_id) values (?, ?)";

    private final Connection connection;
    private final OffsetDateTime at;

    StartRows(Connection connection, Instant at) {
        this.connection = connection;
        this.at = at.atOffset(ZoneOffset.UTC);
    }

    /** Writes the records with forms, roles and the first state of their history. */
    void write(List<StartLine> lines) throws SQLException {
        long[] ids = records(lines);
        try (PreparedStatement forms = connection.prepareStatement(FORM);
                PreparedStatement roles = connection.prepareStatement(ROLE);
                PreparedStatement past = connection.prepareStatement(PAST);
                PreparedStatement start = connection.prepareStatement(START)) {
            for (int i = 0; i < ids.length; i++) {
                EntityDescription description = lines.get(i).description();
                addForms(forms, ids[i], description.forms());
                addRoles(roles, ids[i], description.facts().roles());
                add(past, ids[i], DescriptionJson.write(description), at);
                add(start, lines.get(i).origin(), ids[i]);
            }
            forms.executeBatch();
            roles.executeBatch();
            past.executeBatch();
            start.executeBatch();
        }
    }

    private long[] records(List<StartLine> lines) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(RECORD, new String[] {"id"})) {
            for (StartLine line : lines) {
                EntityDescription said = line.description();
                add(
                        insert,
                        said.type().name(),
                        said.note(),
                        said.facts().line(),
                        said.facts().gender() == null
                                ? null
                                : said.facts().gender().name(),
                        said.facts().country(),
                        said.facts().external(),
                        said.facts().contested(),
                        NameRecord.arabicSort(said),
                        NameRecord.latinSort(said),
                        at);
            }
            insert.executeBatch();
            long[] ids = new long[lines.size()];
            try (ResultSet keys = insert.getGeneratedKeys()) {
                for (int i = 0; i < ids.length; i++) {
                    if (!keys.next()) {
                        throw new SQLException("The database gave " + i + " ids for " + ids.length + " records");
                    }
                    ids[i] = keys.getLong(1);
                }
            }
            return ids;
        }
    }

    private static void addForms(PreparedStatement insert, long record, List<NameForm> forms) throws SQLException {
        for (int place = 0; place < forms.size(); place++) {
            NameForm form = forms.get(place);
            FormKeys keys = FormKeys.of(form.text());
            add(
                    insert,
                    record,
                    place,
                    form.language().tag(),
                    form.text(),
                    keys.folded(),
                    keys.firstWord(),
                    keys.loose(),
                    FormKeys.VERSION,
                    form.status().name(),
                    form.note(),
                    form.style(),
                    form.use().name());
        }
    }

    private static void addRoles(PreparedStatement insert, long record, List<HeldRole> roles) throws SQLException {
        for (int place = 0; place < roles.size(); place++) {
            HeldRole role = roles.get(place);
            add(insert, record, place, role.arabic(), role.english(), role.french(), role.from(), role.until());
        }
    }

    private static void add(PreparedStatement insert, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                insert.setNull(i + 1, Types.VARCHAR);
            } else {
                insert.setObject(i + 1, values[i]);
            }
        }
        insert.addBatch();
    }
}
