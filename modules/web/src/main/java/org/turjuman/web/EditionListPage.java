package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.publication.api.EditionFilter;
import org.turjuman.publication.api.EditionLine;
import org.turjuman.publication.api.EditionOrder;
import org.turjuman.publication.api.EditionState;
import org.turjuman.publication.api.Editions;

/** The desk's list of editions. */
@Named
@RequestScoped
public class EditionListPage {
    private static final int ROWS = 50;

    @Inject
    Editions editions;

    private @Nullable String words; // from the address, as are the next four; null where it says nothing
    private @Nullable String state;
    private @Nullable String language;
    private @Nullable String sort;
    private @Nullable String page;
    private long total;

    /** Counts what the address asks for. */
    public void load() {
        try {
            total = editions.list(filter(), EditionOrder.NEWEST, 0, 1).total();
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    /** The table. */
    public PagedModel<EditionLine> getEditions() {
        return new PagedModel<>(
                (offset, limit, column, ascending) -> editions.list(filter(), order(column, ascending), offset, limit));
    }

    private static EditionOrder order(String column, boolean ascending) {
        return switch (column) {
            case "headline" -> new EditionOrder(EditionOrder.By.HEADLINE, !ascending);
            case "language" -> new EditionOrder(EditionOrder.By.LANGUAGE, !ascending);
            case "visible" -> new EditionOrder(EditionOrder.By.VISIBLE, !ascending);
            default -> EditionOrder.NEWEST;
        };
    }

    private EditionFilter filter() {
        return new EditionFilter(
                words, null, null, chosenLanguage().orElse(null), chosenState().orElse(null));
    }

    private Optional<EditionState> chosenState() {
        return Arrays.stream(EditionState.values())
                .filter(each -> each.name().equalsIgnoreCase(state))
                .findFirst();
    }

    private Optional<Language> chosenLanguage() {
        try {
            return Optional.ofNullable(language).filter(tag -> !tag.isBlank()).map(Language::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a mistyped address shows all
        }
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

    /** Where the table starts. */
    public int getFirst() {
        boolean asked = page != null && page.matches("[1-9][0-9]{0,5}");
        long first = asked ? (Long.parseLong(page) - 1) * ROWS : 0;
        return first < total ? (int) first : 0;
    }

    public int getRows() {
        return ROWS;
    }

    public long getTotal() {
        return total;
    }

    public boolean isFiltered() {
        return chosenState().isPresent() || chosenLanguage().isPresent() || (words != null && !words.isBlank());
    }

    public List<EditionState> getStates() {
        return List.of(EditionState.values());
    }

    /** The address of the list with another state; empty for all. */
    public String inAddress(EditionState each) {
        return each.name().toLowerCase(Locale.ROOT);
    }

    public boolean chosen(EditionState each) {
        return chosenState().filter(each::equals).isPresent();
    }

    public boolean isAnyState() {
        return chosenState().isEmpty();
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
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
