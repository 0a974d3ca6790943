package org.turjuman.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.language.api.Language;

class QueryValuesTest {
    /** A resource with a parameter of each kind. */
    @SuppressWarnings("unused")
    private static void resource(
            @QueryParam("type") EntityType type,
            @QueryParam("limit") int limit,
            @QueryParam("bom") boolean bom,
            @QueryParam("article") ArticleId article,
            @QueryParam("language") Language language,
            @QueryParam("country") CountryCode country,
            @QueryParam("words") String words,
            @PathParam("id") ArticleId id) {}

    @Test
    void eachIsReadAsItsType() {
        assertThat(read(0, "PERSON")).isEqualTo(EntityType.PERSON);
        assertThat(read(0, "person")).isEqualTo(EntityType.PERSON);
        assertThat(read(1, "20")).isEqualTo(20);
        assertThat(read(2, "true")).isEqualTo(true);
        assertThat(read(3, "12")).isEqualTo(new ArticleId(12));
        assertThat(read(4, "fr-MA")).isEqualTo(Language.of("fr-MA"));
        assertThat(read(5, "ma")).isEqualTo(new CountryCode("MA"));
    }

    @Test
    void textsAndPartsOfThePathAreLeftToJaxRs() {
        assertThat(converter(6)).isNull();
        assertThat(converter(7)).isNull();
    }

    @Test
    void aCountryIsOneOfTheWorld() {
        assertThat(CountryCode.valueOf("xk").code()).isEqualTo("XK");
        assertThatThrownBy(() -> CountryCode.valueOf("ZZZ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CountryCode.valueOf("")).isInstanceOf(IllegalArgumentException.class);
    }

    private static @Nullable Object read(int number, String text) {
        ParamConverter<?> converter = converter(number);
        assertThat(converter).isNotNull();
        return converter == null ? null : converter.fromString(text);
    }

    private static @Nullable ParamConverter<?> converter(int number) {
        Parameter parameter = Arrays.stream(QueryValuesTest.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("resource"))
                .findFirst()
                .orElseThrow()
                .getParameters()[number];
        return new QueryValues()
                .getConverter(parameter.getType(), parameter.getParameterizedType(), parameter.getAnnotations());
    }
}
