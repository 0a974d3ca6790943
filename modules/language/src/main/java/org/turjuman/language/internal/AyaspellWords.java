package org.turjuman.language.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.hunspell.AffixedWord;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The Ayaspell word list read by Lucene, loaded once and asked through a cache. */
public final class AyaspellWords {
    private static final String FOLDER = "/org/turjuman/language/hunspell-ar/";
    private static final int CACHED = 20_000;
    private static final int LONGEST = 40;

    private final Dictionary dictionary;
    private final ThreadLocal<Hunspell> speller;
    private final Map<String, Boolean> answers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > CACHED;
        }
    };

    private AyaspellWords() {
        try (InputStream affixes = resource("ar.aff");
                InputStream words = resource("ar.dic")) {
            dictionary = new Dictionary(new ByteBuffersDirectory(), "ayaspell", affixes, words);
        } catch (IOException | ParseException unreadable) {
            throw new UncheckedIOException(
                    "Cannot read the Arabic word list in " + FOLDER, new IOException(unreadable));
        }
        speller = ThreadLocal.withInitial(() -> new Hunspell(dictionary));
    }

    private static InputStream resource(String name) {
        InputStream stream = AyaspellWords.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IllegalStateException("The word list " + FOLDER + name + " is missing from the language module");
        }
        return stream;
    }

    /** The one list of this server; the first caller waits for it. */
    public static AyaspellWords get() {
        return Holder.WORDS;
    }

    /** Whether the list knows a word; see {@link org.turjuman.language.api.WordList#known}. */
    public boolean known(String word) {
        String bare = bare(word);
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return false;
        }
        synchronized (answers) {
            Boolean answer = answers.get(bare);
            if (answer != null) {
                return answer;
            }
        }
        boolean known = speller.get().spell(bare);
        synchronized (answers) {
            answers.put(bare, known);
        }
        return known;
    }

    /** Every way in which the list can make a word of its entries and affixes; {@code bare} has no marks and is short. */
    public List<AffixedWord> analyses(String bare) {
        return speller.get().analyzeSimpleWord(bare);
    }

    /** Empty for a word that is not wholly Arabic; otherwise the word without marks and tatweel. */
    private static String bare(String word) {
        StringBuilder bare = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            if (Letters.isArabic(sign)) {
                bare.append(sign);
            } else if (!Letters.isDecoration(sign)) {
                return "";
            }
        }
        return bare.toString();
    }

    private static final class Holder {
        static final AyaspellWords WORDS = new AyaspellWords();
    }
}
