package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleState;
import org.turjuman.articles.api.ArticleView;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Change;
import org.turjuman.articles.api.Deciders;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.PersonView;

/** One article: its text at a revision, what is known of it, how its revisions differ. */
@Named
@RequestScoped
public class ArticlePage {
    @Inject
    Articles articles;

    @Inject
    Caller caller;

    @Inject
    SourceReading reading;

    @Inject
    NamesLayer names;

    @Inject
    Deciders deciders;

    @Inject
    TextBundle t;

    private @Nullable String article; // from the address; never null once the page is shown
    private @Nullable String revision; // from the address; null for the current one
    private @Nullable String against; // from the address; null for no comparison
    private @Nullable ArticleView view; // null until it is loaded
    private @Nullable RevisionView text; // null until it is loaded
    private @Nullable MetadataForm form; // null until it is loaded
    private List<SourceText.Paragraph> paragraphs = List.of();
    private List<SourceMark> marks = List.of();
    private List<SourceMark> gone = List.of();
    private List<Change> changes = List.of();
    private @Nullable String version; // what the form was opened with; null for the stored one
    private String reason = "";

    /** Reads the article. */
    public void load() {
        try {
            ArticleView found = view();
            RevisionId wanted = revision == null || revision.isEmpty() ? found.current() : RevisionId.valueOf(revision);
            RevisionView shown = articles.revision(wanted);
            text = shown;
            if (found.state() == ArticleState.KEPT) {
                marks = reading.marks(wanted, names.read(wanted));
                names.place(marks, shown.text());
                gone = reading.gone(wanted);
            }
            paragraphs = SourceText.of(shown, marks);
            if (against != null && !against.isEmpty()) {
                changes = articles.changes(RevisionId.valueOf(against), wanted).segments();
            }
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    private ArticleView view() {
        ArticleView known = view;
        if (known == null) {
            known = articles.get(id());
            view = known;
        }
        return known;
    }

    /** A form that comes back is decoded before the view parameters are set, so the address itself is asked. */
    private ArticleId id() {
        return ArticleId.valueOf(String.valueOf(article == null ? sent("article") : article));
    }

    private static @Nullable String sent(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name); // null if nobody sent it
    }

    /** Stores what is known of the article. */
    public void describe() {
        MetadataForm typed = getForm();
        try {
            articles.describe(id(), version(), before -> typed.metadata());
            Go.said(t.get("articles.described"));
            Go.to("/desk/articles/" + id());
        } catch (DeskProblem problem) {
            typed.tell(problem, t);
            load();
        }
    }

    /**
     * Says what a paragraph is.
     *
     * @param paragraph its number
     */
    public void classify(int paragraph) {
        String kind = sent("kind-" + paragraph);
        doing("articles.classified", () -> {
            ParagraphKind said = IntakeDecisions.kind(kind, "/kinds/" + paragraph);
            articles.classify(id(), version(), paragraph, said);
        });
    }

    private int version() {
        return version == null || !version.matches("[0-9]{1,9}") ? -1 : Integer.parseInt(version);
    }

    private void doing(String said, Runnable act) {
        try {
            act.run();
            Go.said(t.get(said));
            Go.to("/desk/articles/" + id());
        } catch (DeskProblem problem) {
            Go.wrong(problem);
            load();
        }
    }

    /** Takes a wrong paste back. */
    public void discard() {
        try {
            articles.discard(id());
            Go.said(t.get("articles.discarded"));
            Go.to("/desk/articles");
        } catch (DeskProblem problem) {
            Go.wrong(problem);
            load();
        }
    }

    /** Erases the text by order. */
    public void erase() {
        doing("articles.erased-done", () -> articles.erase(id(), reason));
    }

    public ArticleView getView() {
        return view();
    }

    public RevisionView getText() {
        if (text == null) {
            load();
        }
        return Objects.requireNonNull(text, "loaded, or answered with an error page");
    }

    public MetadataForm getForm() {
        MetadataForm known = form;
        if (known == null) {
            known = new MetadataForm(view().metadata(), caller.locale());
            form = known;
        }
        return known;
    }

    public List<SourceText.Paragraph> getParagraphs() {
        if (text == null) {
            load();
        }
        return paragraphs;
    }

    /** The layers that have marks in this text, in the order of the page. */
    public List<Alike<SourceMark>> getLayers() {
        return Alike.of(
                marks.stream().sorted(Comparator.comparing(SourceMark::layer)).toList(), SourceMark::layer);
    }

    /** What was decided about words that the revision before still had. */
    public List<SourceMark> getGone() {
        return gone;
    }

    /** Whether the caller may decide about what is marked. */
    public boolean isDecidable() {
        return !isErased() && deciders.mayDecide(id());
    }

    public PersonView getPerson() {
        return caller.get();
    }

    public List<Change> getChanges() {
        return changes;
    }

    /** Those that are not the same, for the comparison. */
    public List<Change> getDifferences() {
        return changes.stream().filter(change -> !change.isSame()).toList();
    }

    public boolean isCompared() {
        return against != null && !against.isEmpty();
    }

    public boolean isShowsCurrent() {
        return getText().id().equals(view().current());
    }

    public boolean isErased() {
        return view().state() == ArticleState.ERASED;
    }

    public List<ParagraphKind> getKinds() {
        return List.of(ParagraphKind.values());
    }

    public @Nullable String getArticle() {
        return article;
    }

    public void setArticle(@Nullable String article) {
        this.article = article;
    }

    public @Nullable String getRevision() {
        return revision;
    }

    public void setRevision(@Nullable String revision) {
        this.revision = revision;
    }

    public @Nullable String getAgainst() {
        return against;
    }

    public void setAgainst(@Nullable String against) {
        this.against = against;
    }

    public String getVersion() {
        return version == null ? Integer.toString(view().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
