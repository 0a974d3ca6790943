package org.turjuman.entities.internal.linking;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an article says that somebody is, to be compared with the roles of records. */
final class SaidRole {
    private static final Set<String> PAST = Set.of("سابق", "سابقه", "اسبق", "اسبقه", "راحل", "راحله");
    private static final Set<String> LINKS = Set.of("", "في", "من", "ل", "الي", "علي", "عن", "باسم", "و", "لدي");

    /** «الوزير» alone tells little. */
    private static final double ONE_WORD = 0.5;

    private final Set<String> words;
    private final Set<String> countries;
    private final boolean past;

    /** From words such as وزير الدفاع الإسرائيلي السابق. */
    SaidRole(String said) {
        words = telling(said);
        countries = words.isEmpty() ? Set.of() : OfficeTitles.countries(said);
        past = List.of(Countries.key(said).split(" ")).stream().anyMatch(PAST::contains);
    }

    /** The words of a role that tell something. */
    static Set<String> telling(String role) {
        Set<String> words = new HashSet<>(OfficeTitles.words(role));
        words.removeAll(LINKS);
        return words;
    }

    /** Whether it is more than a title. */
    boolean isOffice() {
        return words.size() > 1;
    }

    /** How much of it a record's roles say as well, from 0 to 1, less where their dates speak against it. */
    double share(List<HeldWords> roles, @Nullable LocalDate published) {
        double best = 0;
        for (HeldWords held : roles) {
            double common = words.stream().filter(held.words()::contains).count();
            if (common > 0) {
                double share = 2 * common / (words.size() + held.words().size());
                double sure = isOffice() ? share : share * ONE_WORD;
                best = Math.max(best, published == null ? sure : sure * held.fits(published, past));
            }
        }
        return best;
    }

    /** Whether it names a country, and none is this one. */
    boolean speaksAgainst(@Nullable String country) {
        return country != null && !countries.isEmpty() && !countries.contains(country);
    }
}
