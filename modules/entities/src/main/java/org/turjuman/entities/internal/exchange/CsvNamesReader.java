package org.turjuman.entities.internal.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.internal.exchange.FileRecord.Part;
import org.turjuman.language.api.Language;

/**
 * Reads records out of a table. A row with a type begins a record, rows without one go on with it. Columns may stand in any
 * order, be parted by commas or, as some spreadsheets do, by semicolons; those that are missing say nothing.
 */
public final class CsvNamesReader {
    private static final String FRESH = "new"; // in place of a number

    private final Map<CsvColumn, Integer> columns = new EnumMap<>(CsvColumn.class);
    private final List<FileRecord> records = new ArrayList<>();
    private @Nullable Said open; // null before the first record
    private int openLine;
    private @Nullable FileRecord wrong; // what is wrong with the open record; null as long as nothing is

    private CsvNamesReader() {}

    /**
     * The records of a file.
     *
     * @throws EntityProblem if it is no table of names
     */
    public static FileOfNames read(byte[] content) {
        return new FileOfNames(new CsvNamesReader().records(FileText.of(content)), List.of()); // no column is unread
    }

    private List<FileRecord> records(String text) {
        long line = 1;
        try (CSVParser table = CSVParser.parse(text, format(text))) {
            Iterator<CSVRecord> rows = table.iterator();
            if (rows.hasNext()) {
                header(rows.next());
            }
            if (!columns.keySet().containsAll(CsvColumn.NEEDED)) {
                throw FileText.wrong("names-file.no-header", null);
            }
            line = table.getCurrentLineNumber() + 1;
            while (rows.hasNext()) {
                CSVRecord row = rows.next();
                row((int) line, row);
                line = table.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw FileText.wrong("names-file.broken", null, line);
        }
        close();
        return records;
    }

    private static CSVFormat format(String text) {
        String header = text.lines().findFirst().orElse("");
        boolean semicolons = header.contains(";") && !header.contains(",");
        return CSVFormat.RFC4180.builder().setDelimiter(semicolons ? ';' : ',').get();
    }

    private void header(CSVRecord row) {
        for (int i = 0; i < row.size(); i++) {
            String title = row.get(i);
            CsvColumn column = CsvColumn.titled(title).orElseThrow(() -> unknown(title));
            if (columns.put(column, i) != null) {
                throw FileText.wrong("names-file.column-twice", null, title);
            }
        }
    }

    private static EntityProblem unknown(String title) {
        return title.contains("\t")
                ? FileText.wrong("names-file.tabs", null)
                : FileText.wrong("names-file.unknown-column", null, title);
    }

    private void row(int line, CSVRecord row) {
        if (row.stream().allMatch(String::isBlank)) {
            return;
        }
        try {
            if (row.size() > columns.size()) {
                throw FileText.wrong("names-file.too-many-cells", null);
            }
            begin(line, row);
            Said said = open;
            if (said == null) {
                throw FileText.wrong("names-file.no-type", CsvColumn.TYPE.title());
            }
            facts(said, row);
            add(said, row);
        } catch (EntityProblem problem) {
            if (wrong == null) {
                wrong = FileRecord.wrong(line, problem);
            }
        }
    }

    private void begin(int line, CSVRecord row) {
        String type = cell(row, CsvColumn.TYPE);
        String id = cell(row, CsvColumn.ID).strip();
        if (type.isBlank()) {
            Said before = open;
            if (before != null && !id.isEmpty() && !names(id, before)) {
                throw FileText.wrong("names-file.other-id", CsvColumn.ID.title(), id);
            }
            return;
        }
        close();
        openLine = line;
        Said said = new Said(Said.word(EntityType.class, type, CsvColumn.TYPE.title()));
        open = said;
        said.fresh = isFresh(id);
        said.id = id.isEmpty() || said.fresh ? null : Said.id(id, CsvColumn.ID.title());
    }

    private static boolean names(String id, Said record) {
        return isFresh(id) ? record.fresh : id.equals(String.valueOf(record.id));
    }

    /** What belongs to the whole record may stand in any of its rows, as long as they agree. */
    private void facts(Said said, CSVRecord row) {
        String version = cell(row, CsvColumn.VERSION);
        said.version = agreed(
                CsvColumn.VERSION,
                said.version,
                version.isBlank() ? null : Said.number(version, CsvColumn.VERSION.title()));
        String gender = cell(row, CsvColumn.GENDER);
        said.gender = agreed(
                CsvColumn.GENDER,
                said.gender,
                gender.isBlank() ? null : Said.word(Gender.class, gender, CsvColumn.GENDER.title()));
        said.country = agreed(CsvColumn.COUNTRY, said.country, orNull(row, CsvColumn.COUNTRY));
        said.external = agreed(CsvColumn.EXTERNAL, said.external, orNull(row, CsvColumn.EXTERNAL));
        said.line = text(CsvColumn.LINE, said.line, row);
        said.contested = text(CsvColumn.CONTESTED, said.contested, row);
        said.note = text(CsvColumn.NOTE, said.note, row);
    }

    private String text(CsvColumn column, String before, CSVRecord row) {
        String agreed = agreed(column, before.isEmpty() ? null : before, orNull(row, column));
        return agreed == null ? "" : agreed;
    }

    /** What both rows say, or the one that says something; null where none does. */
    private static <T> @Nullable T agreed(CsvColumn column, @Nullable T before, @Nullable T now) {
        if (before != null && now != null && !before.equals(now)) {
            throw FileText.wrong("names-file.contradicts", column.title(), column.title(), now, before);
        }
        return now == null ? before : now;
    }

    private static boolean isFresh(String id) {
        return id.equalsIgnoreCase(FRESH);
    }

    private void add(Said said, CSVRecord row) {
        String text = cell(row, CsvColumn.FORM);
        if (!text.isBlank()) {
            Language language = Said.language(cell(row, CsvColumn.LANGUAGE), CsvColumn.LANGUAGE.title());
            String style = cell(row, CsvColumn.STYLE);
            String status = cell(row, CsvColumn.STATUS);
            String use = cell(row, CsvColumn.USE);
            said.forms.add(new NameForm(
                    language,
                    text,
                    status.isBlank()
                            ? said.likelyStatus(language, style)
                            : Said.word(FormStatus.class, status, CsvColumn.STATUS.title()),
                    cell(row, CsvColumn.FORM_NOTE),
                    style,
                    use.isBlank() ? FormUse.ALWAYS : Said.word(FormUse.class, use, CsvColumn.USE.title())));
        }
        HeldRole role = new HeldRole(
                cell(row, CsvColumn.ROLE_AR),
                cell(row, CsvColumn.ROLE_EN),
                cell(row, CsvColumn.ROLE_FR),
                orNull(row, CsvColumn.ROLE_FROM),
                orNull(row, CsvColumn.ROLE_UNTIL));
        if (!role.equals(new HeldRole("", "", "", null, null))) {
            said.roles.add(role);
        }
    }

    private void close() {
        Said said = open;
        if (wrong != null) {
            records.add(wrong);
        } else if (said != null) {
            records.add(
                    new FileRecord(openLine, said.id, said.version, said.fresh, said.description(), silent(), null));
        }
        open = null;
        wrong = null;
    }

    private Set<Part> silent() {
        Set<Part> silent = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            boolean said = part == Part.ROLES
                    ? columns.keySet().stream().anyMatch(column -> column.name().startsWith("ROLE_"))
                    : columns.containsKey(CsvColumn.valueOf(part.name()));
            if (!said) {
                silent.add(part);
            }
        }
        return silent;
    }

    private String cell(CSVRecord row, CsvColumn column) {
        Integer place = columns.get(column);
        return place == null || place >= row.size() ? "" : Cells.bare(row.get(place));
    }

    private @Nullable String orNull(CSVRecord row, CsvColumn column) {
        String cell = cell(row, column).strip();
        return cell.isEmpty() ? null : cell;
    }
}
