package org.turjuman.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.turjuman.articles.api.ArticleLine;
import org.turjuman.articles.api.ArticleState;
import org.turjuman.articles.api.ArticleView;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionLine;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;

/** Shows articles and their revisions as the front doors hand them out. */
@ApplicationScoped
class ArticleLines {
    @Inject
    ArticleRepository articles;

    @Inject
    ArticlePermissions permissions;

    @Inject
    People people;

    @Inject
    Caller caller;

    RevisionView of(Revision revision) {
        return revision.view(!articles.hasContent(revision.original()));
    }

    ArticleView of(Article article) {
        articles.flush(); // so that the version is the one that a reader would see
        List<Tuple> lines = articles.revisionLines(article.id());
        Set<PersonId> persons = lines.stream()
                .map(t -> new PersonId(t.get("maker", Long.class)))
                .collect(Collectors.toSet());
        persons.add(article.takenBy());
        Map<PersonId, String> names = people.names(persons);
        Set<Long> kept = articles.withContent(
                lines.stream().map(t -> original(t).number()).toList());
        boolean textThere = article.state() == ArticleState.KEPT;
        return new ArticleView(
                article.id(),
                article.version(),
                article.state(),
                Language.of(article.language()),
                article.title(),
                article.current().headlineText(),
                article.metadata(),
                article.current().id(),
                lines.stream().map(t -> revisionLine(t, names, kept)).toList(),
                article.takenBy(),
                names.getOrDefault(article.takenBy(), ""),
                article.takenAt(),
                textThere && permissions.mayDescribe(article),
                textThere && caller.may(Permission.CORRECT_SOURCE),
                textThere && permissions.mayDiscard(article),
                textThere && caller.may(Permission.ERASE));
    }

    private static Original original(Tuple line) {
        return line.get("source", Original.class);
    }

    private static RevisionLine revisionLine(Tuple line, Map<PersonId, String> names, Set<Long> kept) {
        PersonId person = new PersonId(line.get("maker", Long.class));
        Original original = original(line);
        return new RevisionLine(
                new RevisionId(line.get("revision_id", Long.class)),
                line.get("revision_number", Integer.class),
                line.get("word_count", Integer.class),
                line.get("sentence_count", Integer.class),
                line.get("edit_count", Integer.class),
                person,
                names.getOrDefault(person, ""),
                line.get("made_time", Instant.class),
                original.view(!kept.contains(original.number())));
    }

    /** The lines of a list. */
    List<ArticleLine> of(List<Tuple> found) {
        Map<PersonId, String> names =
                people.names(found.stream().map(t -> article(t).takenBy()).collect(Collectors.toSet()));
        return found.stream().map(t -> line(t, names)).toList();
    }

    private static Article article(Tuple line) {
        return line.get("found", Article.class);
    }

    private static ArticleLine line(Tuple line, Map<PersonId, String> names) {
        Article article = article(line);
        Metadata metadata = article.metadata();
        return new ArticleLine(
                article.id(),
                article.title(),
                Language.of(article.language()),
                metadata.outlet(),
                metadata.published(),
                metadata.region(),
                metadata.rights(),
                line.get("word_count", Integer.class),
                line.get("sentence_count", Integer.class),
                line.get("revision_count", Integer.class),
                article.takenAt(),
                names.getOrDefault(article.takenBy(), ""));
    }
}
