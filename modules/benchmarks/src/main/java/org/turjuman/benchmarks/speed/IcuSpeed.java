package org.turjuman.benchmarks.speed;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
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

/** ICU4J’s boundaries of sentences and words for Arabic. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class IcuSpeed {
    private final BreakIterator bySentence = BreakIterator.getSentenceInstance(new ULocale("ar"));
    private final BreakIterator byWord = BreakIterator.getWordInstance(new ULocale("ar"));
    private final String text = SpeedText.news();

    @Benchmark
    public int sentences() {
        return boundaries(bySentence);
    }

    @Benchmark
    public int words() {
        return boundaries(byWord);
    }

    private int boundaries(BreakIterator iterator) {
        iterator.setText(text);
        int sum = 0;
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            sum += at;
        }
        return sum;
    }
}
