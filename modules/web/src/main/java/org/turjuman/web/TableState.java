package org.turjuman.web;

import org.jspecify.annotations.Nullable;

/** The order and the page of a table as its address states them ({@code sort=-taken&page=3}); tables.js writes them. */
public final class TableState {
    private final int rows;
    private @Nullable String sort; // null for the list's own order
    private @Nullable String page; // null for the first

    /**
     * A table that opens at its first page in its own order until the address says otherwise.
     *
     * @param rows how many rows a page shows
     */
    TableState(int rows) {
        this.rows = rows;
    }

    /**
     * How a column is sorted when the page opens.
     *
     * @param column its name in the address
     * @return {@code asc}, {@code desc}, or {@code unsorted}
     */
    public String order(String column) {
        if (sort == null) {
            return "unsorted";
        }
        return sort.equals(column) ? "asc" : sort.equals("-" + column) ? "desc" : "unsorted";
    }

    /**
     * Where the table starts.
     *
     * @param total how many rows there are; a page beyond them is the first
     */
    public int first(long total) {
        boolean asked = page != null && page.matches("[1-9][0-9]{0,5}");
        long first = asked ? (Long.parseLong(page) - 1) * rows : 0;
        return first < total ? (int) first : 0;
    }

    public int getRows() {
        return rows;
    }

    public @Nullable String getSort() {
        return sort;
    }

    public void setSort(@Nullable String sort) {
        this.sort = sort;
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
