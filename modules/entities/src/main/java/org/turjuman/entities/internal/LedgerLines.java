package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.articles.api.SegmentView;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.entities.api.ClaimSource;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.LedgerLine;
import org.turjuman.entities.api.Mentions;
import org.turjuman.entities.api.NamedInSource;
import org.turjuman.entities.api.ReadingView;
import org.turjuman.entities.api.Readings;
import org.turjuman.entities.internal.Statement.Teller;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.PersonId;

/** Draws up the lines of the ledger: what is read, whose record its source has, what people said. */
@ApplicationScoped
class LedgerLines {
    @Inject
    Readings readings;

    @Inject
    Mentions mentions;

    @Inject
    KnownNames known;

    @Inject
    ClaimRepository claims;

    @Inject
    EntityRepository records;

    @Inject
    People people;

    /** All lines of a text, in its order. */
    List<LedgerLine> of(RevisionView text) {
        List<ReadingView> read = readings.in(text.id());
        List<NamedInSource> names = mentions.read(text.id());
        TellerRecords tellers = new TellerRecords(
                names, names.isEmpty() ? List.of() : known.read(text.text()).references());
        Map<ClaimKey, Claim> said = new HashMap<>();
        claims.in(text.id()).forEach(claim -> said.put(claim.key(), claim));
        Map<PersonId, String> writers =
                people.names(said.values().stream().map(Claim::decidedBy).collect(Collectors.toSet()));
        List<LedgerLine> lines = new ArrayList<>();
        for (Statement statement : Statements.in(text.id(), text.text(), sentences(text), read, said.values())) {
            Teller teller = statement.source();
            ClaimSource source = teller == null ? null : source(teller, text.text(), tellers.of(teller));
            lines.add(line(statement, source, text.text(), said.remove(statement.key()), writers));
        }
        for (Claim claim : said.values()) {
            if (claim.isByHand() || (claim.isDecided() && !isRejected(claim, read))) {
                lines.add(line(
                        alone(claim, read),
                        source(claim, text.text(), tellers).orElse(null),
                        text.text(),
                        claim,
                        writers));
            }
        }
        lines.sort(Comparator.comparing(LedgerLine::span)
                .thenComparing(line -> line.key().text()));
        return lines;
    }

    /** What a statement is read as; nothing where no rule reads it any more, or what is read belongs to another. */
    Optional<ReadingView> read(RevisionView text, ClaimKey key) {
        List<ReadingView> read = readings.in(text.id());
        return Statements.in(text.id(), text.text(), sentences(text), read, List.of()).stream()
                        .anyMatch(statement -> statement.key().equals(key))
                ? read.stream()
                        .filter(one -> one.key().text().equals(key.text()))
                        .findFirst()
                : Optional.empty();
    }

    private static List<Span> sentences(RevisionView text) {
        return text.segments().stream().map(SegmentView::span).toList();
    }

    private static boolean isRejected(Claim claim, List<ReadingView> readings) {
        return readings.stream()
                .anyMatch(reading -> reading.isRejected()
                        && reading.key().text().equals(claim.key().text()));
    }

    /** What a person added, or what was decided once and no rule reads any more. */
    private static Statement alone(Claim claim, List<ReadingView> readings) {
        return new Statement(
                claim.key(), claim.span(), isQuoted(claim.span(), readings), null, null, claim.strength(), null, 1);
    }

    /** Whether the words stand between marks, also where somebody else says them than was read. */
    private static boolean isQuoted(Span words, List<ReadingView> readings) {
        return readings.stream()
                .map(ReadingView::speech)
                .anyMatch(speech ->
                        speech != null && speech.direct() && speech.span().equals(words));
    }

    private Optional<ClaimSource> source(Claim claim, String text, TellerRecords tellers) {
        return claim.source().map(span -> {
            Teller teller = new Teller(span, claim.naming(), null, false);
            Optional<EntityView> chosen =
                    claim.entity().flatMap(records::find).map(record -> record.view("")); // none once it was taken back
            return source(teller, text, chosen.or(() -> tellers.of(teller)));
        });
    }

    private static ClaimSource source(Teller teller, String text, Optional<EntityView> entity) {
        return new ClaimSource(
                teller.span(),
                teller.span().substring(text),
                teller.naming(),
                teller.type(),
                teller.resolved(),
                entity.orElse(null));
    }

    private static LedgerLine line(
            Statement statement,
            @Nullable ClaimSource source,
            String text,
            @Nullable Claim claim,
            Map<PersonId, String> writers) {
        Span words = statement.span();
        return new LedgerLine(
                statement.key(),
                words,
                words.substring(text),
                statement.direct(),
                source,
                statement.cue(),
                statement.strength(),
                statement.relay(),
                statement.confidence(),
                claim == null ? 0 : claim.version(),
                claim == null || !claim.isDecided() ? null : claim.act(writers.getOrDefault(claim.decidedBy(), "")));
    }
}
