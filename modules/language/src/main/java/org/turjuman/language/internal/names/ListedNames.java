package org.turjuman.language.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.LatinSpelling.Reason;
import org.turjuman.language.internal.names.NameEntry.Kind;
import org.turjuman.language.internal.names.NameEntry.Spelling;

/** Which of the lexicon's spellings comes first for a bearer from somewhere. */
final class ListedNames {
    private static final double STEP = 0.3;

    /** What another spelling of the Arabic costs: ى for ي. */
    private static final double OTHER_LETTERS = 0.4;

    /** What a name costs that is rather borne elsewhere. */
    private static final double ALSO = 0.225;

    private final @Nullable Homeland home;
    private final boolean french;

    ListedNames(@Nullable Homeland home, boolean french) {
        this.home = home;
        this.french = french;
    }

    /**
     * The spellings of all that is known of a name.
     *
     * @param text the name as given, for موسى is not موسي
     * @param given whether it stands where given names do
     */
    List<Option> options(List<NameEntry> entries, String text, boolean given) {
        String written = VowelMarks.without(text);
        List<Option> options = new ArrayList<>();
        for (NameEntry entry : entries) {
            boolean sameLetters =
                    entry.letters().equals(written) || entry.letters().endsWith("ي") == written.endsWith("ي");
            double base = place(entry, given) + (sameLetters ? 0 : OTHER_LETTERS);
            if (Homeland.isMaghreb(home)) {
                ofMaghreb(entry, base, options);
            } else {
                ofElsewhere(entry, base, options);
            }
        }
        return Option.best(options);
    }

    /** How far an entry is from what is looked for. */
    private double place(NameEntry entry, boolean given) {
        double distance = entry.kind().given() == given ? 0 : given ? 0.5 : 0.25;
        if (entry.kind().foreign()) {
            return distance + (home == Homeland.ABROAD ? 0 : home == null ? 0.9 : 1.2);
        }
        if (home == Homeland.ABROAD) {
            distance += 0.2;
        }
        if (entry.homes().isEmpty()) {
            return distance + (entry.kind() == Kind.FAMILY ? 0.15 : 0);
        }
        double also = entry.also() ? ALSO : 0;
        return distance
                + (home == null ? 0.1 + also : entry.homes().contains(home) ? 0 : also + (isNear(entry) ? 0.3 : 0.5));
    }

    /** Whether one of the entries is spelled as the bearer's country spells. */
    boolean isNear(List<NameEntry> entries) {
        return home == null
                || entries.stream()
                        .anyMatch(entry -> Homeland.isMaghreb(home)
                                ? entry.homes().stream().anyMatch(Homeland::isMaghreb)
                                        || !entry.maghreb().isEmpty()
                                : entry.homes().isEmpty() && !entry.onlyMaghreb() || isNear(entry));
    }

    private boolean isNear(NameEntry entry) {
        return entry.homes().stream().anyMatch(other -> other.near(home));
    }

    private void ofMaghreb(NameEntry entry, double base, List<Option> options) {
        boolean own = entry.homes().stream().anyMatch(Homeland::isMaghreb);
        boolean foreign = entry.kind().foreign() || entry.homes().contains(Homeland.ABROAD);
        if (own || foreign) {
            rank(entry.english(), base, text -> text, options);
        } else {
            rank(entry.maghreb(), base, text -> text, options);
            if (entry.maghreb().isEmpty()) {
                rank(entry.english(), base + 0.2, Respelling::maghreb, options);
            }
            rank(entry.english(), base + 0.9, text -> text, options);
        }
    }

    private void ofElsewhere(NameEntry entry, double base, List<Option> options) {
        boolean maghreb = entry.homes().stream().anyMatch(Homeland::isMaghreb);
        double later = entry.onlyMaghreb() || home == null && french ? 0.1 : 0.7;
        if (!french || maghreb) {
            rank(entry.english(), base, text -> text, options);
            rank(entry.maghreb(), base + later, text -> text, options);
        } else if (!entry.french().isEmpty()) {
            rank(entry.french(), base, text -> text, options);
            rank(entry.english(), base + 0.8, text -> text, options);
        } else {
            UnaryOperator<String> spelled = entry.kind().foreign() ? text -> text : Respelling::french;
            rank(entry.english(), base, spelled, options);
            rank(entry.maghreb(), base + later, text -> text, options);
            rank(entry.english(), base + 0.8, text -> text, options);
        }
    }

    /** What belongs to another country, once the bearer's is known. */
    private double elsewhere(int rank) {
        return home != null && rank == 0 ? STEP + 0.05 : 0.1;
    }

    /** In the order of use; what belongs to the bearer's country first, what belongs to others later. */
    private void rank(List<Spelling> spellings, double base, UnaryOperator<String> spelled, List<Option> options) {
        int rank = 0;
        for (Spelling spelling : spellings) {
            boolean tied = !spelling.countries().isEmpty();
            boolean here = home != null && spelling.countries().contains(home.name());
            double cost = base + STEP * rank + (here ? -STEP * rank - 0.05 : tied ? elsewhere(rank) : 0);
            boolean egyptian = home == null && spelling.text().startsWith("el-");
            options.add(new Option(
                    spelled.apply(spelling.text()), Math.max(0, cost + (egyptian ? 0.25 : 0.05)), Reason.LEXICON));
            rank++;
        }
    }
}
