package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleView;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FoundName;
import org.turjuman.entities.api.NameContext;
import org.turjuman.entities.api.NameSpellings;
import org.turjuman.entities.api.NameSpellings.Spelled;
import org.turjuman.entities.api.NamedInSource;
import org.turjuman.entities.api.NewNameProposal;
import org.turjuman.entities.api.NewNames;
import org.turjuman.entities.internal.linking.NewNameWriter;
import org.turjuman.language.api.LatinSpelling;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.TransliterationStyle;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.Permission;

@ApplicationScoped
@Transactional
class NewNameService implements NewNames {
    @Inject
    NameSpellings spellings;

    @Inject
    Articles articles;

    @Inject
    Caller caller;

    @Override
    public NewNameProposal propose(NamedInSource name) {
        caller.require(Permission.READ);
        RevisionView revision = articles.revision(name.key().revision());
        ArticleView article = articles.get(revision.article());
        NameContext context = new NameContext(
                article.metadata().published().value(),
                article.metadata().region().value());
        return propose(revision.text(), name.span(), name.type(), name.role(), context);
    }

    @Override
    public NewNameProposal propose(FoundName name, String text, NameContext context) {
        caller.require(Permission.READ);
        return propose(text, name.span(), name.type(), name.role(), context);
    }

    private NewNameProposal propose(String text, Span span, EntityType type, @Nullable Span role, NameContext context) {
        return NewNameWriter.propose(text, span, type, role, context, this::spell);
    }

    private List<LatinSpelling> spell(String name, TransliterationStyle style, @Nullable String country) {
        return spellings.of(name, style, country).stream()
                .map(Spelled::spelling)
                .toList();
    }
}
