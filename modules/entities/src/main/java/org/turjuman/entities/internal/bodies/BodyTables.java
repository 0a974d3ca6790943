package org.turjuman.entities.internal.bodies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.internal.bodies.Adjective.Agreement;
import org.turjuman.entities.internal.bodies.Adjective.Form;
import org.turjuman.entities.internal.bodies.Part.Title;
import org.turjuman.entities.internal.bodies.Part.Topic;
import org.turjuman.entities.internal.known.KnownTable;
import org.turjuman.language.api.Folding;

/** The words of the names of bodies, as the files under {@code bodies/} say them. */
final class BodyTables {
    private static final String FOLDER = "/org/turjuman/entities/bodies/";

    /** Plurals that show no gender and take feminine adjectives: شؤون, أعمال. */
    private static final Pattern BROKEN_PLURAL = Pattern.compile("..و.|أ..ا.|..ائ.|.وا..|م.ا.[يئ]?.");

    private static final BodyTables KNOWN = new BodyTables();

    final Phrases<Head> heads = new Phrases<>();
    final Phrases<Head> sports = new Phrases<>();
    final Phrases<Form> adjectives = new Phrases<>();
    final Phrases<Topic> matters = new Phrases<>();
    final Phrases<Title> titles = new Phrases<>();

    private BodyTables() {
        lines("heads.txt").forEach(this::head);
        lines("adjectives.txt").forEach(this::adjective);
        lines("matters.txt").forEach(this::matter);
        lines("titles.txt").forEach(this::title);
        KnownTable.lines("countries").forEach(this::nation);
    }

    static BodyTables known() {
        return KNOWN;
    }

    private void head(String line) {
        String[] cells = cells(line);
        Set<Head.Mark> marks = Arrays.stream(cells[3].split(" "))
                .filter(mark -> !mark.isEmpty())
                .map(mark -> Head.Mark.valueOf(mark.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
        FrenchNoun written = FrenchNoun.of(cells[2]);
        FrenchNoun french = cells[2].startsWith("-")
                ? FrenchNoun.named("")
                : FrenchNoun.called(written.noun(), written.feminine(), written.plural());
        for (String arabic : cells[0].split("،")) {
            String words = arabic.replace(" fem", "").strip();
            boolean feminine = marks.contains(Head.Mark.FEM)
                    || arabic.contains(" fem")
                    || Folding.key(words.split(" ")[0]).endsWith("ه");
            Agreement agreement = feminine ? Agreement.FEMININE : Agreement.MASCULINE;
            Head head = new Head(cells[1].equals("-") ? "" : cells[1], french, agreement, marks);
            (marks.contains(Head.Mark.SPORT) ? sports : heads).put(words, head);
        }
    }

    private void adjective(String line) {
        String[] cells = cells(line);
        String[] french = cells[2].split("/");
        Adjective adjective = new Adjective(cells[1], french[0], french[1], Integer.parseInt(cells[3]));
        String[] forms = cells[0].split("،");
        boolean irregular = forms.length == 2
                && !forms[1].strip().endsWith("ي")
                && forms[1].strip().endsWith("ا");
        for (int i = 0; i < (irregular ? 1 : forms.length); i++) {
            String masculine = forms[i].strip();
            forms(masculine, irregular ? forms[1].strip() : masculine + "ة", adjective);
        }
    }

    private void nation(String[] cells) {
        String english = first(cells[10]);
        String[] french = first(cells[11]).split("/");
        if (english.isEmpty() || french[0].isEmpty()) {
            return;
        }
        Adjective adjective = new Adjective(english, french[0], french[french.length - 1], Adjective.BY_NATION);
        for (int form = 0; form < values(cells[7]).size(); form++) {
            List<String> feminine = values(cells[8]);
            forms(values(cells[7]).get(form), feminine.size() > form ? feminine.get(form) : "", adjective);
        }
        values(cells[9]).forEach(people -> adjectives.put(people, new Form(adjective, Agreement.PEOPLE)));
    }

    private void forms(String masculine, String feminine, Adjective adjective) {
        adjectives.put(masculine, new Form(adjective, Agreement.MASCULINE));
        if (!feminine.isEmpty()) {
            adjectives.put(feminine, new Form(adjective, Agreement.FEMININE));
        }
        for (String ending : List.of("ين", "ون")) {
            adjectives.put(masculine + ending, new Form(adjective, Agreement.PEOPLE));
        }
    }

    private void matter(String line) {
        String[] cells = cells(line);
        int stroke = cells[1].indexOf('/');
        String before = stroke < 0 ? cells[1] : cells[1].substring(0, stroke).strip();
        String behind = stroke < 0 ? cells[1] : cells[1].substring(stroke + 1).strip();
        FrenchNoun french = FrenchNoun.of(cells[2]);
        for (String arabic : cells[0].split("،")) {
            String words = arabic.replace("*", "").strip();
            boolean people = before.endsWith("'") || before.endsWith("'s") || words.split(" ")[0].endsWith("ين");
            matters.put(
                    words,
                    new Topic(
                            before.isEmpty() ? null : before,
                            behind,
                            french,
                            people ? Agreement.PEOPLE : agreement(words.split(" ")[0]),
                            arabic.contains("*")));
        }
    }

    private static @Nullable Agreement agreement(String noun) {
        return noun.endsWith("ة")
                        || noun.endsWith("ات")
                        || BROKEN_PLURAL.matcher(noun).matches()
                ? Agreement.FEMININE
                : null;
    }

    private void title(String line) {
        String[] cells = cells(line);
        titles.put(cells[0], new Title(cells[1], FrenchNoun.of(cells[2])));
    }

    /** What stands before = and between the strokes; never fewer than four. */
    private static String[] cells(String line) {
        String[] cells = {"", "", "", ""};
        String[] sides = line.split(" = ", 2);
        cells[0] = sides[0].strip();
        String[] said = sides[1].split("\\|", -1);
        for (int i = 0; i < said.length; i++) {
            cells[i + 1] = said[i].strip();
        }
        return cells;
    }

    static List<String> values(String cell) {
        return Arrays.stream(cell.split(" ; "))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    static String first(String cell) {
        return values(cell).stream().findFirst().orElse("");
    }

    private static List<String> lines(String name) {
        String file = FOLDER + name;
        try (InputStream table = Objects.requireNonNull(BodyTables.class.getResourceAsStream(file), file)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }
}
