package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import org.turjuman.language.api.Isolation;
import org.turjuman.platform.api.Caller;

/**
 * The words of the pages, in the caller's language: {@code #{t['shell.queue']}} is the key {@code queue} of the bundle
 * {@code org/turjuman/web/text/shell}; {@code #{t.say('queue.greeting', name)}} fills its placeholders, and
 * {@code #{t.count('queue.segments', n)}} chooses among {@code .zero .one .two .few .many .other}.
 */
@Named("t")
@RequestScoped
public class TextBundle extends AbstractMap<String, String> {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    Caller caller;

    @Override
    public String get(Object key) {
        return text(key.toString(), caller.locale());
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of(); // the words are asked for by name only
    }

    /**
     * A text with its placeholders filled. Numbers are written as they are, without grouping; words of the other direction
     * are isolated.
     *
     * @param key bundle, dot, key
     * @param arguments what the placeholders stand for
     * @return the text
     */
    public String say(String key, Object... arguments) {
        return fill(caller.locale(), text(key, caller.locale()), arguments);
    }

    /**
     * A text for a count, in the plural form that the language asks for; {@code {0}} is the number.
     *
     * @param key bundle, dot, key, without the form
     * @param number how many
     * @return the text
     */
    public String count(String key, long number) {
        Locale locale = caller.locale();
        String form = PluralForm.of(number, locale).key();
        String exact = find(key + "." + form, locale);
        return fill(locale, exact != null ? exact : text(key + ".other", locale), number);
    }

    /**
     * One form of a counted text with its placeholder, for a script that counts.
     *
     * @param key the key without the form
     * @param form zero, one, two, few, many or other
     * @return the text; that of {@code other} where the language has no such form
     */
    public String plural(String key, String form) {
        Locale locale = caller.locale();
        String exact = find(key + "." + form, locale);
        return exact != null ? exact : text(key + ".other", locale);
    }

    /**
     * The name of a constant, such as a role: the key is bundle, dot, its class's simple name, dot, its own name.
     *
     * @param bundle which bundle
     * @param constant the constant
     * @return its name for people
     */
    public String name(String bundle, Enum<?> constant) {
        return get(bundle + "." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /**
     * The texts of a bundle whose keys begin alike, for a script that speaks.
     *
     * @param bundle which bundle
     * @param beginning how the keys begin
     * @return the keys without the beginning, and the texts with their placeholders
     */
    public List<Entry<String, String>> all(String bundle, String beginning) {
        Locale locale = caller.locale();
        return keys(bundle, locale).stream()
                .filter(key -> key.startsWith(beginning))
                .sorted()
                .map(key -> Map.entry(key.substring(beginning.length()), text(bundle + "." + key, locale)))
                .toList();
    }

    /**
     * Whether there is a text.
     *
     * @param key bundle, dot, key
     */
    public boolean has(String key) {
        return find(key, caller.locale()) != null;
    }

    private static Set<String> keys(String bundle, Locale locale) {
        return ResourceBundle.getBundle(
                        "org/turjuman/web/text/" + bundle, locale, TextBundle.class.getClassLoader(), NO_FALLBACK)
                .keySet();
    }

    static String text(String key, Locale locale) {
        String text = find(key, locale);
        if (text == null) {
            throw new MissingResourceException("No text for " + key, TextBundle.class.getName(), key);
        }
        return text;
    }

    private static @org.jspecify.annotations.Nullable String find(String key, Locale locale) {
        int dot = key.indexOf('.');
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org/turjuman/web/text/" + key.substring(0, dot),
                locale,
                TextBundle.class.getClassLoader(),
                NO_FALLBACK);
        String rest = key.substring(dot + 1);
        return bundle.containsKey(rest) ? bundle.getString(rest) : null;
    }

    private static String fill(Locale reader, String pattern, Object... arguments) {
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < written.length; i++) {
            written[i] = Isolation.of(String.valueOf(arguments[i]), reader);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(written);
    }
}
