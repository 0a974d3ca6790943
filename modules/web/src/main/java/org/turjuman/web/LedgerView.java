package org.turjuman.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
 * form that comes back is decoded before the view parameters are set, so that then the request itself is asked.
 */
public abstract class LedgerView {
    @Inject
    Deciders deciders;

    @Inject
    TextBundle t;

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
                .findFirst();
    }

    /** Null where no line is opened; its form then takes no part when one comes back. */
    public @Nullable LedgerRow getOpened() {
        return opened().orElse(null);
    }

    ClaimKey key() {
        return ClaimKey.valueOf(String.valueOf(getClaim()));
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

    public @Nullable String getClaim() {
        return claim == null ? sent("claim") : claim;
    }

    public void setClaim(@Nullable String claim) {
        this.claim = claim;
    }
}
