package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityFilter;
import org.turjuman.entities.api.EntityOrder;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.Names;
import org.turjuman.platform.api.DeskProblem;

/** The list of the name authority. */
@Named
@RequestScoped
public class NamesPage {
    /** How many records a page of the table shows. */
    private static final int ROWS = 50;

    @Inject
    Names names;

    private @Nullable String words; // from the address, as are the next three; null where it says nothing
    private @Nullable String type;
    private @Nullable String sort;
    private @Nullable String page;
    private long total;

    /** Counts what the address asks for. */
    public void load() {
        try {
            total = names.list(filter(), EntityOrder.ARABIC, 0, 1).total();
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    /** The table. */
    public PagedModel<EntityView> getEntities() {
        return new PagedModel<>((offset, limit, column, ascending) ->
                names.list(filter(), new EntityOrder(by(column), !ascending), offset, limit));
    }

    private EntityFilter filter() {
        return new EntityFilter(words, chosenType().orElse(null));
    }

    private Optional<EntityType> chosenType() {
        return Arrays.stream(EntityType.values())
                .filter(each -> each.name().equalsIgnoreCase(type))
                .findFirst();
    }

    private static EntityOrder.By by(String column) {
        return switch (column) {
            case "latin" -> EntityOrder.By.LATIN;
            case "type" -> EntityOrder.By.TYPE;
            case "changed" -> EntityOrder.By.CHANGED;
            default -> EntityOrder.By.ARABIC;
        };
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
        return chosenType().isPresent() || (words != null && !words.isBlank());
    }

    public List<EntityType> getTypes() {
        return List.of(EntityType.values());
    }

    /**
     * Whether a type is chosen.
     *
     * @param each which
     * @return true for the one in the address
     */
    public boolean chosen(EntityType each) {
        return chosenType().filter(each::equals).isPresent();
    }

    /**
     * A type as the address writes it.
     *
     * @param each which
     * @return its name in small letters
     */
    public String inAddress(EntityType each) {
        return each.name().toLowerCase(Locale.ROOT);
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
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
