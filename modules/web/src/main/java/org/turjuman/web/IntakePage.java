package org.turjuman.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleView;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Intake;
import org.turjuman.articles.api.IntakeDraft;
import org.turjuman.articles.api.IntakePreview;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.Permission;

/**
 * An article on its way in, or a corrected source: the text first, then a preview with everything that can be decided.
 * Nothing is stored before the last step; what is decided lives as long as the page stands open.
 */
@Named
@ViewScoped
public class IntakePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Intake intake;

    @Inject
    transient Articles articles;

    @Inject
    transient Caller caller;

    @Inject
    transient DeskClock clock;

    @Inject
    transient Times times;

    @Inject
    transient TextBundle t;

    private @Nullable String article; // from the address; null for a new article
    private int version; // of the article that is corrected
    private final ArrivedText arrived = new ArrivedText();
    private String headline = "";
    private @Nullable MetadataForm form; // null until the page is opened
    private IntakeDecisions decisions = new IntakeDecisions();
    private int cutting = -1; // the place of the sentence that is being cut; -1 for none
    private transient @Nullable IntakePreview preview; // null until a text was looked at, and after a restore

    /** Opens the page, with the current text when a source is corrected. */
    public void load() {
        try {
            if (article == null) {
                caller.require(Permission.TAKE_IN);
                form = new MetadataForm(Metadata.unasked(clock.zone()), caller.locale());
            } else {
                caller.require(Permission.CORRECT_SOURCE);
                ArticleView corrected = articles.get(ArticleId.valueOf(article));
                version = corrected.version();
                arrived.setText(articles.revision(corrected.current()).text());
                form = new MetadataForm(corrected.metadata(), caller.locale());
            }
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    /** Looks at a pasted text or an uploaded file, with nothing decided yet. */
    public void look() {
        decisions = new IntakeDecisions();
        cutting = -1;
        try {
            arrived.look();
            show();
        } catch (DeskProblem problem) {
            arrived.forget();
            Go.wrong(problem);
        }
    }

    /** Goes back to the text. */
    public void change() {
        arrived.change(preview);
        preview = null;
    }

    /** Takes over what was decided and shows the outcome. */
    public void lookAgain() {
        decide(() -> {});
    }

    /**
     * Reads the file in another encoding.
     *
     * @param encoding its name
     */
    public void readAs(String encoding) {
        if (arrived.readAs(encoding)) {
            decisions = new IntakeDecisions();
            showOrSay();
        }
    }

    /**
     * Joins a sentence to the one before, or takes back the cut that made it.
     *
     * @param at where it begins
     */
    public void join(int at) {
        decide(() -> decisions.join(at));
    }

    /**
     * Offers the words of a sentence to cut before.
     *
     * @param at where the sentence begins
     */
    public void cut(int at) {
        decide(() -> cutting = at);
    }

    /**
     * Cuts before a word, or takes back the joining that stood there.
     *
     * @param at where the word begins
     */
    public void part(int at) {
        decide(() -> {
            cutting = -1;
            decisions.part(at);
        });
    }

    /** Leaves a sentence uncut. */
    public void keepWhole() {
        decide(() -> cutting = -1);
    }

    /** Accepts every clean-up that is proposed. */
    public void acceptAll() {
        decide(() -> {
            IntakePreview shown = shown();
            if (shown != null) {
                decisions.acceptAll(shown);
            }
        });
    }

    /** Stores the article, or the corrected source as a new revision. */
    public void take() {
        try {
            readDecisions();
            ArticleView stored = article == null
                    ? intake.take(draft(described()))
                    : intake.correct(ArticleId.valueOf(article), version, draft(unasked()));
            Go.said(t.get(article == null ? "articles.taken-done" : "articles.corrected-done"));
            Go.to("/desk/articles/" + stored.id());
        } catch (DeskProblem problem) {
            say(problem);
            showOrSay();
        }
    }

    /** Takes over what was decided, does what was asked and shows the outcome; a form that cannot be read does nothing. */
    private void decide(Runnable asked) {
        try {
            readDecisions();
            asked.run();
        } catch (DeskProblem problem) {
            say(problem);
        }
        showOrSay();
    }

    private void readDecisions() {
        if (form != null) {
            form.readAgain();
        }
        IntakePreview shown = shown();
        if (shown != null) {
            decisions.read(
                    shown,
                    FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
        }
    }

    private void showOrSay() {
        try {
            show();
        } catch (DeskProblem problem) {
            say(problem);
        }
    }

    private void say(DeskProblem problem) {
        if (form == null) {
            Go.wrong(problem);
        } else {
            form.tell(problem, t);
        }
    }

    /** What is said of the article is looked at when it is stored, not while its text is. */
    private void show() {
        IntakeDraft draft = draft(unasked());
        preview = article == null ? intake.preview(draft) : intake.preview(ArticleId.valueOf(article), draft);
    }

    private @Nullable IntakePreview shown() {
        if (preview == null && arrived.isLookedAt()) {
            showOrSay();
        }
        return preview;
    }

    private IntakeDraft draft(Metadata metadata) {
        return decisions.draft(arrived.input(), Language.ARABIC, headline, metadata);
    }

    private Metadata described() {
        return form == null ? unasked() : form.metadata();
    }

    private Metadata unasked() {
        return Metadata.unasked(clock.zone());
    }

    public Language getLanguage() {
        return Language.ARABIC;
    }

    public boolean isCorrection() {
        return article != null;
    }

    public @Nullable IntakePreview getPreview() {
        return shown();
    }

    /** What the preview says, laid out; null while there is none. */
    public @Nullable PreviewSheet getSheet() {
        IntakePreview shown = shown();
        return shown == null ? null : new PreviewSheet(shown, times.locale());
    }

    public ArrivedText getArrived() {
        return arrived;
    }

    public boolean isLooking() {
        return arrived.isLookedAt();
    }

    public int getCutting() {
        return cutting;
    }

    public List<ParagraphKind> getKinds() {
        return List.of(ParagraphKind.values());
    }

    public @Nullable MetadataForm getForm() {
        return form;
    }

    public @Nullable String getArticle() {
        return article;
    }

    public void setArticle(@Nullable String article) {
        this.article = article;
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(@Nullable String headline) {
        this.headline = headline == null ? "" : headline;
    }
}
