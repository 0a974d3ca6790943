package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleView;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.entities.api.ClaimDecision;
import org.turjuman.entities.api.ClaimStatus;
import org.turjuman.entities.api.DecidedClaim;
import org.turjuman.entities.api.Ledger;

/** Who says what in an article, and how each statement stands. */
@Named
@RequestScoped
public class LedgerPage extends LedgerView {
    @Inject
    Ledger ledger;

    @Inject
    Articles articles;

    private @Nullable String article; // from the address; never null once the page is shown
    private @Nullable ArticleView found; // null until it is loaded
    private @Nullable String evidence; // as sent; null where nothing was, as are the next two
    private @Nullable String note;
    private @Nullable String version;

    @Override
    List<LedgerRow> read() {
        ArticleView one = articles.get(source());
        RevisionView text = articles.revision(one.current());
        found = one;
        return ledger.in(text.id()).stream()
                .map(line -> new LedgerRow(line, segment(text, line.span()), null))
                .toList();
    }

    @Override
    ArticleId source() {
        return ArticleId.valueOf(String.valueOf(article == null ? sent("article") : article));
    }

    @Override
    String address() {
        return "/desk/articles/" + source() + "/ledger";
    }

    @Override
    String translation() {
        return "";
    }

    /** Says how the opened statement stands. */
    public void decide() {
        doing("ledger.decided", () -> ledger.decide(source(), key(), version(version), said()));
    }

    private ClaimDecision said() {
        return new ClaimDecision(
                Asked.one(ClaimStatus.class, sent("status")).orElse(ClaimStatus.ASSERTED), getEvidence(), getNote());
    }

    /** Takes back what was said. */
    public void takeBack() {
        doing("ledger.taken-back", () -> ledger.takeBack(source(), key(), version(version)));
    }

    /** Takes the opened statement out of the ledger. */
    public void remove() {
        doing("ledger.removed", () -> ledger.remove(source(), key(), version(version)));
    }

    /** Every act on the opened statement, the newest first. */
    public List<DecidedClaim> getHistory() {
        return opened().isEmpty() ? List.of() : ledger.history(source(), key());
    }

    /**
     * What an act did, in the words of people.
     *
     * @param act of the opened statement
     */
    public String act(DecidedClaim act) {
        return act.said() == null
                ? t.get(silent(act))
                : t.name("ledger", act.said().status());
    }

    private String silent(DecidedClaim act) {
        if (act.version() == 1) { // of a statement that was read, the first act always says something
            return "ledger.history-added";
        }
        boolean takenBack = getHistory().stream()
                .anyMatch(before -> before.version() == act.version() - 1 && before.said() != null);
        return takenBack ? "ledger.history-none" : "ledger.history-corrected";
    }

    /** The sentence in which the opened statement stands; null where the statement is all of it. */
    public @Nullable String getSentence() {
        LedgerRow row = getOpened();
        if (row == null) {
            return null;
        }
        RevisionView text = articles.revision(row.getKey().revision());
        return text.segments().stream()
                .filter(segment -> segment.number() == row.segment())
                .map(text::words)
                .filter(words -> !words.equals(row.getText()))
                .findFirst()
                .orElse(null);
    }

    public ArticleView getView() {
        ready();
        return Objects.requireNonNull(found, "loaded, or answered with an error page");
    }

    public List<ClaimStatus> getStatuses() {
        return List.of(ClaimStatus.values());
    }

    public List<LedgerRow.Shown> getFilters() {
        return List.of(LedgerRow.Shown.ALL, LedgerRow.Shown.OPEN, LedgerRow.Shown.DENIED, LedgerRow.Shown.UNNAMED);
    }

    public @Nullable String getArticle() {
        return article;
    }

    public void setArticle(@Nullable String article) {
        this.article = article;
    }

    /** As it was chosen; otherwise as it stands. */
    public String getStatus() {
        String stands = opened().map(row -> row.getStatus().name()).orElse("");
        return Objects.requireNonNullElseGet(
                sent("status"), () -> carriedOr(carried().status(), stands));
    }

    /** What was typed about a statement that is gone counts for the one in its place. */
    private static String carriedOr(String typed, String stands) {
        return typed.isEmpty() ? stands : typed;
    }

    /** As typed, even to nothing; otherwise as it stands. */
    public String getEvidence() {
        String stands = opened().map(LedgerRow::getEvidence).orElse("");
        return Objects.requireNonNullElseGet(evidence, () -> carriedOr(carried().evidence(), stands));
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    /** As typed, even to nothing; otherwise as it stands. */
    public String getNote() {
        String stands = opened().map(LedgerRow::getNote).orElse("");
        return Objects.requireNonNullElseGet(note, () -> carriedOr(carried().note(), stands));
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getVersion() {
        LedgerRow row = getOpened();
        return Objects.requireNonNullElse(version, row == null ? "" : Integer.toString(row.getVersion()));
    }

    public void setVersion(String version) {
        this.version = version;
    }

    @Override
    void takeStored() {
        version = null;
    }
}
