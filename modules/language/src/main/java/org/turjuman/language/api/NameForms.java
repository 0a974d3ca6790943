package org.turjuman.language.api;

import java.util.Collection;
import java.util.List;
import org.turjuman.language.internal.NameTrie;

/**
 * Known forms of names, looked for in texts in any spelling.
 *
 * <p>Only whole words count, once the clitics و ف ب ل ك before them are taken away; a form that fits without taking
 * any away is preferred, so that بنكيران stays بنكيران. The longest form wins. A form with ال is found after لل
 * (للاتحاد, للجنة). The article itself is never taken away, because أمين and الأمين are different words: give the form
 * with it where a name is written both ways. Build once for many texts; safe to share.
 */
public final class NameForms {
    private final NameTrie trie;

    private NameForms(NameTrie trie) {
        this.trie = trie;
    }

    /** Forms without a letter or digit in them are left out. */
    public static NameForms of(Collection<String> forms) {
        return new NameForms(new NameTrie(forms));
    }

    /**
     * The same without some forms and with others; of thousands it changes a few in a moment.
     *
     * @param gone as they were given
     * @param come in their stead or besides; of forms that are one name the one that was there is kept
     */
    public NameForms changed(Collection<String> gone, Collection<String> come) {
        return new NameForms(trie.changed(gone, come));
    }

    /** Every occurrence, from left to right, without overlaps. */
    public List<NameOccurrence> in(String text) {
        return trie.occurrences(text);
    }
}
