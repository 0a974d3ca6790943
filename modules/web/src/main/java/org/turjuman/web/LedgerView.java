package org.turjuman.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.articles.api.SegmentView;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.Page;

/** What both pages of the ledger have in common: which lines are shown, and which one is opened. */
final class LedgerView {
    private final TableState table = new TableState(50);
    private List<LedgerRow> rows = List.of();
    private @Nullable String show; // from the address; null for all
    private @Nullable String claim; // from the address; null where none is opened

    void rows(List<LedgerRow> all) {
        rows = all;
    }

    /** The number of the sentence that holds a place, as the article's page shows it. */
    static int segment(RevisionView text, Span words) {
        return text.segments().stream()
                .filter(segment -> segment.span().contains(words.start()))
                .map(SegmentView::number)
                .findFirst()
                .orElse(0);
    }

    LedgerRow.Shown shown() {
        return Asked.one(LedgerRow.Shown.class, show).orElse(LedgerRow.Shown.ALL);
    }

    List<LedgerRow> visible() {
        return rows.stream().filter(row -> row.is(shown())).toList();
    }

    PagedModel<LedgerRow> model() {
        List<LedgerRow> visible = visible();
        return new PagedModel<>((offset, limit, column, ascending) -> new Page<>(
                visible.subList(Math.min(offset, visible.size()), Math.min(offset + limit, visible.size())),
                visible.size()));
    }

    Optional<LedgerRow> opened() {
        return rows.stream().filter(row -> row.getKey().text().equals(claim)).findFirst();
    }

    ClaimKey key() {
        return ClaimKey.valueOf(claim == null ? "" : claim);
    }

    static CueStrength strength(@Nullable String sent) {
        return Asked.one(CueStrength.class, sent).orElse(CueStrength.SAYS);
    }

    static int version(@Nullable String sent) {
        return sent == null || !sent.matches("[0-9]{1,9}") ? -1 : Integer.parseInt(sent);
    }

    /** What follows the address of the page so that it shows the same lines. */
    String query() {
        return shown() == LedgerRow.Shown.ALL ? "" : "?show=" + shown().name().toLowerCase(Locale.ROOT);
    }

    TableState table() {
        return table;
    }

    @Nullable
    String show() {
        return show;
    }

    void show(@Nullable String asked) {
        show = asked;
    }

    @Nullable
    String claim() {
        return claim;
    }

    void claim(@Nullable String asked) {
        claim = asked;
    }
}
