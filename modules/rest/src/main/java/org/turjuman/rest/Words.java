package org.turjuman.rest;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The API's own words, in the caller's language. */
final class Words {
    private Words() {}

    static String of(String key, Locale locale, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org/turjuman/rest/messages",
                locale,
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
