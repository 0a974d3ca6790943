package org.turjuman.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.Page;
import org.turjuman.publication.api.EditionGoneException;
import org.turjuman.publication.api.EditionId;
import org.turjuman.publication.api.EditionLine;
import org.turjuman.publication.api.EditionState;
import org.turjuman.publication.api.EditionView;
import org.turjuman.publication.api.PublicEditions;

@ApplicationScoped
@Transactional
class ReadersDoor implements PublicEditions {
    @Inject
    EditionRepository repository;

    @Inject
    EditionViews views;

    @Inject
    DeskClock clock;

    @Override
    public EditionView current(ArticleId article, Language language) {
        Edition any = repository.of(article).stream()
                .filter(edition -> edition.language().equals(language))
                .findFirst()
                .orElseThrow(() -> new NoSuchThingException("edition", article + "/" + language));
        Shelf shelf = views.shelf(any.translation());
        return shelf.lastPublic()
                .map(edition -> shown(edition, shelf))
                .orElseThrow(() -> new NoSuchThingException("edition", article + "/" + language));
    }

    @Override
    public EditionView edition(EditionId id) {
        Edition edition = repository.get(id);
        Shelf shelf = views.shelf(edition.translation());
        if (!shelf.wasPublic(edition)) {
            throw new NoSuchThingException("edition", id);
        }
        return shown(edition, shelf);
    }

    private EditionView shown(Edition edition, Shelf shelf) {
        if (shelf.state(edition) == EditionState.WITHDRAWN) {
            throw new EditionGoneException(
                    edition.article(),
                    edition.language(),
                    shelf.withdrawal(edition).map(views::withdrawal).orElseThrow());
        }
        return views.view(edition, shelf, true);
    }

    @Override
    public List<EditionLine> of(ArticleId article) {
        return views.current(article);
    }

    @Override
    public Page<EditionLine> latest(@Nullable Language language, int offset, int limit) {
        Page<Edition> page = repository.current(language, clock.now(), offset, limit);
        return new Page<>(views.lines(page.items()), page.total());
    }

    @Override
    public List<Language> languages() {
        return repository.languages(clock.now());
    }
}
