package org.turjuman.platform.api;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Isolation;

/**
 * Something that went wrong in a way the desk expects, told to the person in their language.
 *
 * <p>The words stand in the bundle {@code org/turjuman/<module>/problems.properties} of the module that owns the class:
 * under the key what happened and the way out, under the key with {@code .title} a heading of few words.
 */
public abstract class DeskProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of trouble it is; the faces turn it into a page or an HTTP status. */
    public enum Kind {
        /** The input is wrong: 422. */
        INVALID(422),
        /** Nobody is signed in: 401. */
        NOT_SIGNED_IN(401),
        /** The caller may not: 403. */
        NOT_PERMITTED(403),
        /** There is no such thing: 404. */
        NOT_FOUND(404),
        /** The state of the thing does not allow it: 409. */
        CONFLICT(409),
        /** It was there and was taken back: 410. */
        GONE(410),
        /** What the caller changed is no longer what is stored: 412. */
        STALE(412),
        /** The input is too large: 413. */
        TOO_LARGE(413),
        /** The caller must say which state it changes: 428. */
        PRECONDITION_MISSING(428),
        /** Too many attempts: 429. */
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /**
         * The HTTP status of this kind.
         *
         * @return from 401 to 429
         */
        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String key;
    private final transient Object[] arguments;

    /**
     * A problem of a module.
     *
     * @param kind what kind of trouble
     * @param key the key of its words in the module's bundle {@code problems}
     * @param arguments what the words name, in the order of their placeholders; numbers are written without grouping
     */
    protected DeskProblem(Kind kind, String key, Object... arguments) {
        super(key);
        this.kind = kind;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /**
     * What kind of trouble.
     *
     * @return the kind
     */
    public final Kind kind() {
        return kind;
    }

    /**
     * The key of the words; stable, so that programs may tell problems apart by it.
     *
     * @return such as {@code article.unknown}
     */
    public final String key() {
        return key;
    }

    /**
     * Under which key the words stand; the problem's own, unless it is told otherwise in some case.
     *
     * @return a key of the module's bundle
     */
    protected String wording() {
        return key;
    }

    /**
     * What the words name.
     *
     * @return in the order of their placeholders
     */
    protected final Object[] arguments() {
        return arguments.clone();
    }

    /**
     * Where in the input the trouble is, as a JSON pointer or the name of the form's field.
     *
     * @return empty unless the problem is of one part of the input
     */
    public Optional<String> pointer() {
        return Optional.empty();
    }

    /**
     * What happened and the way out, in the reader's language.
     *
     * @param locale the reader's
     * @return a sentence or two
     */
    public final String message(Locale locale) {
        return words(wording(), locale).orElse(key);
    }

    /**
     * The heading of the problem.
     *
     * @param locale the reader's
     * @return a few words
     */
    public final String title(Locale locale) {
        return words(key + ".title", locale).orElseGet(() -> message(locale));
    }

    private Optional<String> words(String wanted, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                bundle(),
                locale,
                getClass().getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        if (!bundle.containsKey(wanted)) {
            return Optional.empty();
        }
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < written.length; i++) {
            written[i] = Isolation.of(String.valueOf((@Nullable Object) arguments[i]), locale);
        }
        return Optional.of(new MessageFormat(bundle.getString(wanted), locale).format(written));
    }

    private String bundle() {
        String name = getClass().getPackageName(); // org.turjuman.<module>.api
        return name.substring(0, name.lastIndexOf('.')).replace('.', '/') + "/problems";
    }

    @Override
    public String getMessage() {
        return message(Locale.ROOT);
    }
}
