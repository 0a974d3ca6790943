package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
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
    @Inject
    Names names;

    @Inject
    Countries countries;

    private @Nullable String words; // from the address, as are the next; null where it says nothing
    private @Nullable String type;
    private @Nullable String country;
    private final TableState table = new TableState(50);
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
        return new EntityFilter(words, Asked.one(EntityType.class, type).orElse(null), country());
    }

    private @Nullable String country() {
        return country == null || country.isBlank() ? null : country.toUpperCase(Locale.ROOT);
    }

    private static EntityOrder.By by(String column) {
        return switch (column) {
            case "latin" -> EntityOrder.By.LATIN;
            case "type" -> EntityOrder.By.TYPE;
            case "changed" -> EntityOrder.By.CHANGED;
            case "arabic" -> EntityOrder.By.ARABIC;
            default -> EntityOrder.By.NEAREST;
        };
    }

    /** Its order and page. */
    public TableState getTable() {
        return table;
    }

    public long getTotal() {
        return total;
    }

    public boolean isFiltered() {
        return Asked.one(EntityType.class, type).isPresent()
                || country() != null
                || (words != null && !words.isBlank());
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
        return Asked.one(EntityType.class, type).filter(each::equals).isPresent();
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

    public List<Countries.Country> getAllCountries() {
        return countries.all();
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
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
}
