package org.turjuman.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.turjuman.acceptance.RoleTable;

/** Whoever adds a call or a page says in {@code roles/…txt} who may. */
class RoleTablesTest {
    @Test
    void everyCallOfTheApiIsInItsTableAndNothingElse() {
        TreeSet<String> there = new TreeSet<>();
        Project.classes().stream()
                .filter(type -> type.getPackageName().equals("org.turjuman.rest"))
                .filter(type -> type.isAnnotatedWith(Path.class))
                .forEach(type -> there.addAll(calls(type.reflect())));
        assertThat(there).hasSizeGreaterThan(80);
        assertThat(new TreeSet<>(RoleTable.api().stream()
                        .map(line -> line.method() + " " + plain(line.address()))
                        .toList()))
                .isEqualTo(there);
    }

    @Test
    void everyScreenIsInItsTableAndNoScreenThatIsNot() throws ReflectiveOperationException, IOException {
        List<Pattern> screens = screens();
        assertThat(screens).hasSizeGreaterThan(20);
        List<String> listed = RoleTable.pages().stream()
                .map(page -> page.path().replaceAll("\\?.*", ""))
                .toList();
        for (Pattern screen : screens) {
            assertThat(listed)
                    .as("the screen " + screen)
                    .anyMatch(path -> screen.matcher(path).matches());
        }
        for (String path : listed) {
            if (path.startsWith("/desk")) {
                assertThat(screens)
                        .as(path)
                        .anyMatch(screen -> screen.matcher(path).matches());
            }
        }
    }

    private static List<String> calls(Class<?> resource) {
        List<String> calls = new ArrayList<>();
        for (Method method : resource.getMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    Path below = method.getAnnotation(Path.class);
                    String address = "/" + resource.getAnnotation(Path.class).value()
                            + (below == null ? "" : "/" + below.value());
                    calls.add(verb.value() + " " + plain(address));
                }
            }
        }
        return calls;
    }

    /** Without the names of its parameters, and without a query. */
    private static String plain(String address) {
        return address.replaceAll("\\?.*", "").replaceAll("\\{[^}]*}", "{}");
    }

    /** The one list of screens, read out of the class that keeps it: web is an archive that no test depends on. */
    private static List<Pattern> screens() throws ReflectiveOperationException, IOException {
        URL classes = Project.file("modules/web/target/classes")
                .toAbsolutePath()
                .toUri()
                .toURL();
        try (URLClassLoader web = new URLClassLoader(new URL[] {classes}, RoleTablesTest.class.getClassLoader())) {
            Field routes = web.loadClass("org.turjuman.web.Addresses").getDeclaredField("ROUTES");
            routes.setAccessible(true);
            List<Pattern> screens = new ArrayList<>();
            for (Object route : (List<?>) routes.get(null)) {
                Field address = Arrays.stream(route.getClass().getDeclaredFields())
                        .filter(field -> field.getType() == Pattern.class)
                        .findFirst()
                        .orElseThrow();
                address.setAccessible(true);
                screens.add((Pattern) address.get(route));
            }
            return screens;
        }
    }
}
