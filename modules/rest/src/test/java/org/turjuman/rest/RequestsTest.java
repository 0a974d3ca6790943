package org.turjuman.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the API is told: an empty place of a list is refused with its place before anybody looks into it. */
class RequestsTest {
    /** The lists, sets and maps of everything that a body may hold, by {@code Class.Record.component}. */
    private static Map<String, RecordComponent> collections() {
        Map<String, RecordComponent> collections = new LinkedHashMap<>();
        Set<Class<?>> seen = new LinkedHashSet<>(bodies());
        Deque<Class<?>> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            Class<?> record = waiting.remove();
            for (RecordComponent component : record.getRecordComponents()) {
                if (holdsMany(component.getType())) {
                    collections.put(called(record) + "." + component.getName(), component);
                }
                types(component.getGenericType()).filter(RequestsTest::isOurs).forEach(inner -> {
                    if (seen.add(inner)) {
                        waiting.add(inner);
                    }
                });
            }
        }
        return collections;
    }

    private static String called(Class<?> record) {
        return record.getName()
                .substring(Api.class.getPackageName().length() + 1)
                .replace('$', '.');
    }

    /** The records that a method of a resource reads from the body. */
    private static List<Class<?>> bodies() {
        return classes()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .map(Method::getParameters)
                .flatMap(Arrays::stream)
                .filter(parameter -> !comesFromTheAddress(parameter))
                .<Class<?>>map(Parameter::getType)
                .filter(RequestsTest::isOurs)
                .toList();
    }

    private static boolean comesFromTheAddress(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(annotation -> annotation.getPackage().equals(Path.class.getPackage()));
    }

    private static Stream<Class<?>> classes() {
        try (var files = Files.walk(
                java.nio.file.Path.of(Api.class.getResource("Api.class").toURI())
                        .getParent())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .map(name -> Api.class.getPackageName() + "." + name.replace(".class", ""))
                    .<Class<?>>map(RequestsTest::named)
                    .toList()
                    .stream();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Api.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.isRecord() && type.getPackage().equals(Api.class.getPackage());
    }

    private static boolean holdsMany(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    private static Stream<Class<?>> types(Type type) {
        return type instanceof ParameterizedType generic
                ? Arrays.stream(generic.getActualTypeArguments()).flatMap(RequestsTest::types)
                : type instanceof Class<?> plain ? Stream.of(plain) : Stream.empty();
    }

    @Test
    void theListsOfRequestsAreFound() {
        assertThat(collections().keySet())
                .contains(
                        "TokensResource.NewToken.scopes",
                        "PeopleResource.NewPerson.roles",
                        "ReviewsResource.Return.units",
                        "ArticleInput.kinds",
                        "ArticleInput.joined",
                        "DefectAnswers.Said.notes",
                        "NameAnswers.Choices.choices",
                        "RecordSaid.Description.forms",
                        "NameSplitsResource.Leaving.mentions");
    }

    @Test
    void noPlaceOfAListMayBeEmpty() {
        assertThat(collections()).allSatisfy((name, component) -> {
            AnnotatedType[] held =
                    ((AnnotatedParameterizedType) component.getAnnotatedType()).getAnnotatedActualTypeArguments();
            assertThat(held[held.length - 1].isAnnotationPresent(NotNull.class))
                    .as(name + " holds nothing that is null")
                    .isTrue();
        });
    }

    @Test
    void recordsWithinListsAreLookedIntoToo() {
        assertThat(collections()).allSatisfy((name, component) -> {
            if (types(component.getGenericType()).anyMatch(RequestsTest::isOurs)) {
                assertThat(component.getAccessor().isAnnotationPresent(Valid.class))
                        .as(name + " is @Valid")
                        .isTrue();
            }
        });
    }

    @Test
    void everyPlaceHasANumberOrAKey() {
        assertThat(collections())
                .allSatisfy((name, component) -> assertThat(component.getType())
                        .as(name + ": in a set nothing has a place that could be told")
                        .isIn(List.class, Map.class));
    }

    @Test
    void everyConstraintHasWordsInTheLanguagesOfTheDesk() {
        assertThat(constraints()).isNotEmpty().allSatisfy(constraint -> {
            for (String language : List.of("en", "ar", "fr")) {
                assertThat(Words.of(ConstraintWords.key(constraint), Locale.forLanguageTag(language), "3"))
                        .isNotBlank();
            }
        });
    }

    /** All that a request is held to: of the parts of bodies, what their lists hold, parameters and fields. */
    private static Set<Class<? extends Annotation>> constraints() {
        Stream<AnnotatedElement> places = classes()
                .flatMap(type -> Stream.concat(
                        Stream.of(type.getDeclaredFields()),
                        Stream.of(type.getDeclaredMethods())
                                .map(Method::getParameters)
                                .flatMap(Arrays::stream)));
        Stream<AnnotatedElement> held = collections().values().stream()
                .flatMap(component -> Arrays.stream(
                        ((AnnotatedParameterizedType) component.getAnnotatedType()).getAnnotatedActualTypeArguments()));
        return Stream.concat(places, held)
                .flatMap(place -> Arrays.stream(place.getAnnotations()))
                .<Class<? extends Annotation>>map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(Constraint.class))
                .collect(Collectors.toSet());
    }
}
