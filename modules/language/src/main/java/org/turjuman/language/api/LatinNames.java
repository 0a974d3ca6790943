package org.turjuman.language.api;

import java.util.Collection;
import java.util.List;
import org.turjuman.language.internal.LatinTrie;

/**
 * Known names in Latin letters, looked for in English and French texts.
 *
 * <p>Words are compared without accents, and what parts them counts for nothing: Tel-Aviv, Tel Aviv and TEL AVIV are one
 * name, and so are U.S. and US. An apostrophe parts words, so that names are found in «d’Oslo» and "Israel’s". A name
 * stands only where the text writes its first capital as one; a name of capitals alone (US, ONU) only where the text does.
 * The longest form wins. Build once for many texts; safe to share.
 */
public final class LatinNames {
    private final LatinTrie trie;

    private LatinNames(LatinTrie trie) {
        this.trie = trie;
    }

    /** Forms without a letter or digit in them are left out; of forms that are one name the first is kept. */
    public static LatinNames of(Collection<String> forms) {
        return new LatinNames(new LatinTrie(forms));
    }

    /**
     * The same without some forms and with others; of thousands it changes a few in a moment.
     *
     * @param gone as they were given
     * @param come in their stead or besides; of forms that are one name the one that was there is kept
     */
    public LatinNames changed(Collection<String> gone, Collection<String> come) {
        return new LatinNames(trie.changed(gone, come));
    }

    /** Every occurrence, from left to right, without overlaps. */
    public List<NameOccurrence> in(String text) {
        return trie.in(text);
    }

    /** The words of a text, folded, with their places: what names are compared by. */
    public static List<LatinWord> words(String text) {
        return LatinTrie.words(text);
    }

    /** What two spellings share that are one name here. */
    public static String key(String form) {
        return String.join(" ", words(form).stream().map(LatinWord::key).toList());
    }
}
