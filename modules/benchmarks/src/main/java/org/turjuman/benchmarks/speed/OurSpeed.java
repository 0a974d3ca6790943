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
import org.turjuman.language.api.Analysis;
import org.turjuman.language.api.Hygiene;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Quotation;
import org.turjuman.language.api.Sentences;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.Speech;
import org.turjuman.language.api.StatedValue;
import org.turjuman.language.api.TextDefect;
import org.turjuman.language.api.ValueContext;
import org.turjuman.language.api.Values;
import org.turjuman.language.api.Words;

/** Ours: one thread, in a heap of 150 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx150m", "-XX:+UseSerialGC"})
public class OurSpeed {
    private final ValueContext context = new ValueContext(LocalDate.of(2024, 11, 20), "MA");
    private final String text = SpeedText.news();
    private final String sample = SpeedText.sample();

    @Benchmark
    public Analysis whole() {
        return Analysis.of(text, Language.ARABIC, context);
    }

    @Benchmark
    public Analysis sample() {
        return Analysis.of(sample, Language.ARABIC, context);
    }

    @Benchmark
    public List<Span> sentences() {
        return Sentences.cutText(text);
    }

    @Benchmark
    public List<Span> words() {
        return Words.spans(text);
    }

    @Benchmark
    public List<StatedValue> values() {
        return Values.in(text, context);
    }

    @Benchmark
    public List<Quotation> speech() {
        return Speech.in(text);
    }

    @Benchmark
    public List<TextDefect> defects() {
        return Hygiene.defects(text, context);
    }
}
