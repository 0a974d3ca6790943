package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.ImportId;
import org.turjuman.entities.api.ImportLine;
import org.turjuman.entities.api.ImportLine.Outcome;
import org.turjuman.entities.api.ImportView;
import org.turjuman.entities.api.NameFormat;
import org.turjuman.entities.api.NameImports;
import org.turjuman.entities.internal.exchange.CsvNamesReader;
import org.turjuman.entities.internal.exchange.FileOfNames;
import org.turjuman.entities.internal.exchange.FileRecord;
import org.turjuman.entities.internal.exchange.SkosNamesReader;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;

@ApplicationScoped
@Transactional
class ImportService implements NameImports {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int FILE_NAME_LIMIT = 200;
    private static final int PLAN_LENGTH = 16; // hexadecimal digits

    @Inject
    ExchangeRepository files;

    @Inject
    Importing importing;

    @Inject
    Caller caller;

    @Inject
    People people;

    @Inject
    DeskClock clock;

    @Override
    public ImportView bring(NameFormat format, String fileName, byte[] content) {
        PersonId me = caller.require(Permission.MERGE_NAMES);
        if (content.length > BYTES_LIMIT) {
            throw new EntityProblem(Kind.TOO_LARGE, "names-file.too-large", null, BYTES_LIMIT / (1024 * 1024));
        }
        String name = DescriptionRules.text(fileName, FILE_NAME_LIMIT, "/fileName", false);
        Planned planned = planned(format, content);
        files.removeOlderThan(clock.now().minus(KEPT));
        StagedImport staged = new StagedImport(format, name, content, me, clock.now());
        files.add(staged);
        return view(staged, planned);
    }

    @Override
    public ImportView look(ImportId id) {
        caller.require(Permission.MERGE_NAMES);
        StagedImport staged = files.get(id);
        return view(staged, planned(staged.format(), staged.content()));
    }

    @Override
    public ImportView take(ImportId id, String plan) {
        PersonId me = caller.require(Permission.MERGE_NAMES);
        StagedImport staged = files.get(id);
        ImportView view = view(staged, planned(staged.format(), staged.content()));
        if (!view.plan().equals(plan)) {
            throw new EntityProblem(Kind.STALE, "names-file.changed", null);
        }
        if (view.count(Outcome.REFUSED) > 0) {
            throw new EntityProblem(Kind.INVALID, "names-file.refused", null, view.count(Outcome.REFUSED));
        }
        files.remove(staged);
        return importing.store(view, me);
    }

    @Override
    public void forget(ImportId id) {
        caller.require(Permission.MERGE_NAMES);
        files.remove(files.get(id));
    }

    /**
     * What would become of a file.
     *
     * @param lines of each record
     * @param unread the words that the desk does not read
     */
    record Planned(List<ImportLine> lines, List<String> unread) {}

    Planned planned(NameFormat format, byte[] content) {
        FileOfNames file = format == NameFormat.CSV ? CsvNamesReader.read(content) : SkosNamesReader.read(content);
        List<FileRecord> read = file.records();
        if (read.isEmpty()) {
            throw new EntityProblem(Kind.INVALID, "names-file.empty", null);
        }
        if (read.size() > RECORDS_LIMIT) {
            throw new EntityProblem(Kind.TOO_LARGE, "names-file.too-many", null, read.size(), RECORDS_LIMIT);
        }
        Map<ImportPlan.Called, Set<EntityId>> called = files.preferred();
        Map<EntityId, ImportPlan.Stored> stored = new HashMap<>();
        for (NameRecord record : files.all(ImportPlan.meant(read, called))) {
            stored.put(record.id(), new ImportPlan.Stored(record.version(), record.description()));
        }
        return new Planned(new ImportPlan(stored, called).of(read), file.unread());
    }

    private ImportView view(StagedImport staged, Planned planned) {
        return new ImportView(
                staged.id(),
                staged.format(),
                staged.fileName(),
                staged.at(),
                people.names(Set.of(staged.by())).getOrDefault(staged.by(), ""),
                planned.lines(),
                planned.unread(),
                fingerprint(planned.lines()));
    }

    /** Another one whenever a record would become something else. */
    private static String fingerprint(List<ImportLine> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (ImportLine line : lines) {
                String said = line.outcome() + " " + line.entity() + " " + line.before() + "\n";
                digest.update(said.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, PLAN_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
