package org.turjuman.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the parameters of a query are read: numbers, flags, constants in capitals or small letters, and whatever of ours
 * reads itself through {@code valueOf}. A value that is none is a bad request that names its parameter; JAX-RS alone would
 * say that the address is unknown, which is right for the parts of its path only.
 */
@Provider
public class QueryValues implements ParamConverterProvider {
    private static final Set<String> FLAGS = Set.of("true", "false");

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .flatMap(name -> Arrays.stream(boxed(type).getMethods())
                        .filter(method -> method.getName().equals("valueOf")
                                && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                        .findFirst()
                        .map(valueOf -> new Values<>(name, boxed(type), valueOf)))
                .orElse(null);
    }

    @SuppressWarnings("unchecked") // a primitive type and its box have the same values
    private static <T> Class<T> boxed(Class<T> type) {
        return (Class<T>) MethodType.methodType(type).wrap().returnType();
    }

    private record Values<T>(String name, Class<T> type, Method valueOf) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            if (type == Boolean.class && !FLAGS.contains(text)) {
                throw BadQueryException.unknown(name, text, List.of("true", "false"));
            }
            try {
                return type.cast(valueOf.invoke(null, type.isEnum() ? text.toUpperCase(Locale.ROOT) : text));
            } catch (InvocationTargetException e) { // it is none of its values
                throw BadQueryException.unknown(name, text, choices());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        private List<String> choices() {
            return type.isEnum()
                    ? Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList()
                    : List.of();
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
