package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
    @Inject
    Editions editions;

    private @Nullable String words; // from the address, as are the next two; null where it says nothing
    private @Nullable String state;
    private @Nullable String language;
    private final TableState table = new TableState(50);
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
                words,
                null,
                null,
                chosenLanguage().orElse(null),
                Asked.one(EditionState.class, state).orElse(null));
    }

    private Optional<Language> chosenLanguage() {
        try {
            return Optional.ofNullable(language).filter(tag -> !tag.isBlank()).map(Language::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a mistyped address shows all
        }
    }

    /** Its order and page. */
    public TableState getTable() {
        return table;
    }

    public long getTotal() {
        return total;
    }

    public boolean isFiltered() {
        return Asked.one(EditionState.class, state).isPresent()
                || chosenLanguage().isPresent()
                || (words != null && !words.isBlank());
    }

    public List<EditionState> getStates() {
        return List.of(EditionState.values());
    }

    /** The address of the list with another state; empty for all. */
    public String inAddress(EditionState each) {
        return each.name().toLowerCase(Locale.ROOT);
    }

    public boolean chosen(EditionState each) {
        return Asked.one(EditionState.class, state).filter(each::equals).isPresent();
    }

    public boolean isAnyState() {
        return Asked.one(EditionState.class, state).isEmpty();
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
}
