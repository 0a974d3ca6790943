package org.turjuman.web;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.turjuman.platform.api.Page;

/**
 * The one bridge between a front door's pages and the tables of PrimeFaces, so that page beans stay free of it.
 *
 * @param <T> what a row shows
 */
public class PagedModel<T> extends LazyDataModel<T> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Source<T> source;

    /**
     * A table over a front door.
     *
     * @param source gives its pages
     */
    public PagedModel(Source<T> source) {
        this.source = source;
    }

    /**
     * Gives a page of the list.
     *
     * @param <T> what the list holds
     */
    @FunctionalInterface
    public interface Source<T> {
        /**
         * A stretch of the list.
         *
         * @param offset how many to pass over, from 0
         * @param limit how many to give, from 1
         * @param sort the field to sort by, as the column names it; empty for the list's own order
         * @param ascending the direction of the sort
         * @return the stretch and the length of the whole
         */
        Page<T> page(int offset, int limit, String sort, boolean ascending);
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) source.page(0, 1, "", true).total();
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        SortMeta sort = sorts.values().stream().findFirst().orElse(null);
        Page<T> page = source.page(
                first,
                Math.max(size, 1),
                sort == null ? "" : sort.getField(),
                sort == null || sort.getOrder().isAscending());
        setRowCount((int) page.total());
        return page.items();
    }
}
