package org.turjuman.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.Id;
import org.turjuman.workflow.api.Stamp;

/** How the API writes JSON: ids as decimal strings, languages as tags, stamps as in headers, times as ISO 8601, nothing for what is not known. */
@Provider
public class Json implements ContextResolver<ObjectMapper> {
    /** A span is its two offsets; whether it is empty follows from them. */
    @JsonIgnoreProperties("empty")
    private interface SpanShape {}

    /** The largest file that is taken in, in Base64: whatever is longer is too large anyway. */
    private static final int LONGEST_TEXT = 27_000_000;

    private static final StreamReadConstraints CONSTRAINTS =
            StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build();

    private final ObjectMapper mapper = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build())
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addSerializer(Id.class, ToStringSerializer.instance)
                    .addSerializer(Language.class, ToStringSerializer.instance)
                    .addSerializer(Stamp.class, ToStringSerializer.instance))
            .addMixIn(Span.class, SpanShape.class)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY) // the order of getters changes from start to start
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS) // some answers write them in small letters
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }
}
