package org.turjuman.language.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.LatinSpelling.Reason;
import org.turjuman.language.internal.LetterFolding;
import org.turjuman.language.internal.names.NameUnit.Kind;

/** The spellings of the parts of one name, in the manner of newspapers. */
final class UnitSpeller {
    private static final double STEP = 0.3;

    /** What the habit of a country costs for a name that is only known from elsewhere. */
    private static final double FAR = 0.9;

    private final NameLexicon lexicon = NameLexicon.get();
    private final @Nullable Homeland home;
    private final boolean french;
    private final boolean maghreb;
    private final GuessedNames guessed;
    private final ListedNames listed;

    UnitSpeller(@Nullable Homeland home, boolean french) {
        this.home = home;
        this.french = french;
        this.maghreb = Homeland.isMaghreb(home);
        this.guessed = new GuessedNames(home, french);
        this.listed = new ListedNames(home, french);
    }

    /**
     * The spellings of a part, the likeliest first.
     *
     * @param given whether it stands where given names do: first, or behind بن
     */
    List<Option> options(NameUnit unit, boolean given) {
        return Option.best(
                switch (unit.kind()) {
                    case KNOWN, OTHER -> fixed(unit.text());
                    case LISTED -> listed(unit, given);
                    case SERVANT -> servant(unit.key());
                    case FAITH -> faith(unit, given);
                    case GOD -> ofGod(unit, given);
                    case WORD -> word(unit.text(), given);
                    default -> fixed(particle(unit.kind(), given));
                });
    }

    /** What the lexicon says; a name that is only known from countries that spell otherwise also after the habit here. */
    private List<Option> listed(NameUnit unit, boolean given) {
        List<NameEntry> entries = lexicon.of(unit.key());
        List<Option> options = listed.options(entries, unit.text(), given);
        boolean arab = entries.stream().anyMatch(entry -> !entry.kind().foreign());
        if (!arab || unit.text().contains(" ") || listed.isNear(entries)) {
            return options;
        }
        String text = VowelMarks.without(unit.text());
        boolean article = text.length() > 3 && text.startsWith("ال");
        List<Option> spelled = guessed.learned(article ? text.substring(2) : text, article);
        return Stream.concat(
                        options.stream(),
                        (article ? withArticle(spelled) : spelled).stream().map(option -> option.dearer(FAR)))
                .toList();
    }

    private static List<Option> fixed(String... texts) {
        List<Option> options = new ArrayList<>();
        for (String text : texts) {
            options.add(new Option(text, options.size() * STEP, Reason.LEXICON));
        }
        return options;
    }

    /** Rules particle-son, particle-father, … */
    private String[] particle(Kind kind, boolean given) {
        boolean latin = french || maghreb;
        return switch (kind) {
            case SON ->
                maghreb
                        ? new String[] {"Ben"}
                        : french
                                ? new String[] {given ? "Ben" : "ben"}
                                : given ? new String[] {"Ibn", "Bin"} : new String[] {"bin", "ibn", "Ben"};
            case DAUGHTER -> home == Homeland.MR ? new String[] {"Mint"} : new String[] {maghreb ? "Bent" : "bint"};
            case FATHER ->
                latin
                        ? new String[] {"Abou", "Abu"}
                        : home == Homeland.EG || home == Homeland.LB
                                ? new String[] {"Abou", "Abu"}
                                : new String[] {"Abu", "Abou"};
            case FATHER_MAGHREB -> new String[] {home == Homeland.BH || home == Homeland.AE ? "Bu" : "Bou"};
            case MOTHER -> new String[] {latin ? "Oum" : "Umm"};
            case HOUSE -> new String[] {"Al"};
            case AIT -> french ? new String[] {"Aït", "Ait"} : new String[] {"Ait", "Aït"};
            case OULD -> new String[] {"Ould"};
            default -> throw new IllegalStateException("No particle: " + kind);
        };
    }

