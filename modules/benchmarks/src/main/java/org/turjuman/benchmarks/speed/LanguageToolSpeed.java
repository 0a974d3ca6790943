package org.turjuman.benchmarks.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.languagetool.JLanguageTool;
import org.languagetool.language.Arabic;
import org.languagetool.rules.RuleMatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * LanguageTool’s Arabic module: its cutter of sentences, its tokenizer, and its check. A check takes a minute or more, most
 * of it proposals for words that it does not know; it runs once, after the check of one sentence.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class LanguageToolSpeed {
    private final Arabic arabic = new Arabic();
    private final String text = SpeedText.news();

    /** Read once, with its rules and dictionaries, before the check is timed. */
    @State(Scope.Benchmark)
    public static class Checker {
        private final JLanguageTool tool = ready();

        private static JLanguageTool ready() {
            JLanguageTool tool = new JLanguageTool(new Arabic());
            try {
                tool.check("أعلنت الوزارة أن المشروع سينطلق غدا.");
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return tool;
        }
    }

    @Benchmark
    public List<String> sentences() {
        return arabic.getSentenceTokenizer().tokenize(text);
    }

    @Benchmark
    public List<String> words() {
        return arabic.getWordTokenizer().tokenize(text);
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public List<RuleMatch> defects(Checker checker) throws IOException {
        return checker.tool.check(text);
    }
}
