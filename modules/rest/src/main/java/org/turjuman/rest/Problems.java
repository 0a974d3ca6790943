package org.turjuman.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.TooManyAttemptsException;
import org.turjuman.workflow.api.NotReadyException;
import org.turjuman.workflow.api.StaleTextException;

/** Every failure of the API as application/problem+json, in the caller's language. */
final class Problems {
    private static final System.Logger LOG = System.getLogger("org.turjuman.rest");

    private Problems() {}

    /** What the desk expects to go wrong. */
    @Provider
    public static class OfDesk implements ExceptionMapper<DeskProblem> {
        @Inject
        Caller caller;

        @Override
        public Response toResponse(DeskProblem e) {
            Locale locale = caller.locale();
            Problem problem = new Problem(
                    Problem.type(e.key()),
                    e.title(locale),
                    e.kind().status(),
                    e.message(locale),
                    e.pointer().orElse(null),
                    null,
                    List.of());
            Response.ResponseBuilder answer =
                    Response.fromResponse(problem.answer()); // a copy that takes further headers
            if (e instanceof StaleTextException stale) {
                return answer.entity(StaleProblem.of(problem, stale))
                        .header("ETag", stale.stamp().etag())
                        .build();
            }
            if (e instanceof NotReadyException early) {
                return answer.entity(NotReadyProblem.of(problem, early)).build();
            }
            if (e instanceof TooManyAttemptsException slow) {
                answer.header("Retry-After", slow.retryAfter().toSeconds());
            }
            if (e.kind() == DeskProblem.Kind.NOT_SIGNED_IN) {
                answer.header("WWW-Authenticate", "Bearer");
            }
            return answer.build();
        }
    }

    /** What JAX-RS itself refuses. */
    @Provider
    public static class OfHttp implements ExceptionMapper<WebApplicationException> {
        @Inject
        Caller caller;

        @Override
        public Response toResponse(WebApplicationException e) {
            Throwable cause = e.getCause();
            if (cause instanceof DeskProblem problem) { // an id in the address that is none
                OfDesk mapper = new OfDesk();
                mapper.caller = caller;
                return mapper.toResponse(problem);
            }
            int status = e.getResponse().getStatus();
            String key = switch (status) {
                case 400, 404, 405, 406, 413, 415 -> "http." + status;
                default -> "http.other";
            };
            return Problem.of(status, "http." + status, Words.of(key, caller.locale()), null)
                    .answer();
        }
    }

    /** What Bean Validation finds. */
    @Provider
    public static class OfValidation implements ExceptionMapper<ConstraintViolationException> {
        @Inject
        Caller caller;

        @Override
        public Response toResponse(ConstraintViolationException e) {
            Locale locale = caller.locale();
            List<Problem.Part> parts = e.getConstraintViolations().stream()
                    .map(violation -> part(violation, locale))
                    .sorted(java.util.Comparator.comparing(Problem.Part::pointer))
                    .toList();
            Problem.Part first = parts.get(0);
            String detail = first.pointer().isEmpty() // the whole body is wrong
                    ? first.detail()
                    : Words.of("invalid.detail", locale, first.pointer(), first.detail());
            return new Problem(
                            Problem.type("invalid"),
                            Words.of("invalid", locale),
                            400,
                            detail,
                            first.pointer(),
                            null,
                            parts)
                    .answer();
        }

        /** What is wrong in the caller's language; the violation's own message is in that of the bare header. */
        private static Problem.Part part(ConstraintViolation<?> violation, Locale locale) {
            String pointer = pointer(violation);
            String detail = pointer.isEmpty()
                    ? Words.of("invalid.body", locale)
                    : ConstraintWords.of(violation.getConstraintDescriptor(), locale);
            return new Problem.Part(pointer, detail);
        }

        /** The parts below the parameter: method and parameter names are no part of the input. */
        private static String pointer(ConstraintViolation<?> violation) {
            StringBuilder pointer = new StringBuilder();
            int depth = 0;
            for (Path.Node node : violation.getPropertyPath()) {
                if (depth++ < 2) {
                    continue;
                }
                if (node.getIndex() != null) { // the place in the list that holds the node
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getKey() != null) { // the same of a map
                    pointer.append('/').append(node.getKey());
                }
                if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                    pointer.append('/').append(node.getName());
                }
            }
            return pointer.toString();
        }
    }

    /** A parameter of a query that is missing or cannot be read. */
    @Provider
    public static class OfQuery implements ExceptionMapper<BadQueryException> {
        @Inject
        Caller caller;

        @Override
        public Response toResponse(BadQueryException e) {
            return e.problem(caller.locale()).answer();
        }
    }

    /** A page of a list that there is not. */
    @Provider
    public static class OfPaging implements ExceptionMapper<Paging.NotOursException> {
        @Inject
        Caller caller;

        @Override
        public Response toResponse(Paging.NotOursException e) {
            Locale locale = caller.locale();
            return new Problem(
                            Problem.type("after"),
                            Words.of("invalid", locale),
                            400,
                            Words.of("after.detail", locale),
                            "/after",
                            null,
                            List.of())
                    .answer();
        }
    }

    /** What is no JSON, or not the JSON asked for. */
    @Provider
    public static class OfJson implements ExceptionMapper<JsonProcessingException> {
        @Inject
        Caller caller;

        @Override
        public Response toResponse(JsonProcessingException e) {
            Locale locale = caller.locale();
            if (e instanceof StreamConstraintsException
                    || e.getCause() instanceof StreamConstraintsException) { // a text longer than any that is taken
                return Problem.of(413, "http.413", Words.of("http.413", locale), null)
                        .answer();
            }
            Integer line = e.getLocation() == null ? null : e.getLocation().getLineNr();
            String pointer = e instanceof JsonMappingException mapping ? pointer(mapping) : null;
            String detail = pointer == null || pointer.isEmpty()
                    ? Words.of("json.detail", locale, line == null ? 1 : line)
                    : Words.of("json.field", locale, pointer);
            return new Problem(Problem.type("json"), Words.of("json", locale), 400, detail, pointer, line, List.of())
                    .answer();
        }

        private static String pointer(JsonMappingException e) {
            StringBuilder pointer = new StringBuilder();
            for (JsonMappingException.Reference part : e.getPath()) {
                pointer.append('/').append(part.getFieldName() == null ? part.getIndex() : part.getFieldName());
            }
            return pointer.toString();
        }
    }

    /** What nobody expected: logged once, told without its insides. */
    @Provider
    public static class OfAnything implements ExceptionMapper<Throwable> {
        @Inject
        Caller caller;

        @Override
        public Response toResponse(Throwable e) {
            DeskProblem problem = within(e);
            if (problem != null) {
                OfDesk mapper = new OfDesk();
                mapper.caller = caller;
                return mapper.toResponse(problem);
            }
            LOG.log(System.Logger.Level.ERROR, "unexpected", e);
            Locale locale = caller.locale();
            return Problem.of(500, "http.500", Words.of("http.500", locale), Words.of("http.500.detail", locale))
                    .answer();
        }

        private static @Nullable DeskProblem within(Throwable e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof DeskProblem problem) {
                    return problem;
                }
            }
            return null;
        }
    }
}
