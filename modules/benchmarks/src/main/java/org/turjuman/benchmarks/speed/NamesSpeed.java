package org.turjuman.benchmarks.speed;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.turjuman.entities.api.FoundName;
import org.turjuman.entities.api.KnownAtStart;
import org.turjuman.entities.api.NameContext;
import org.turjuman.language.api.Analysis;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.ValueContext;

/** Ours with the names of a text and the records they mean: one thread, in the same heap with all that a new desk knows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx150m", "-XX:+UseSerialGC"})
public class NamesSpeed {
    private static final LocalDate DAY = LocalDate.of(2024, 11, 20);

    private final KnownAtStart.NewDesk desk = KnownAtStart.desk();
    private final NameContext context = new NameContext(DAY, "MA");
    private final ValueContext values = new ValueContext(DAY, "MA");
    private final String text = SpeedText.news();

    @Benchmark
    public List<FoundName> names() {
        return desk.in(text, context);
    }

    @Benchmark
    public void wholeWithNames(Blackhole read) {
        read.consume(Analysis.of(text, Language.ARABIC, values));
        read.consume(desk.in(text, context));
    }
}
