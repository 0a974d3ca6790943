package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/**
 * The keys of the pages that are worked with the keyboard. One table makes the sheet, the palette and what the script
 * listens to; commands without a chord stand in the palette only.
 */
@Named
@RequestScoped
public class KeySheet {
    private static final Map<String, List<Group>> GROUPS = Map.of(
            "queue",
            List.of(
                    group("moving", line("next", "ArrowDown", "↓"), line("previous", "ArrowUp", "↑")),
                    group(
                            "translation",
                            line("open", "Enter", "↵"),
                            line("claim", "C", "C"),
                            line("more", "M", "M"),
                            line("keys", "Alt+H ?", "Alt H", "?"))),
            "marks",
            List.of(
                    group(
                            "moving",
                            line("next", "N Alt+ArrowDown", "N", "Alt ↓"),
                            line("previous", "P Alt+ArrowUp", "P", "Alt ↑"),
                            line("next-open", "U Alt+U", "U", "Alt U"),
                            line("keys", "Alt+H ?", "Alt H", "?")),
                    group(
                            "deciding",
                            line("accept", "A Alt+A", "A", "Alt A"),
                            line("reject", "R Alt+R", "R", "Alt R"),
                            line("correct", "E Alt+E", "E", "Alt E"),
                            line("follow", "F Alt+F", "F", "Alt F"),
                            line("note", "T Alt+T", "T", "Alt T"),
                            line("ask", "Q Alt+Q", "Q", "Alt Q"),
                            line("answer", "W Alt+W", "W", "Alt W"),
                            line("undo", "Z Alt+Z", "Z", "Alt Z")),
                    group(
                            "naming",
                            line("link", "", "1…3", "Ctrl 1…3"),
                            line("another", "K Alt+K", "K", "Alt K"),
                            line("new-record", "C Alt+C", "C", "Alt C"),
                            line("retype", "Y Alt+Y", "Y", "Alt Y"),
                            line("same", "S Alt+S", "S", "Alt S"),
                            line("choose", "M Alt+M", "M", "Alt M"),
                            line("accept-sure", "B Alt+B", "B", "Alt B"))),
            "ledger",
            List.of(group(
                    "stating",
                    line("statement", "S Alt+S", "S", "Alt S"),
                    line("source", "W Alt+W", "W", "Alt W"),
                    line("choose", "M Alt+M", "M", "Alt M"),
                    line("keys", "Alt+H ?", "Alt H", "?"))),
            "workbench",
            List.of(
                    group(
                            "writing",
                            line("confirm", "Ctrl+Enter", "Ctrl ↵"),
                            line("insert", "", "Ctrl 1…9"),
                            line("insert-second", "", "Ctrl ⇧ 1…9"),
                            line("copy-source", "Alt+S", "Alt S"),
                            line("split", "Alt+X", "Alt X"),
                            line("merge", "Alt+J", "Alt J"),
                            line("undo-cut", "Alt+Z", "Alt Z"),
                            line("omit", "Alt+O", "Alt O"),
                            line("history", "Alt+R", "Alt R"),
                            line("try-now", "Alt+A", "Alt A")),
                    group(
                            "checking",
                            line("next-problem", "Alt+P", "Alt P"),
                            line("fix", "Alt+F", "Alt F"),
                            line("waive", "Alt+W", "Alt W")),
                    group(
                            "moving",
                            line("next", "Alt+ArrowDown", "Alt ↓"),
                            line("previous", "Alt+ArrowUp", "Alt ↑"),
                            line("next-open", "Alt+U", "Alt U"),
                            line("find", "Alt+K", "Alt K")),
                    group(
                            "noting",
                            line("choose", "Alt+M", "Alt M"),
                            line("note", "Alt+C", "Alt C"),
                            line("name", "Alt+N", "Alt N"),
                            line("notes", "Alt+T", "Alt T"),
                            line("note-edit", "Alt+E", "Alt E"),
                            line("note-move", "Alt+V", "Alt V"),
                            line("note-remove", "Alt+D", "Alt D"),
                            line("comment", "Alt+Q", "Alt Q")),
                    group(
                            "translation",
                            line("claim", "Alt+I", "Alt I"),
                            line("hand-in", "Alt+G", "Alt G"),
                            line("move-source", "Alt+L", "Alt L"),
                            line("preview", "Alt+Y", "Alt Y"),
                            line("queue", "Alt+B", "Alt B"),
                            line("palette", "Ctrl+K", "Ctrl K"),
                            line("keys", "Alt+H ?", "Alt H", "?"))),
            "review",
            List.of(
                    group(
                            "deciding",
                            line("approve", "Ctrl+Shift+Enter", "Ctrl ⇧ ↵"),
                            line("withdraw", "Alt+Z", "Alt Z"),
                            line("approve-clean", "Alt+A", "Alt A"),
                            line("look-again", "Alt+L", "Alt L"),
                            line("correct", "E Alt+S", "E", "Alt S"),
                            line("agree", "Alt+Y", "Alt Y"),
                            line("waive", "Alt+W", "Alt W")),
                    group(
                            "moving",
                            line("next", "Alt+ArrowDown", "Alt ↓"),
                            line("previous", "Alt+ArrowUp", "Alt ↑"),
                            line("show", "Alt+K", "Alt K")),
                    group(
                            "noting",
                            line("comment", "Alt+Q", "Alt Q"),
                            line("answer", "Alt+U", "Alt U"),
                            line("choose", "Alt+M", "Alt M"),
                            line("note", "Alt+C", "Alt C"),
                            line("notes", "Alt+T", "Alt T"),
                            line("note-edit", "Alt+E", "Alt E"),
                            line("note-move", "Alt+V", "Alt V"),
                            line("note-remove", "Alt+D", "Alt D")),
                    group(
                            "translation",
                            line("approve-whole", "Alt+G", "Alt G"),
                            line("override", "Alt+P", "Alt P"),
                            line("return", "R Alt+R", "R", "Alt R"),
                            line("take", "Alt+O", "Alt O"),
                            line("give-back", "Alt+B", "Alt B"),
                            line("keys", "Alt+H ?", "Alt H", "?"))));

    @Inject
    TextBundle t;

    /**
     * What belongs together on the sheet.
     *
     * @param title what the commands are for
     * @param lines in the order of the sheet
     */
    public record Group(String title, List<Line> lines) {
        public String getTitle() {
            return title;
        }

        public List<Line> getLines() {
            return lines;
        }
    }

    /**
     * A command.
     *
     * @param command its name in the script
     * @param chord what the script listens to, several parted by a space
     * @param keys what stands on the keys
     * @param label what it does
     */
    public record Line(String command, String chord, List<String> keys, String label) {
        public String getCommand() {
            return command;
        }

        public String getChord() {
            return chord;
        }

        public List<String> getKeys() {
            return keys;
        }

        public String getLabel() {
            return label;
        }
    }

    private static Group group(String title, Line... lines) {
        return new Group(title, List.of(lines));
    }

    private static Line line(String command, String chord, String... keys) {
        return new Line(command, chord, List.of(keys), "");
    }

    /**
     * The keys of a page.
     *
     * @param page queue, marks, ledger, workbench or review
     * @return in the order of the sheet
     */
    public List<Group> of(String page) {
        return GROUPS.getOrDefault(page, List.of()).stream()
                .map(group -> new Group(
                        t.get("queue.keys-" + group.title()),
                        group.lines().stream()
                                .map(one -> new Line(
                                        one.command(), one.chord(), one.keys(), t.get(page + ".key-" + one.command())))
                                .toList()))
                .toList();
    }
}
