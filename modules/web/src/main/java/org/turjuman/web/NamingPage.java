package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.NamedInSource;
import org.turjuman.entities.api.Names;
import org.turjuman.entities.api.NewNameProposal;
import org.turjuman.entities.api.NewNames;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.LatinSpelling;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.Permission;

/** A name of a source that is none of the candidates: another record is found, or a new one is made and linked. */
@Named
@RequestScoped
public class NamingPage {
    private static final int AROUND = 60; // UTF-16 units shown on each side of the name
    private static final int FOUND = 6;
    private static final int SPELLINGS = 4;

    @Inject
    Articles articles;

    @Inject
    Names names;

    @Inject
    NewNames newNames;

    @Inject
    NamingForms forms;

    @Inject
    NameWords words;

    @Inject
    Caller caller;

    private @Nullable String article; // from the address; never null once the page is shown
    private @Nullable String key; // from the address; never null once the page is shown
    private @Nullable String text; // from the address: what is searched; null for the words themselves
    private @Nullable RevisionView revision; // null until it is loaded
    private @Nullable NamedInSource name; // null until it is loaded
    private @Nullable NewNameProposal proposal; // null until it is loaded
    private List<NameDetails.Choice> found = List.of();

    /** Reads the name, what it may be spelled like, and the records nearest to what is typed. */
    public void load() {
        try {
            caller.require(Permission.EDIT_NAMES);
            ReadingKey asked = ReadingKey.valueOf(String.valueOf(key));
            RevisionView shown = articles.revision(asked.revision());
            revision = shown;
            NamedInSource named = forms.found(ArticleId.valueOf(String.valueOf(article)), asked)
                    .orElseGet(() -> overlooked(asked, shown.text()));
            name = named;
            proposal = newNames.propose(named);
            found = find(getSearched());
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    private static NamedInSource overlooked(ReadingKey key, String text) {
        Span span = key.span();
        return new NamedInSource(
                key,
                span,
                span.end() > text.length() ? "" : span.substring(text),
                EntityType.PERSON,
                null,
                null,
                List.of(),
                0,
                "said",
                0,
                null,
                null,
                null);
    }

    private List<NameDetails.Choice> find(String typed) {
        return names.find(typed, FOUND).stream()
                .map(record -> new NameDetails.Choice(0, words.card(record), "", false))
                .toList();
    }

    private RevisionView revision() {
        return Objects.requireNonNull(revision, "loaded, or answered with an error page");
    }

    private NewNameProposal proposal() {
        return Objects.requireNonNull(proposal, "loaded, or answered with an error page");
    }

    private NamedInSource name() {
        return Objects.requireNonNull(name, "loaded, or answered with an error page");
    }

    public String getWords() {
        return name().text();
    }

    public int getVersion() {
        return name().version();
    }

    public String getRevision() {
        return revision().id().toString();
    }

    public Language getLanguage() {
        return revision().language();
    }

    /** What stands before the name. */
    public String getBefore() {
        int from = Math.max(0, name().span().start() - AROUND);
        return (from > 0 ? "…" : "")
                + revision().text().substring(from, name().span().start());
    }

    /** What stands after the name. */
    public String getAfter() {
        String all = revision().text();
        int to = Math.min(all.length(), name().span().end() + AROUND);
        return all.substring(name().span().end(), to) + (to < all.length() ? "…" : "");
    }

    public List<NameDetails.Choice> getFound() {
        return found;
    }

    public NewNameProposal getProposal() {
        return proposal();
    }

    /** The spellings that are offered for English. */
    public List<String> getEnglish() {
        return spellings(NewNameProposal::english);
    }

    /** The spellings that are offered for French. */
    public List<String> getFrench() {
        return spellings(NewNameProposal::french);
    }

    private List<String> spellings(Function<NewNameProposal, List<LatinSpelling>> language) {
        return language.apply(proposal()).stream()
                .map(LatinSpelling::text)
                .distinct()
                .limit(SPELLINGS)
                .toList();
    }

    public EntityType[] getTypes() {
        return EntityType.values();
    }

    public List<Gender> getGenders() {
        return Arrays.asList(Gender.values());
    }

    public @Nullable String getArticle() {
        return article;
    }

    public void setArticle(@Nullable String article) {
        this.article = article;
    }

    public @Nullable String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key;
    }

    public @Nullable String getText() {
        return text;
    }

    /** What is searched. */
    public String getSearched() {
        return text == null ? getWords() : text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
