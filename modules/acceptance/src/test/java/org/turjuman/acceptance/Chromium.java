package org.turjuman.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one browser of a run: started at first use, ended with the JVM. */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** Milliseconds until what a page should show is given up: a machine that does much else answers late. */
    private static final double PATIENCE = 15_000;

    private Chromium() {}

    static Browser browser() {
        return Running.BROWSER;
    }

    /** The path in {@code TURJUMAN_CHROMIUM}, otherwise the first of the usual names on the PATH. */
    static Path executable(Map<String, String> variables) {
        String named = variables.get("TURJUMAN_CHROMIUM");
        Optional<Path> found = named != null
                ? Optional.of(Path.of(named))
                : Stream.of(variables.getOrDefault("PATH", "").split(File.pathSeparator, -1))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                        .filter(Files::isExecutable)
                        .findFirst();
        return found.filter(Files::isExecutable)
                .orElseThrow(() -> new IllegalStateException("The browser tests need Chromium or Chrome: install it, or"
                        + " name it with TURJUMAN_CHROMIUM=path"
                        + (named == null ? "." : ", for \"" + named + "\" cannot be executed.")));
    }

    private static final class Running {
        private static final Browser BROWSER = start();

        private static Browser start() {
            Path executable = executable(System.getenv());
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "end the browser"));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(List.of(
                                    "--no-sandbox", // the only way as root
                                    "--disable-gpu",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
    }
}
