package org.turjuman.entities.internal.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FoundName;
import org.turjuman.entities.api.NameCandidate;
import org.turjuman.entities.api.NameContext;
import org.turjuman.entities.api.NamesFound;
import org.turjuman.entities.internal.linking.RememberedLinks.Decided;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.NameType;
import org.turjuman.language.api.RecognisedName;
import org.turjuman.language.api.Recognition;

/**
 * Finds the names of texts and the records they mean: each name by itself first, then all of an article together. Build
 * once for many texts; safe to share.
 */
public final class NameLinker {
    /** What is not even this likely is no help to anybody. */
    private static final double WORTH_SHOWING = 0.02;

    private static final double CLEAR = 0.75;
    private static final double BELONGS = 0.6;

    private final RecordIndex index;
    private final Recognition recognition;

    private NameLinker(RecordIndex index, Recognition recognition) {
        this.index = index;
        this.recognition = recognition;
    }

    /** That knows these records. */
    public static NameLinker of(List<EntityView> records) {
        RecordIndex index = RecordIndex.of(records);
        return new NameLinker(index, Recognition.of(index.names()));
    }

    /**
     * One that knows some records as they are now, and the others as this one does; of thousands of records a few change
     * in a moment.
     *
     * @param before those that changed or went, as this one knows them
     * @param now those that changed or came
     */
    public NameLinker changed(Collection<EntityView> before, Collection<EntityView> now) {
        RecordChanges changes = new RecordChanges(before, now);
        RecordIndex then = index.changed(changes);
        return new NameLinker(then, recognition.changed(changes.keys(), then.names(changes.keys())));
    }

    /** A record as it is known; empty for one that is not. */
    public Optional<EntityView> record(EntityId id) {
        return Optional.ofNullable(index.record(id));
    }

    /** The records that it knows, in the order of their ids. */
    public List<EntityView> records() {
        return index.records();
    }

    /**
     * The names of a text with their candidates.
     *
     * @param text any
     * @param context what else is known of it
     * @param remembered what the desk decided before
     * @return in the order of the text
     */
    public List<FoundName> in(String text, NameContext context, RememberedLinks remembered) {
        return read(text, context, remembered).names();
    }

    /** The same, with the words that mean one of its people. */
    public NamesFound read(String text, NameContext context, RememberedLinks remembered) {
        Recognition.Reading reading = recognise(text);
        List<RecognisedName> names = reading.names();
        return new NamesFound(link(text, context, names, remembered.of(keys(names))), reading.references());
    }

    /** The names alone, with what stands for them. */
    Recognition.Reading recognise(String text) {
        return recognition.read(text);
    }

    /** What decisions about names are remembered by. */
    static Set<String> keys(List<RecognisedName> names) {
        return names.stream().map(name -> Folding.key(name.text())).collect(Collectors.toSet());
    }

    /** The names with their candidates; {@code decided} by their keys. */
    List<FoundName> link(
            String text, NameContext context, List<RecognisedName> names, Map<String, List<Decided>> decided) {
        CountryEvidence countries = new CountryEvidence(text, context.region());
        names.forEach(name -> clearCountry(name, countries));
        CandidateRanking ranking = new CandidateRanking(index, text, context.published(), countries, decided);
        List<List<Scored>> scored = new ArrayList<>();
        names.forEach(name -> scored.add(ranking.of(name)));
        List<List<Scored>> settled = new ArticleLinks(index, names, scored).settled();
        List<FoundName> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<Decided> said = decided.getOrDefault(Folding.key(names.get(i).text()), List.of());
            found.add(found(names.get(i), settled.get(i), doubt(said)));
        }
        return List.copyOf(found);
    }

    /** A name that only one record has tells of its country. */
    private void clearCountry(RecognisedName name, CountryEvidence countries) {
        boolean whole = name.type() != NameType.PERSON || name.text().indexOf(' ') > 0;
        if (name.records().size() == 1 && whole) {
            EntityView record = index.record(EntityId.valueOf(name.records().get(0)));
            String country =
                    record == null ? null : record.description().facts().country();
            if (country != null) {
                countries.add(name.span().start(), country, name.type() == NameType.PLACE ? CLEAR : BELONGS);
            }
        }
    }

    /** What is left of the confidence in words that people said to be no name; 1 where somebody said that they are one. */
    private static double doubt(List<Decided> said) {
        long rejected = 0;
        for (Decided each : said) {
            if (each.name()) {
                return 1;
            }
            rejected += each.articles();
        }
        return 1.0 / (1 + rejected);
    }

    private FoundName found(RecognisedName name, List<Scored> scored, double left) {
        double all =
                scored.stream().mapToDouble(each -> Math.exp(each.points())).sum() + 1;
        List<NameCandidate> candidates = scored.stream()
                .sorted(Comparator.comparingDouble((Scored each) -> -each.points())
                        .thenComparing(each -> each.record().value()))
                .map(each -> candidate(each, Math.exp(each.points()) / all))
                .filter(each -> each.score() >= WORTH_SHOWING)
                .limit(FoundName.CANDIDATES)
                .toList();
        return new FoundName(
                name.span(),
                EntityType.valueOf(name.type().name()),
                name.text(),
                name.role(),
                candidates,
                name.confidence() * left,
                name.rule());
    }

    private NameCandidate candidate(Scored each, double score) {
        return new NameCandidate(Objects.requireNonNull(index.record(each.record())), score, each.reason());
    }
}
