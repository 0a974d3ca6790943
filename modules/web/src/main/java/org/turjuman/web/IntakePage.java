package org.turjuman.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleView;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Edit;
import org.turjuman.articles.api.Intake;
import org.turjuman.articles.api.IntakeDraft;
import org.turjuman.articles.api.IntakePreview;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.Noticed;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.PreviewSentence;
import org.turjuman.articles.api.RawInput;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.Words;
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
    private List<Edit> accepted = List.of();
    private Map<Integer, ParagraphKind> kinds = Map.of();
    private Set<Integer> joined = Set.of();
    private Set<Integer> parted = Set.of();
    private int cutting = -1; // the place of the sentence that is being cut; -1 for none
    private transient @Nullable IntakePreview preview; // null until a text was looked at, and after a restore

    /**
     * A word before which a sentence can be cut.
     *
     * @param at its place in the decoded text
     * @param text itself
     */
    public record Word(int at, String text) {
        public int getAt() {
            return at;
        }

        public String getText() {
            return text;
        }
    }

    /** Opens the page, with the current text when a source is corrected. */
    public void load() {
        try {
            if (article == null) {
                caller.require(Permission.TAKE_IN);
                form = new MetadataForm(Metadata.unasked(clock.zone()));
            } else {
                caller.require(Permission.CORRECT_SOURCE);
                ArticleView corrected = articles.get(ArticleId.valueOf(article));
                version = corrected.version();
                text = articles.revision(corrected.current()).text();
                form = new MetadataForm(corrected.metadata());
            }
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    /** Looks at a pasted text or an uploaded file, with nothing decided yet. */
    public void look() {
        accepted = List.of();
        kinds = Map.of();
        joined = Set.of();
        parted = Set.of();
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
        decide();
        showOrSay();
    }

    /**
     * Reads the file in another encoding.
     *
     * @param encoding its name
     */
    public void readAs(String encoding) {
        RawInput before = input;
        if (before != null) {
            accepted = List.of();
            kinds = Map.of();
            joined = Set.of();
            parted = Set.of();
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
        decide();
        Set<Integer> cuts = new HashSet<>(parted);
        if (cuts.remove(at)) {
            parted = cuts;
        } else {
            joined = with(joined, at);
        }
        showOrSay();
    }

    /**
     * Offers the words of a sentence to cut before.
     *
     * @param at where the sentence begins
     */
    public void cut(int at) {
        decide();
        cutting = at;
        showOrSay();
    }

    /**
     * Cuts before a word, or takes back the joining that stood there.
     *
     * @param at where the word begins
     */
    public void part(int at) {
        decide();
        cutting = -1;
        Set<Integer> joins = new HashSet<>(joined);
        if (joins.remove(at)) {
            joined = joins;
        } else {
            parted = with(parted, at);
        }
        showOrSay();
    }

    /** Leaves a sentence uncut. */
    public void keepWhole() {
        decide();
        cutting = -1;
        showOrSay();
    }

    private static Set<Integer> with(Set<Integer> places, int place) {
        Set<Integer> more = new HashSet<>(places);
        more.add(place);
        return more;
    }

    /** Stores the article, or the corrected source as a new revision. */
    public void take() {
        decide();
        try {
            ArticleView stored = article == null
                    ? intake.take(draft())
                    : intake.correct(ArticleId.valueOf(article), version, draft());
            Go.said(t.get(article == null ? "articles.taken-done" : "articles.corrected-done"));
            Go.to("/desk/articles/" + stored.id());
        } catch (DeskProblem problem) {
            Go.wrong(problem);
            showOrSay();
        }
    }

    /** Reads kinds and accepted clean-ups from the request: plain inputs, named by place. */
    private void decide() {
        IntakePreview shown = shown();
        if (shown == null) {
            return;
        }
        Map<String, String[]> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        Map<Integer, ParagraphKind> decided = new HashMap<>(kinds);
        shown.paragraphs().stream().filter(p -> !p.inserted()).forEach(p -> {
            String[] kind = sent.get("kind-" + p.at());
            if (kind != null && !kind[0].equals(p.kind().name())) {
                decided.put(p.at(), ParagraphKind.valueOf(kind[0]));
            }
        });
        onlyOneHeadline(decided, shown);
        kinds = decided;
        Set<String> fixes = Set.of(sent.getOrDefault("fix", new String[0]));
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < shown.noticed().size(); i++) {
            Edit fix = shown.noticed().get(i).fix();
            if (fix != null && fixes.contains(Integer.toString(i))) {
                edits.add(fix);
            }
        }
        accepted = edits;
    }

    /** Who calls another paragraph the headline means that the former one is none. */
    private void onlyOneHeadline(Map<Integer, ParagraphKind> decided, IntakePreview shown) {
        Set<Integer> fresh = new HashSet<>();
        decided.forEach((at, kind) -> {
            if (kind == ParagraphKind.HEADLINE && kinds.get(at) != ParagraphKind.HEADLINE) {
                fresh.add(at);
            }
        });
        if (fresh.size() == 1) {
            shown.paragraphs().stream()
                    .filter(p -> p.kind() == ParagraphKind.HEADLINE && !fresh.contains(p.at()))
                    .filter(p -> !p.inserted())
                    .forEach(p -> decided.put(p.at(), ParagraphKind.BODY));
        }
    }

    private void showOrSay() {
        try {
            show();
        } catch (DeskProblem problem) {
            Go.wrong(problem);
        }
    }

    private void show() {
        preview = article == null ? intake.preview(draft()) : intake.preview(ArticleId.valueOf(article), draft());
    }

    private @Nullable IntakePreview shown() {
        if (preview == null && input != null) {
            showOrSay();
        }
        return preview;
    }

    private IntakeDraft draft() {
        RawInput raw = input == null ? RawInput.pasted(text) : input;
        return new IntakeDraft(
                raw,
                Language.ARABIC,
                headline.isBlank() ? null : headline,
                accepted,
                kinds,
                joined,
                parted,
                article == null && form != null ? form.metadata() : Metadata.unasked(clock.zone()));
    }

    /**
     * The words of a sentence before which it can be cut.
     *
     * @param sentence which
     * @return all but the first
     */
    public List<Word> words(PreviewSentence sentence) {
        IntakePreview shown = shown();
        if (shown == null) {
            return List.of();
        }
        List<Span> spans = Words.spans(sentence.text());
        int start = sentence.span().start() + leadingSpace(sentence, shown);
        return spans.stream()
                .skip(1)
                .map(word -> new Word(shown.edits().back(start + word.start()), word.substring(sentence.text())))
                .toList();
    }

    private static int leadingSpace(PreviewSentence sentence, IntakePreview shown) {
        String whole = sentence.span().substring(shown.text());
        return whole.indexOf(sentence.text());
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
