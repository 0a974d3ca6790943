package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleState;
import org.turjuman.articles.api.ArticleView;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FoundName;
import org.turjuman.entities.api.MentionKind;
import org.turjuman.entities.api.NameContext;
import org.turjuman.entities.api.NameRecognition;
import org.turjuman.entities.api.NamedInSource;
import org.turjuman.entities.api.NewNameProposal;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.entities.internal.linking.NewNameWriter;
import org.turjuman.language.api.Direction;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.LatinSpelling;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.Transliteration;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.PersonId;

/** Reads the names of stored texts. Must be called in a transaction. */
@ApplicationScoped
class SourceNames {
    private static final int SPELLINGS = 3;
    private static final String SAID = "said"; // the rule of words that only a person took for a name

    @Inject
    MentionRepository mentions;

    @Inject
    EntityRepository records;

    @Inject
    NameRecognition recognition;

    @Inject
    Articles articles;

    @Inject
    People people;

    /** What is found in a text, with what people said; nothing is found in languages that the rules do not know. */
    NameSheet sheet(RevisionView text) {
        return NameSheet.of(found(text), mentions.in(text.id()));
    }

    /** Finds the names of a text, so that they are known when they are asked for. */
    void ready(RevisionView text) {
        found(text);
    }

    private List<FoundName> found(RevisionView text) {
        ArticleView article = articles.get(text.article());
        if (!text.language().isA(Language.ARABIC) || article.state() != ArticleState.KEPT) {
            return List.of();
        }
        return recognition.in(text.text(), context(article));
    }

    private static NameContext context(ArticleView article) {
        return new NameContext(
                article.metadata().published().value(),
                article.metadata().region().value());
    }

    /**
     * How the press may write a name, the likeliest first; nothing for languages that are not written from the left, nor
     * for a name that must be translated rather than spelled.
     *
     * @param text in which it stands
     * @param name which
     * @param language of the translation
     */
    List<String> spellings(RevisionView text, NamedInSource name, Language language) {
        if (language.direction() != Direction.LEFT_TO_RIGHT) {
            return List.of();
        }
        NewNameProposal proposal = NewNameWriter.propose(
                text.text(),
                name.span(),
                name.type(),
                name.role(),
                context(articles.get(text.article())),
                (spelled, style, country) ->
                        Transliteration.in(style).from(country).candidates(spelled));
        if (proposal.untranslated()) {
            return List.of();
        }
        return (language.isA(Language.FRENCH) ? proposal.french() : proposal.english())
                .stream().map(LatinSpelling::text).limit(SPELLINGS).toList();
    }

    /** Lines for readers, in their order. */
    List<NamedInSource> views(RevisionView text, Collection<NameSheet.Line> lines) {
        Map<EntityId, EntityView> meant = new HashMap<>();
        records.all(lines.stream()
                        .map(NameSheet.Line::said)
                        .filter(Objects::nonNull)
                        .flatMap(said -> said.entity().stream())
                        .distinct()
                        .toList())
                .forEach(record -> meant.put(record.id(), record.view("")));
        Map<PersonId, String> names = people.names(lines.stream()
                .map(NameSheet.Line::said)
                .filter(Objects::nonNull)
                .map(Mention::decidedBy)
                .collect(Collectors.toSet()));
        return lines.stream().map(line -> view(text, line, meant, names)).toList();
    }

    private static NamedInSource view(
            RevisionView text, NameSheet.Line line, Map<EntityId, EntityView> meant, Map<PersonId, String> names) {
        FoundName found = line.found();
        Mention said = line.isDecided() ? line.said() : null;
        EntityView record =
                said == null ? found(found) : said.entity().map(meant::get).orElse(null);
        Span words = line.words();
        Span role = found == null ? null : found.role();
        return new NamedInSource(
                key(text.id(), line.span()),
                words,
                words.substring(text.text()),
                type(found, said, record),
                role == null || role.overlaps(words) ? null : role,
                record,
                found == null ? List.of() : found.candidates(),
                said != null || found == null ? 1 : found.confidence(),
                found == null ? SAID : found.rule(),
                line.version(),
                said == null ? null : said.said().orElse(null),
                said == null ? null : names.getOrDefault(said.decidedBy(), ""),
                said == null ? null : said.decidedAt());
    }

    private static @Nullable EntityView found(@Nullable FoundName found) {
        return Optional.ofNullable(found).flatMap(FoundName::meant).orElse(null);
    }

    private static EntityType type(@Nullable FoundName found, @Nullable Mention said, @Nullable EntityView record) {
        if (said != null) {
            return record == null ? said.type() : record.getType();
        }
        return Objects.requireNonNull(found, "neither found nor said").type();
    }

    static ReadingKey key(RevisionId revision, Span span) {
        return ReadingKey.of(revision, MentionKind.NAME, span);
    }
}
