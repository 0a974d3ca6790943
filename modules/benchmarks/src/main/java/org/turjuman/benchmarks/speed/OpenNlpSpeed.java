package org.turjuman.benchmarks.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.turjuman.language.api.Sentences;

/**
 * OpenNLP, for which no Arabic model is published: its rule-based tokenizer as it is, and its detector of sentences with a
 * model trained at the start on this very text, which tells how fast it is but not how good.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class OpenNlpSpeed {
    private static final char[] STOPS = {'.', '؟', '!', '\n'};

    private final String text = SpeedText.news();
    private final SentenceDetectorME detector = trained(text);

    private static SentenceDetectorME trained(String text) {
        Span[] sentences = Sentences.cutText(text).stream()
                .map(span -> new Span(span.start(), span.end()))
                .toArray(Span[]::new);
        SentenceDetectorFactory factory = new SentenceDetectorFactory("ar", true, null, STOPS);
        try {
            var samples = ObjectStreamUtils.createObjectStream(new SentenceSample(text, sentences));
            return new SentenceDetectorME(
                    SentenceDetectorME.train("ar", samples, factory, TrainingParameters.defaultParams()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Benchmark
    public Span[] sentences() {
        return detector.sentPosDetect(text);
    }

    @Benchmark
    public Span[] words() {
        return SimpleTokenizer.INSTANCE.tokenizePos(text);
    }
}
