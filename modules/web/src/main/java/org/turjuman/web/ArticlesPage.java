package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleFilter;
import org.turjuman.articles.api.ArticleLine;
import org.turjuman.articles.api.ArticleOrder;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Rights;
import org.turjuman.platform.api.DeskProblem;

/** The list of articles; what is asked for stands in the address. */
@Named
@RequestScoped
public class ArticlesPage {
    /** How many articles a page of the table shows. */
    private static final int ROWS = 25;

    @Inject
    Articles articles;

    @Inject
    Countries countries;

    private String words = ""; // from the address, as are the others; empty where it says nothing
    private String outlet = "";
    private String region = "";
    private String rights = "";
    private String from = "";
    private String until = "";
    private String headline = "";
    private @Nullable String sort; // null for the last taken in first
    private @Nullable String page; // null for the first
    private long total;

    /** Counts what the address asks for. */
    public void load() {
        try {
            total = articles.list(filter(), ArticleOrder.NEWEST, 0, 1).total();
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    /** The table. */
    public PagedModel<ArticleLine> getLines() {
        return new PagedModel<>(
                (offset, limit, column, ascending) -> articles.list(filter(), order(column, ascending), offset, limit));
    }

    private static ArticleOrder order(String column, boolean ascending) {
        return Arrays.stream(ArticleOrder.By.values())
                .filter(by -> by.name().equalsIgnoreCase(column))
                .findFirst()
                .map(by -> new ArticleOrder(by, !ascending))
                .orElse(ArticleOrder.NEWEST);
    }

    private ArticleFilter filter() {
        return new ArticleFilter(
                asked(words),
                asked(outlet),
                asked(region.toUpperCase(Locale.ROOT)),
                chosenRights().orElse(null),
                day(from),
                day(until),
                headline.isEmpty() ? null : Boolean.valueOf(headline.equals("yes")));
    }

    private static @Nullable String asked(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static @Nullable LocalDate day(String day) {
        try {
            return day.isBlank() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return null; // an address typed by hand: as if nothing were asked for
        }
    }

    private Optional<Rights> chosenRights() {
        return Arrays.stream(Rights.values())
                .filter(each -> each.name().equalsIgnoreCase(rights))
                .findFirst();
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
        long first = asked && page != null ? (Long.parseLong(page) - 1) * ROWS : 0;
        return first < total ? (int) first : 0;
    }

    public int getRows() {
        return ROWS;
    }

    public long getTotal() {
        return total;
    }

    public boolean isFiltered() {
        return Stream.of(words, outlet, region, rights, from, until, headline).anyMatch(text -> !text.isBlank());
    }

    /** Whether more than the words is asked for, so that those filters stand open. */
    public boolean isNarrowed() {
        return Stream.of(outlet, region, rights, from, until, headline).anyMatch(text -> !text.isBlank());
    }

    public List<Rights> getAllRights() {
        return List.of(Rights.values());
    }

    public List<String> getOutlets() {
        return articles.outlets("", 50);
    }

    public List<Countries.Country> getAllCountries() {
        return countries.all();
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public String getOutlet() {
        return outlet;
    }

    public void setOutlet(@Nullable String outlet) {
        this.outlet = outlet == null ? "" : outlet;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region == null ? "" : region;
    }

    public String getRights() {
        return rights;
    }

    public void setRights(@Nullable String rights) {
        this.rights = rights == null ? "" : rights;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from == null ? "" : from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until == null ? "" : until;
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(@Nullable String headline) {
        this.headline = headline == null ? "" : headline;
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
