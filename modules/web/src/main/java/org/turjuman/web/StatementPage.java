package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.articles.api.SegmentView;
import org.turjuman.articles.api.Title;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.Names;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Source;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.NoSuchThingException;

/** A statement that the desk overlooked, or read wrong: its words are taken from the text, and who says it. */
@Named
@RequestScoped
public class StatementPage {
    private static final int FOUND = 6;

    @Inject
    NewStatements statements;

    @Inject
    Articles articles;

    @Inject
    Names names;

    @Inject
    NameWords words;

    @Inject
    HttpServletRequest request;

    private @Nullable String article; // from the address; the rest of it is the form's
    private @Nullable StatementForm form; // null until it is loaded, as are the next two
    private @Nullable RevisionView text;
    private @Nullable Title title;
    private List<RecordCard> records = List.of();

    /** Reads the text, and the form: one that was kept, otherwise what the address says. */
    public void load() {
        try {
            StatementForm asked = KeptForms.find(request, sent("kept"))
                    .filter(kept -> kept.article().equals(article))
                    .orElseGet(() -> statements.opened(StatementForm.of(StatementPage::sent)));
            RevisionView shown = statements.text(asked);
            form = shown.segments().stream()
                    .filter(segment ->
                            asked.statement().isEmpty() && asked.sentence().equals(Integer.toString(segment.number())))
                    .findFirst()
                    .map(segment -> stating(asked, shown, segment))
                    .orElse(asked);
            text = shown;
            title = articles.title(shown.article());
            records = records(asked);
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    private static String sent(String name) {
        String sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name); // null if nobody sent it
        return sent == null ? "" : sent.strip();
    }

    private static StatementForm stating(StatementForm asked, RevisionView text, SegmentView segment) {
        return asked.stating(
                text.words(segment), segment.span().stripped(text.text()).start());
    }

    /** The one that was chosen, and those that are called as asked. */
    private List<RecordCard> records(StatementForm asked) {
        List<RecordCard> cards = new ArrayList<>();
        if (!asked.entity().isEmpty()) {
            chosen(asked).map(words::card).ifPresent(cards::add);
        }
        if (!asked.getFind().isEmpty()) {
            names.find(asked.getFind(), FOUND).stream()
                    .map(words::card)
                    .filter(card -> cards.stream().noneMatch(one -> one.id().equals(card.id())))
                    .forEach(cards::add);
        }
        return cards;
    }

    /** Empty where it was taken back since the form was kept. */
    private Optional<EntityView> chosen(StatementForm asked) {
        try {
            return Optional.of(names.get(EntityId.valueOf(asked.entity())));
        } catch (NoSuchThingException gone) {
            return Optional.empty();
        }
    }

    private RevisionView text() {
        return Objects.requireNonNull(text, "loaded, or answered with an error page");
    }

    public @Nullable String getArticle() {
        return article;
    }

    public void setArticle(@Nullable String article) {
        this.article = article;
    }

    public StatementForm getForm() {
        return Objects.requireNonNull(form, "loaded, or answered with an error page");
    }

    public Title getTitle() {
        return Objects.requireNonNull(title, "loaded, or answered with an error page");
    }

    public Language getLanguage() {
        return text().language();
    }

    public String getRevision() {
        return text().id().toString();
    }

    public List<SourceText.Paragraph> getParagraphs() {
        return SourceText.of(text(), List.of());
    }

    public List<RecordCard> getRecords() {
        return records;
    }

    /** Whether a record was looked for in vain. */
    public boolean isNoneFound() {
        return records.isEmpty() && !getForm().find().isEmpty();
    }

    public Source.Naming[] getNamings() {
        return Source.Naming.values();
    }

    public CueStrength[] getStrengths() {
        return CueStrength.values();
    }
}
