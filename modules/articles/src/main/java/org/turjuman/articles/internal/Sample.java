package org.turjuman.articles.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Fact;
import org.turjuman.articles.api.Intake;
import org.turjuman.articles.api.IntakeDraft;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.RawInput;
import org.turjuman.articles.api.Rights;
import org.turjuman.articles.api.SampleArticle;
import org.turjuman.platform.api.DemoOpened;

/** The article of the demo desk, taken in once, as it is: no clean-up accepted, nothing invented. */
@ApplicationScoped
class Sample implements SampleArticle {
    private static final String FILE = "000_fa568c0e999fb597.txt";
    private static final int FIRST_IN_LINE = 100;

    @Inject
    ArticleRepository articles;

    @Inject
    Intake intake;

    @Transactional
    void addIfMissing(@Observes @Priority(FIRST_IN_LINE) DemoOpened opened) {
        byte[] bytes = bytes();
        if (!articles.everArrived(Hash.of(bytes))) {
            intake.take(IntakeDraft.of(RawInput.uploaded(bytes, FILE, null), metadata()));
        }
    }

    @Override
    @Transactional
    public Optional<ArticleId> find() {
        return articles.findKept(Hash.of(bytes()));
    }

    static byte[] bytes() {
        try (InputStream file = Objects.requireNonNull(
                Sample.class.getResourceAsStream("/org/turjuman/articles/sample/" + FILE), FILE)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The date is inferred: the text names a Tuesday and the next day's talks, and the visit is dated by other sources. */
    private static Metadata metadata() {
        return new Metadata(
                Fact.notKnown(),
                Fact.notKnown(),
                Fact.notAsked(),
                Fact.inferred(LocalDate.of(2021, 11, 24)),
                ZoneId.of("Africa/Casablanca"),
                Fact.given("MA"),
                Fact.notAsked(),
                Rights.FULL_SOURCE);
    }
}