    /** servant-of: one word in the Maghreb and the Gulf, two elsewhere. */
    private List<Option> servant(String key) {
        String god = key.startsWith("عبد ") ? key.substring(4) : key.substring(3);
        NameEntry entry = lexicon.servant(god).orElseThrow();
        if (maghreb && !entry.maghreb().isEmpty() || god.equals("الله")) {
            return listed.options(List.of(entry), god, true);
        }
        List<Option> options = new ArrayList<>();
        for (NameEntry.Spelling base : entry.english()) {
            String own = french ? Respelling.french(base.text()) : base.text();
            double cost = base.countries().isEmpty()
                            || home == null
                            || base.countries().contains(home.name())
                    ? 0
                    : 1;
            cost += options.isEmpty() || base.countries().contains(String.valueOf(home)) ? 0 : STEP;
            String joined = Texts.small(own);
            List<String> forms = french
                    ? List.of("Abdel " + own, "Abdel" + joined, "Abdul " + own)
                    : Homeland.isGulf(home)
                            ? List.of("Abdul" + joined, "Abdul " + own, "Abdel " + own, "Abdul-" + own)
                            : home == Homeland.IQ
                                            || home == Homeland.JO
                                            || home == Homeland.SO
                                            || home == Homeland.ABROAD
                                    ? List.of("Abdul " + own, "Abdel " + own, "Abdul" + joined)
                                    : List.of("Abdel " + own, "Abdul " + own, "Abdel" + joined, "Abdul" + joined);
            for (int rank = 0; rank < forms.size(); rank++) {
                options.add(new Option(forms.get(rank), cost + rank * STEP, Reason.LEXICON));
            }
        }
        return options;
    }

    /** of-the-faith: Salaheddine in the Maghreb and Lebanon, Salah al-Din elsewhere. */
    private List<Option> faith(NameUnit unit, boolean given) {
        String first = unit.text().substring(0, unit.text().indexOf(' '));
        String key = LetterFolding.key(first);
        List<Option> options = lexicon.knows(key) ? listed.options(lexicon.of(key), first, given) : word(first, given);
        boolean joined = maghreb || home == Homeland.LB;
        UnaryOperator<String> usual = text -> joined ? text + "eddine" : text + " al-Din";
        UnaryOperator<String> other = text -> joined ? text + " Eddine" : text + (french ? "eddine" : " el-Din");
        return Stream.concat(
                        options.stream().map(option -> option.with(usual)),
                        options.stream().map(option -> option.with(other).dearer(STEP)))
                .toList();
    }

    /** of-god: Awadallah, Fathallah. */
    private List<Option> ofGod(NameUnit unit, boolean given) {
        String first = unit.text().substring(0, unit.text().indexOf(' '));
        String key = LetterFolding.key(first);
        List<Option> options = lexicon.knows(key) ? listed.options(lexicon.of(key), first, given) : word(first, given);
        return options.stream()
                .map(option -> option.with(text -> text.endsWith("a") ? text + "llah" : text + "allah"))
                .toList();
    }

    private List<Option> word(String marked, boolean given) {
        String text = VowelMarks.without(marked);
        List<Option> options = new ArrayList<>(glued(text, given));
        boolean article = text.length() > 3 && text.startsWith("ال");
        String bare = article ? text.substring(2) : text;
        String bareKey = LetterFolding.key(bare);
        if (article && lexicon.knows(bareKey)) {
            options.addAll(withArticle(listed.options(lexicon.of(bareKey), bare, given)));
        } else if (!article && lexicon.knows("ال" + bareKey)) {
            listed.options(lexicon.of("ال" + bareKey), "ال" + bare, given)
                    .forEach(option ->
                            options.add(option.with(Texts::withoutArticle).dearer(0.1)));
        }
        if (options.isEmpty()) {
            List<Option> spelled = guessed.options(marked, bare, article);
            options.addAll(article ? withArticle(spelled) : spelled);
        }
        return options;
    }

    /** glued-ben, glued-bou, glued-bel: بنجلون, بوزيد, بلعيد. */
    private List<Option> glued(String text, boolean given) {
        List<Option> options = new ArrayList<>();
        for (String[] prefix :
                new String[][] {{"بن", "Ben"}, {"بو", "Bou"}, {"بل", "Bel"}, {"أبو", "Abu "}, {"ابو", "Abu "}}) {
            String rest = text.startsWith(prefix[0]) ? text.substring(prefix[0].length()) : "";
            String key = LetterFolding.key(rest);
            boolean father = prefix[1].equals("Abu ");
            if (rest.length() < 3 || !lexicon.knows(key) && !(maghreb && !given && !father)) {
                continue;
            }
            String start = father && (maghreb || french) ? "Abou " : prefix[1];
            List<Option> ends = lexicon.knows(key)
                    ? listed.options(lexicon.of(key), rest, true)
                    : guessed.options(rest, rest, false);
            for (Option end : ends) {
                options.add(end.with(spelled -> father ? start + spelled : start + Texts.small(spelled))
                        .dearer(0.1));
            }
        }
        return options;
    }

    /** article: al-, el-, El, Al or nothing, as the country does. */
    private List<Option> withArticle(List<Option> bare) {
        List<Option> options = new ArrayList<>();
        double dearer = 0;
        for (String article : Homeland.articles(home)) {
            for (Option option : bare) {
                options.add(option.with(text -> article + text).dearer(dearer));
            }
            dearer += STEP;
        }
        return options;
    }
}
