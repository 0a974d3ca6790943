package org.turjuman.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleView;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Intake;
import org.turjuman.articles.api.IntakeDraft;
import org.turjuman.articles.api.IntakePreview;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.Noticed;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.PreviewSentence;
import org.turjuman.articles.api.RawInput;
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
    transient TextBundle t;

    private @Nullable String article; // from the address; null for a new article
    private int version; // of the article that is corrected
    private String text = "";
    private transient @Nullable Part file; // null unless one was chosen
    private String headline = "";
    private @Nullable RawInput input; // null until a text was looked at
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
                text = articles.revision(corrected.current()).text();
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
        Part chosen = file;
        try {
            input = chosen != null && chosen.getSize() > 0
                    ? RawInput.uploaded(bytes(chosen), String.valueOf(chosen.getSubmittedFileName()), null)
                    : RawInput.pasted(text.replace("\r\n", "\n")); // browsers send forms with CRLF
            show();
        } catch (DeskProblem problem) {
            input = null;
            Go.wrong(problem);
        }
    }

    private static byte[] bytes(Part file) {
        try (var content = file.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes back to the text. */
    public void change() {
        RawInput before = input;
        if (before != null) {
            IntakePreview shown = preview;
            text = shown == null ? before.text().orElse("") : shown.decoded();
        }
        input = null;
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
        RawInput before = input;
        if (before != null) {
            decisions = new IntakeDecisions();
            input = before.in(encoding);
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
        if (preview == null && input != null) {
            showOrSay();
        }
        return preview;
    }

    private IntakeDraft draft(Metadata metadata) {
        return decisions.draft(input == null ? RawInput.pasted(text) : input, Language.ARABIC, headline, metadata);
    }

    private Metadata described() {
        return form == null ? unasked() : form.metadata();
    }

    private Metadata unasked() {
        return Metadata.unasked(clock.zone());
    }

    /**
     * The words of a sentence before which it can be cut.
     *
     * @param sentence which
     * @return all but the first
     */
    public List<CutWord> words(PreviewSentence sentence) {
        IntakePreview shown = shown();
        return shown == null ? List.of() : CutWord.of(sentence, shown);
    }

    /**
     * A sentence with what was noticed in it.
     *
     * @param sentence which
     * @return its pieces in the order of the text
     */
    public List<NoticedText.Piece> pieces(PreviewSentence sentence) {
        IntakePreview shown = shown();
        return shown == null ? List.of() : NoticedText.of(sentence, shown);
    }

    /** What was noticed, by its kind. */
    public List<Alike<Noticed>> getNoticed() {
        IntakePreview shown = shown();
        return shown == null
                ? List.of()
                : Alike.of(shown.noticed(), noticed -> noticed.defect().kind());
    }

    /**
     * What is wrong, in the caller's language.
     *
     * @param noticed which
     * @return a sentence
     */
    public String message(Noticed noticed) {
        return noticed.message(caller.locale());
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

    public @Nullable String getFileName() {
        return input == null ? null : input.fileName().orElse(null);
    }

    /** Whether a person chose the encoding, so that the others stay in sight. */
    public boolean isEncodingChosen() {
        return input != null && input.encoding().isPresent();
    }

    public boolean isLooking() {
        return input != null;
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

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(@Nullable String headline) {
        this.headline = headline == null ? "" : headline;
    }
}
