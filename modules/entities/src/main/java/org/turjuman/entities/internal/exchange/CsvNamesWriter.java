package org.turjuman.entities.internal.exchange;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.NameForm;

/**
 * Writes records as a table. The first row of a record carries its type and facts, and each row its number, a form and a
 * role, until both have come to an end.
 */
public final class CsvNamesWriter implements NamesWriter {
    private final CSVPrinter table;

    /** Writes to {@code out}, which the caller closes. */
    public CsvNamesWriter(Appendable out) throws IOException {
        table = new CSVPrinter(out, CSVFormat.RFC4180);
    }

    @Override
    public void begin() throws IOException {
        table.printRecord(
                Arrays.stream(CsvColumn.values()).map(CsvColumn::title).toList());
    }

    @Override
    public void write(EntityView record) throws IOException {
        List<NameForm> forms = record.getForms();
        List<HeldRole> roles = record.getFacts().roles();
        for (int row = 0; row < Math.max(forms.size(), roles.size()); row++) {
            Map<CsvColumn, String> cells = new EnumMap<>(CsvColumn.class);
            cells.put(CsvColumn.ID, record.id().toString());
            if (row == 0) {
                cells.put(CsvColumn.VERSION, Integer.toString(record.version()));
                cells.put(CsvColumn.TYPE, named(record.getType()));
                cells.put(CsvColumn.NOTE, record.getNote());
                put(cells, record.getFacts());
            }
            if (row < forms.size()) {
                put(cells, forms.get(row));
            }
            if (row < roles.size()) {
                put(cells, roles.get(row));
            }
            table.printRecord(Arrays.stream(CsvColumn.values())
                    .map(column -> Cells.guarded(cells.getOrDefault(column, "")))
                    .toList());
        }
    }

    @Override
    public void end() throws IOException {
        table.flush();
    }

    private static void put(Map<CsvColumn, String> cells, NameForm form) {
        cells.put(CsvColumn.LANGUAGE, form.language().tag());
        cells.put(CsvColumn.FORM, form.text());
        cells.put(CsvColumn.STATUS, named(form.status()));
        cells.put(CsvColumn.STYLE, form.style());
        cells.put(CsvColumn.USE, form.use() == FormUse.ALWAYS ? "" : named(form.use()));
        cells.put(CsvColumn.FORM_NOTE, form.note());
    }

    private static void put(Map<CsvColumn, String> cells, HeldRole role) {
        cells.put(CsvColumn.ROLE_AR, role.arabic());
        cells.put(CsvColumn.ROLE_EN, role.english());
        cells.put(CsvColumn.ROLE_FR, role.french());
        cells.put(CsvColumn.ROLE_FROM, orEmpty(role.from()));
        cells.put(CsvColumn.ROLE_UNTIL, orEmpty(role.until()));
    }

    private static void put(Map<CsvColumn, String> cells, EntityFacts facts) {
        cells.put(CsvColumn.LINE, facts.line());
        cells.put(CsvColumn.GENDER, named(facts.gender()));
        cells.put(CsvColumn.COUNTRY, orEmpty(facts.country()));
        cells.put(CsvColumn.EXTERNAL, orEmpty(facts.external()));
        cells.put(CsvColumn.CONTESTED, facts.contested());
    }

    private static String named(@Nullable Enum<?> value) { // null: it is not known
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT);
    }

    private static String orEmpty(@Nullable String value) { // null: it is not known
        return value == null ? "" : value;
    }
}
