package org.turjuman.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.junit.jupiter.api.Test;

/**
 * What the resources say about their answers, for the machine-readable description: the type {@code Response} alone tells
 * neither a status nor a header. That they answer so is asked of a running desk.
 */
class DeclaredAnswersTest {
    /** Nothing stands at an address of its own. */
    private static final Set<String> NOWHERE = Set.of("TokensResource.make");

    @Test
    void whoBuildsAnAnswerSaysItsStatus() throws IOException, URISyntaxException {
        assertThat(calls())
                .hasSizeGreaterThan(100)
                .anySatisfy(call -> assertThat(call.getReturnType()).isEqualTo(Response.class));
        assertThat(calls())
                .filteredOn(call -> call.getReturnType() == Response.class)
                .filteredOn(call -> statuses(call).isEmpty())
                .extracting(DeclaredAnswersTest::name)
                .isEmpty();
    }

    @Test
    void whatIsMadeHasAPlaceAndABody() throws IOException, URISyntaxException {
        assertThat(calls())
                .filteredOn(call -> statuses(call).contains("201"))
                .filteredOn(call -> !NOWHERE.contains(name(call)))
                .hasSizeGreaterThan(10)
                .allSatisfy(call -> {
                    APIResponse made = declared(call).get("201");
                    assertThat(made).as(name(call)).isNotNull();
                    assertThat(headers(made)).as(name(call)).contains("Location");
                    assertThat(made.content()).as(name(call)).hasSize(1);
                });
    }

    @Test
    void whoAnswersAVersionedThingGivesItsNewVersion() throws IOException, URISyntaxException {
        assertThat(calls())
                .filteredOn(call -> call.getReturnType() == Response.class)
                .filteredOn(DeclaredAnswersTest::needsAVersion)
                .filteredOn(
                        call -> !name(call).equals("ArticleNamesResource.newRecord")) // each name has one of its own
                .hasSizeGreaterThan(15)
                .allSatisfy(call -> assertThat(declared(call).values())
                        .as(name(call))
                        .anySatisfy(answer -> assertThat(headers(answer)).contains("ETag")));
    }

    @Test
    void everyHeaderIsDescribedOnce() throws IOException, URISyntaxException {
        Set<String> used = new TreeSet<>();
        for (Method call : calls()) {
            declared(call).values().forEach(answer -> used.addAll(headers(answer)));
        }
        List<String> described = Arrays.stream(Api.class
                        .getAnnotation(OpenAPIDefinition.class)
                        .components()
                        .headers())
                .map(Header::name)
                .toList();
        assertThat(described).containsAll(used).doesNotHaveDuplicates();
    }

    private static boolean needsAVersion(Method call) {
        return Arrays.stream(call.getParameters())
                .map(parameter -> parameter.getAnnotation(HeaderParam.class))
                .anyMatch(header -> header != null && header.value().equals("If-Match"));
    }

    private static Set<String> statuses(Method call) {
        Set<String> statuses = new TreeSet<>(declared(call).keySet());
        APIResponseSchema schema = call.getAnnotation(APIResponseSchema.class);
        if (schema != null) {
            statuses.add(schema.responseCode());
        }
        return statuses;
    }

    private static Map<String, APIResponse> declared(Method call) {
        return Arrays.stream(call.getAnnotationsByType(APIResponse.class))
                .collect(Collectors.toMap(APIResponse::responseCode, answer -> answer, (a, b) -> a, TreeMap::new));
    }

    private static List<String> headers(APIResponse answer) {
        return Arrays.stream(answer.headers()).map(Header::ref).toList();
    }

    private static String name(Method call) {
        return call.getDeclaringClass().getSimpleName() + "." + call.getName();
    }

    /** Every method that answers a call. */
    private static List<Method> calls() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Api.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith("Resource.class"))
                    .sorted()
                    .map(file -> load(file.substring(0, file.length() - ".class".length())))
                    .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                    .filter(method -> Arrays.stream(method.getAnnotations())
                            .map(Annotation::annotationType)
                            .anyMatch(type -> type.isAnnotationPresent(HttpMethod.class)))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(Api.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
