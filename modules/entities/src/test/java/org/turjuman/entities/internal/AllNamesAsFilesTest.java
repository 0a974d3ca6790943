package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFilter;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.ImportId;
import org.turjuman.entities.api.ImportLine;
import org.turjuman.entities.api.ImportLine.Outcome;
import org.turjuman.entities.api.ImportView;
import org.turjuman.entities.api.NameFormat;
import org.turjuman.entities.api.RecordAct;
import org.turjuman.entities.internal.known.StartLines;
import org.turjuman.platform.api.Caller;

/** All that the desk knows at the start, as files, on a real H2 with the real migrations. */
class AllNamesAsFilesTest {
    private static DeskOnH2 desk;

    @BeforeAll
    static void open() {
        desk = new DeskOnH2("files");
        desk.layOut();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(NameFormat.class)
    void whatTheDeskKnowsComesBackTheSame(NameFormat format) {
        byte[] file = exported(format, EntityFilter.ANY);
        List<ImportLine> lines = desk.in(em -> imports(em).planned(format, file).lines());
        assertThat(lines.stream().filter(line -> line.outcome() != Outcome.SAME))
                .isEmpty();
        assertThat(lines.size())
                .isEqualTo(exportable())
                .isGreaterThanOrEqualTo(StartLines.origins().size());
    }

    private static int exportable() {
        return desk.in(em ->
                ((Number) em.createQuery("select count(r) from NameRecord r").getSingleResult()).intValue());
    }

    @Test
    void anExportHoldsWhatTheListShows() {
        String places = text(exported(NameFormat.CSV, new EntityFilter(null, EntityType.PLACE, "MA")));
        assertThat(places).contains(",place,ar,الرباط,").doesNotContain(",person,");
        String found = text(exported(NameFormat.CSV, new EntityFilter("بينى غانتس", null, null)));
        assertThat(found).contains("Benny Gantz").doesNotContain(",place,");
        String heard = text(exported(NameFormat.CSV, new EntityFilter("benkiran", EntityType.PERSON, null)));
        assertThat(heard).as("no form is written so, one sounds so").contains("Benkirane");
    }

    @Test
    void whatAFileChangesIsStoredWithItsHistoryAndTheRestIsNot() {
        String file = text(exported(NameFormat.CSV, new EntityFilter("زاكورة", EntityType.PLACE, null)));
        assertThat(file).contains("Zagora");
        byte[] changed = (file.replace("Zagora", "Zagoura") + ",,,ar,واحة زاكورة الجديدة\r\n")
                .replace(",,,ar,واحة", ",,place,ar,واحة")
                .getBytes(StandardCharsets.UTF_8);
        List<ImportLine> lines = desk.in(em -> {
            List<ImportLine> planned =
                    imports(em).planned(NameFormat.CSV, changed).lines();
            return importing(em).store(view(planned), DeskOnH2.LINA).lines();
        });
        assertThat(lines).extracting(ImportLine::outcome).contains(Outcome.CHANGED, Outcome.NEW);
        ImportLine line = lines.stream()
                .filter(one -> one.outcome() == Outcome.CHANGED)
                .findFirst()
                .orElseThrow();
        assertThat(lines).as("new ones are told by their numbers").allMatch(one -> one.entity() != null);
        EntityId id = Objects.requireNonNull(line.entity());
        desk.in(em -> {
            NameRecord record = DeskOnH2.repository(em).get(id);
            assertThat(record.description()).isEqualTo(line.after());
            assertThat(record.changedBy()).isEqualTo(DeskOnH2.LINA);
            assertThat(DeskOnH2.repository(em).past(id).get(0).view("").act()).isEqualTo(RecordAct.IMPORTED);
            return null;
        });
        List<ImportLine> again =
                desk.in(em -> imports(em).planned(NameFormat.CSV, changed).lines());
        assertThat(again)
                .as("its version is not the one of the file any more, and the new one is known by its name")
                .extracting(ImportLine::outcome)
                .containsExactlyInAnyOrderElementsOf(lines.stream()
                        .map(one -> switch (one.outcome()) {
                            case CHANGED -> Outcome.REFUSED;
                            case NEW -> Outcome.SAME;
                            default -> one.outcome();
                        })
                        .toList());
    }

    /** The plan was made a moment before; an editor's change that came in between is not lost. */
    @Test
    void whatSomebodyChangedAfterThePlanWasMadeIsNotWrittenOver() {
        String file = text(exported(NameFormat.CSV, new EntityFilter("شفشاون", EntityType.PLACE, null)));
        byte[] changed = file.replace("Chefchaouen", "Xauen").getBytes(StandardCharsets.UTF_8);
        List<ImportLine> planned =
                desk.in(em -> imports(em).planned(NameFormat.CSV, changed).lines());
        ImportLine line = planned.stream()
                .filter(one -> one.outcome() == Outcome.CHANGED)
                .findFirst()
                .orElseThrow();
        EntityId id = Objects.requireNonNull(line.entity());
        EntityDescription blue = desk.in(em -> {
            NameRecord record = DeskOnH2.repository(em).keep(id);
            EntityDescription said = record.description();
            EntityDescription noted = new EntityDescription(said.type(), said.forms(), "The blue town.", said.facts());
            record.describe(noted, DeskOnH2.LINA, Instant.EPOCH);
            return noted;
        });
        assertThatThrownBy(() -> desk.in(em -> {
                    importing(em).store(view(planned), DeskOnH2.LINA);
                    return null;
                }))
                .isInstanceOfSatisfying(
                        EntityProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo("names-file.changed"));
        EntityDescription now = desk.in(em -> DeskOnH2.repository(em).get(id).description());
        assertThat(now).isEqualTo(blue);
    }

    private static byte[] exported(NameFormat format, EntityFilter wanted) {
        return desk.in(em -> {
            ExportService service = new ExportService();
            service.caller = standIn(Caller.class);
            service.pages = new ExportPages();
            service.pages.records = DeskOnH2.repository(em);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                service.export(format, wanted, false).writeTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }

    private static ImportService imports(EntityManager em) {
        ImportService service = new ImportService();
        service.files = files(em);
        return service;
    }

    private static Importing importing(EntityManager em) {
        Importing importing = new Importing();
        importing.records = DeskOnH2.repository(em);
        importing.files = files(em);
        importing.audit = DeskOnH2.SILENT;
        importing.clock = DeskOnH2.NOON;
        importing.renamed = standIn(jakarta.enterprise.event.Event.class);
        return importing;
    }

    private static ImportView view(List<ImportLine> lines) {
        return new ImportView(
                new ImportId(1), NameFormat.CSV, "names.csv", Instant.EPOCH, "Lina", lines, List.of(), "");
    }

    private static ExchangeRepository files(EntityManager em) {
        ExchangeRepository files = new ExchangeRepository();
        files.entities = em;
        return files;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    /** What is asked and answers nothing. */
    @SuppressWarnings("unchecked")
    private static <T> T standIn(Class<?> type) {
        return (T) Proxy.newProxyInstance(
                AllNamesAsFilesTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getReturnType() == Optional.class ? Optional.empty() : null);
    }
}
