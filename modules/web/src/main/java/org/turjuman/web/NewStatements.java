package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Deciders;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.Ledger;
import org.turjuman.entities.api.LedgerLine;
import org.turjuman.entities.api.NewClaim;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.Translations;

/** Adds to a ledger what its form says: the words that it holds are looked for in the text. */
@RequestScoped
class NewStatements {
    private static final int SHOWN = 60; // UTF-16 units of words that a message repeats

    @Inject
    Articles articles;

    @Inject
    Translations translations;

    @Inject
    Deciders deciders;

    @Inject
    Ledger ledger;

    /** The text that is worked on: the one that was translated, otherwise the current one. */
    RevisionView text(StatementForm form) {
        ArticleId article = ArticleId.valueOf(form.article());
        deciders.requireDeciding(article);
        if (!form.claim().isEmpty()) {
            return of(article, ClaimKey.valueOf(form.claim()).revision());
        }
        if (form.translation().isEmpty()) {
            return articles.current(article);
        }
        return of(
                article,
                translations.get(TranslationId.valueOf(form.translation())).revision());
    }

    private RevisionView of(ArticleId article, RevisionId revision) {
        RevisionView text = articles.revision(revision);
        if (!text.article().equals(article)) {
            throw new NoSuchThingException("revision", revision);
        }
        return text;
    }

    /** The form as it opens: with the statement that is to be corrected, as long as nothing was typed. */
    StatementForm opened(StatementForm form) {
        if (form.claim().isEmpty() || !form.version().isEmpty()) {
            return form;
        }
        ArticleId article = ArticleId.valueOf(form.article());
        deciders.requireDeciding(article);
        return form.correcting(ledger.get(article, ClaimKey.valueOf(form.claim())));
    }

    /** The statement that is to be corrected, as it stands now; empty where there is none, or none any more. */
    Optional<LedgerLine> stored(StatementForm form) {
        if (form.claim().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ledger.get(ArticleId.valueOf(form.article()), ClaimKey.valueOf(form.claim())));
        } catch (NoSuchThingException gone) {
            return Optional.empty();
        }
    }

    /** Adds the statement, or puts it in the place of the one that is corrected. */
    LedgerLine add(StatementForm form) {
        RevisionView text = text(form);
        Span statement = place(text.text(), form.statement(), form.at(), "/statement");
        CueStrength strength = Asked.one(CueStrength.class, form.strength()).orElse(CueStrength.SAYS);
        NewClaim said = new NewClaim(statement, teller(form, text.text()), strength);
        return form.claim().isEmpty()
                ? ledger.add(text.article(), text.id(), said)
                : ledger.correct(
                        text.article(), ClaimKey.valueOf(form.claim()), LedgerView.version(form.version()), said);
    }

    private static NewClaim.@Nullable Teller teller(StatementForm form, String text) { // null: the text does not say
        Source.Naming naming = Asked.one(Source.Naming.class, form.naming()).orElse(null);
        if (naming == null) {
            return null;
        }
        if (form.source().isEmpty()) {
            throw new EntityProblem(Kind.INVALID, "claim.source-missing", "/source");
        }
        Span words = place(text, form.source(), form.sourceAt(), "/source");
        return new NewClaim.Teller(words, naming, form.entity().isEmpty() ? null : EntityId.valueOf(form.entity()));
    }

    private static Span place(String text, String words, String at, String pointer) {
        if (words.isEmpty()) {
            throw new EntityProblem(Kind.INVALID, "claim.empty", pointer);
        }
        int near = at.matches("[0-9]{1,9}") ? Integer.parseInt(at) : 0;
        return NamingForms.nearest(text, words, new Span(near, near))
                .orElseThrow(() -> new EntityProblem(
                        Kind.INVALID,
                        "claim.not-in-text",
                        pointer,
                        words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…"));
    }
}
