package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
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
    private final TableState table = new TableState(25);
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
        return Asked.one(ArticleOrder.By.class, column)
                .map(by -> new ArticleOrder(by, !ascending))
                .orElse(ArticleOrder.NEWEST);
    }

    private ArticleFilter filter() {
        return new ArticleFilter(
                Asked.words(words),
                Asked.words(outlet),
                Asked.words(region.toUpperCase(Locale.ROOT)),
                Asked.one(Rights.class, rights).orElse(null),
                Asked.day(from),
                Asked.day(until),
                headline.isEmpty() ? null : Boolean.valueOf(headline.equals("yes")));
    }

    /** Its order and page. */
    public TableState getTable() {
        return table;
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
}
