package org.turjuman.benchmarks.restore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The commands of docs/deploying.md.
 *
 * @param commands blocks of lines, in the order of the page
 */
public record Guide(List<String> commands) {
    private static final Pattern BLOCK = Pattern.compile("```\n(.*?)```", Pattern.DOTALL);

    /** Keeps what it holds unchangeable. */
    public Guide {
        commands = List.copyOf(commands);
    }

    /**
     * The blocks of commands that begin so.
     *
     * @param root of the project
     * @param beginning of the first line
     */
    public static Guide of(Path root, String beginning) throws IOException {
        String page = Files.readString(root.resolve("docs/deploying.md"));
        return new Guide(BLOCK.matcher(page)
                .results()
                .map((MatchResult block) -> block.group(1))
                .filter(block -> block.startsWith(beginning))
                .toList());
    }

    /**
     * Runs one block in a shell that stops at the first error.
     *
     * @param block from 0
     * @param folder where
     * @param places what stands for the folders of the page
     * @param variables of the environment
     */
    public void run(int block, Path folder, Map<String, String> places, Map<String, String> variables)
            throws IOException, InterruptedException {
        String here = withPlaces(commands.get(block), places);
        ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", here);
        shell.environment().merge("PATH", System.getProperty("java.home") + "/bin", (path, java) -> java + ":" + path);
        shell.environment().putAll(variables);
        int code = shell.directory(folder.toFile()).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("Ended with " + code + ": " + here);
        }
    }

    /** All in one pass: a folder may hold the name of another. */
    static String withPlaces(String command, Map<String, String> places) {
        Pattern names =
                Pattern.compile(places.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")));
        return names.matcher(command)
                .replaceAll(name -> Matcher.quoteReplacement(Objects.requireNonNull(places.get(name.group()))));
    }
}
