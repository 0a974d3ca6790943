package org.turjuman.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Deciders;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.articles.api.SegmentView;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.Page;

/**
 * What both pages of the ledger have in common: which lines are shown, which one is opened, and how an act on it ends. A
 * form that comes back is decoded before the view parameters are set, so that then the request itself is asked. It also
 * says which words it is about: if a colleague corrected the statement meanwhile, the line that has them now is opened,
 * and if it was taken out, what was typed is shown with the way to add it anew.
 */
public abstract class LedgerView {
    @Inject
    Deciders deciders;

    @Inject
    TextBundle t;

    @Inject
    HttpServletRequest request;

    private final TableState table = new TableState(50);
    private @Nullable List<LedgerRow> rows; // null until they are read
    private @Nullable String show; // from the address; null for all
    private @Nullable String claim; // from the address; null where none is opened

    /** All lines, as they are now. */
    abstract List<LedgerRow> read();

    /** Of which source. */
    abstract ArticleId source();

    /** The address of the page. */
    abstract String address();

    /** Of which translation; empty on the page of an article. */
    abstract String translation();

    /** Reads the ledger. */
    public void load() {
        rows = List.of(); // what an error page answers shows none
        try {
            rows = read();
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    private List<LedgerRow> rows() {
        if (rows == null) {
            load();
        }
        return rows == null ? List.of() : rows;
    }

    /** Reads the ledger unless that was done. */
    void ready() {
        rows();
    }

    /** The number of the sentence that holds a place, as the article's page shows it. */
    static int segment(RevisionView text, Span words) {
        return text.segments().stream()
                .filter(segment -> segment.span().contains(words.start()))
                .map(SegmentView::number)
                .findFirst()
                .orElse(0);
    }

    static @Nullable String sent(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name); // null if nobody sent it
    }

    static int version(@Nullable String sent) {
        return sent == null || !sent.matches("[0-9]{1,9}") ? -1 : Integer.parseInt(sent);
    }

    /** Takes the opened line as it is stored now; what is typed is kept, and sending it again replaces what is shown. */
    abstract void takeStored();

    /** Acts on the opened line, and shows the list again; a refusal keeps the line open. */
    void doing(String said, Runnable act) {
        if (isMoved()) {
            Go.wrong(t.get("ledger.moved"));
            takeStored();
            return;
        }
        try {
            act.run();
            Go.said(t.get(said));
            Go.to(address() + query());
        } catch (DeskProblem problem) {
            Go.wrong(problem);
            load();
            if (problem.kind() == DeskProblem.Kind.STALE) {
                takeStored();
            }
        }
    }

    /** What follows the address of the page so that it shows the same lines. */
    private String query() {
        return getShown() == LedgerRow.Shown.ALL
                ? ""
                : "?show=" + getShown().name().toLowerCase(Locale.ROOT);
    }

    /** The lines that are shown, on all pages of the table. */
    List<LedgerRow> visible() {
        return rows().stream().filter(row -> row.is(getShown())).toList();
    }

    public PagedModel<LedgerRow> getLines() {
        List<LedgerRow> visible = visible();
        return new PagedModel<>((offset, limit, column, ascending) -> new Page<>(
                visible.subList(Math.min(offset, visible.size()), Math.min(offset + limit, visible.size())),
                visible.size()));
    }

    public int getTotal() {
        return visible().size();
    }

    Optional<LedgerRow> opened() {
        return rows().stream()
                .filter(row -> row.getKey().text().equals(getClaim()))
                .findFirst()
                .or(this::instead);
    }

    /** The line that has the words of the one that a form was about. */
    private Optional<LedgerRow> instead() {
        StatementForm about = about();
        int place = Math.max(version(about.at()), 0);
        return rows().stream()
                .filter(row -> row.getText().strip().equals(about.statement()))
                .min(Comparator.comparingInt(row -> Math.abs(row.line().span().start() - place)));
    }

    /** Whether the form was about another line, which is not there any more. */
    private boolean isMoved() {
        return opened().filter(row -> !row.getKey().text().equals(getClaim())).isPresent();
    }

    /** The statement that a form is about, and what was typed of it; empty where none was sent. */
    private StatementForm about() {
        return form(name -> Optional.ofNullable(sent(name)).orElse("").strip()).anew();
    }

    private StatementForm form(UnaryOperator<String> fields) {
        return StatementForm.of(name -> switch (name) {
            case "article" -> source().toString();
            case "translation" -> translation();
            default -> fields.apply(name);
        });
    }

    /** What a form sends along, so that what it is about can be added anew. */
    public StatementForm getAbout() {
        return opened().map(row -> form(name -> "").correcting(row.line())).orElseGet(() -> form(name -> ""));
    }

    /** What a form was about, and what was typed in it, where no line is like that any more; null otherwise. */
    public @Nullable StatementForm getGone() {
        return FacesContext.getCurrentInstance().isPostback()
                        && !about().statement().isEmpty()
                        && opened().isEmpty()
                ? about()
                : null;
    }

    /** What was typed about a statement in whose place the opened one was added. */
    StatementForm.Carried carried() {
        return KeptForms.find(request, Optional.ofNullable(sent("kept")).orElse(""))
                .filter(kept -> kept.article().equals(source().toString()))
                .map(StatementForm::carried)
                .orElse(StatementForm.Carried.NONE);
    }

    /** Null where no line is opened; its form then takes no part when one comes back. */
    public @Nullable LedgerRow getOpened() {
        return opened().orElse(null);
    }

    ClaimKey key() {
        return opened().map(LedgerRow::getKey).orElseGet(() -> ClaimKey.valueOf(String.valueOf(getClaim())));
    }

    public boolean isDecidable() {
        return deciders.mayDecide(source());
    }

    public LedgerRow.Shown getShown() {
        return Asked.one(LedgerRow.Shown.class, getShow()).orElse(LedgerRow.Shown.ALL);
    }

    public TableState getTable() {
        return table;
    }

    public @Nullable String getShow() {
        return show == null ? sent("show") : show;
    }

    public void setShow(@Nullable String show) {
        this.show = show;
    }

    /** As a form says it, for the line in whose place it stands may be another than the one of the address. */
    public @Nullable String getClaim() {
        String line = sent("line");
        return line != null ? line : claim == null ? sent("claim") : claim;
    }

    public void setClaim(@Nullable String claim) {
        this.claim = claim;
    }
}
