package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleView;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Deciders;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.entities.api.ClaimDecision;
import org.turjuman.entities.api.ClaimStatus;
import org.turjuman.entities.api.DecidedClaim;
import org.turjuman.entities.api.Ledger;
import org.turjuman.platform.api.DeskProblem;

/** Who says what in an article, and how each statement stands. */
@Named
@RequestScoped
public class LedgerPage {
    @Inject
    Ledger ledger;

    @Inject
    Articles articles;

    @Inject
    Deciders deciders;

    @Inject
    TextBundle t;

    private final LedgerView view = new LedgerView();
    private @Nullable String article; // from the address; never null once the page is shown
    private @Nullable ArticleView found; // null until it is loaded
    private String status = "";
    private String evidence = "";
    private String note = "";
    private String version = "";

    /** Reads the ledger of the current revision. */
    public void load() {
        try {
            ArticleView one = articles.get(id());
            RevisionView text = articles.revision(one.current());
            view.rows(ledger.in(text.id()).stream()
                    .map(line -> new LedgerRow(line, LedgerView.segment(text, line.span()), null))
                    .toList());
            found = one;
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
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

    private void opened() {
        if (view.claim() == null) {
            view.claim(sent("claim"));
        }
        if (view.show() == null) {
            view.show(sent("show"));
        }
    }

    /** Says how the opened statement stands. */
    public void decide() {
        doing("ledger.decided", () -> ledger.decide(id(), view.key(), LedgerView.version(version), said()));
    }

    private ClaimDecision said() {
        return new ClaimDecision(Asked.one(ClaimStatus.class, status).orElse(ClaimStatus.ASSERTED), evidence, note);
    }

    /** Takes back what was said. */
    public void takeBack() {
        doing("ledger.taken-back", () -> ledger.takeBack(id(), view.key(), LedgerView.version(version)));
    }

    /** Takes the opened statement out of the ledger. */
    public void remove() {
        doing("ledger.removed", () -> ledger.remove(id(), view.key(), LedgerView.version(version)));
    }

    private void doing(String said, Runnable act) {
        opened();
        String chosen = sent("status");
        status = chosen == null ? "" : chosen;
        try {
            act.run();
            Go.said(t.get(said));
            Go.to("/desk/articles/" + id() + "/ledger" + view.query());
        } catch (DeskProblem problem) {
            Go.wrong(problem);
            load();
        }
    }

    /** Every act on the opened statement, the newest first. */
    public List<DecidedClaim> getHistory() {
        return view.opened().isEmpty() ? List.of() : ledger.history(id(), view.key());
    }

    public ArticleView getView() {
        if (found == null) {
            load();
        }
        return Objects.requireNonNull(found, "loaded, or answered with an error page");
    }

    public PagedModel<LedgerRow> getLines() {
        getView();
        return view.model();
    }

    public int getTotal() {
        getView();
        return view.visible().size();
    }

    /** Asked for before a form that comes back is decoded, too: what is not shown then takes no part in it. */
    public @Nullable LedgerRow getOpened() {
        opened();
        getView();
        return view.opened().orElse(null);
    }

    public boolean isDecidable() {
        return deciders.mayDecide(id());
    }

    public List<ClaimStatus> getStatuses() {
        return List.of(ClaimStatus.values());
    }

    public List<LedgerRow.Shown> getFilters() {
        return List.of(LedgerRow.Shown.ALL, LedgerRow.Shown.OPEN, LedgerRow.Shown.DENIED, LedgerRow.Shown.UNNAMED);
    }

    public LedgerRow.Shown getShown() {
        return view.shown();
    }

    public TableState getTable() {
        return view.table();
    }

    public @Nullable String getArticle() {
        return article;
    }

    public void setArticle(@Nullable String article) {
        this.article = article;
    }

    public @Nullable String getShow() {
        return view.show();
    }

    public void setShow(@Nullable String show) {
        view.show(show);
    }

    public @Nullable String getClaim() {
        return view.claim();
    }

    public void setClaim(@Nullable String claim) {
        view.claim(claim);
    }

    /** As it was chosen; otherwise as it stands. */
    public String getStatus() {
        LedgerRow row = getOpened();
        return status.isEmpty() && row != null ? row.getStatus().name() : status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getEvidence() {
        LedgerRow row = getOpened();
        return evidence.isEmpty() && row != null && row.getEvidence() != null ? row.getEvidence() : evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getNote() {
        LedgerRow row = getOpened();
        return note.isEmpty() && row != null ? row.getNote() : note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getVersion() {
        LedgerRow row = getOpened();
        return version.isEmpty() && row != null ? Integer.toString(row.getVersion()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
