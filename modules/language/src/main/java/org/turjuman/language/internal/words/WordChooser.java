package org.turjuman.language.internal.words;

import java.util.LinkedHashMap;
import java.util.Map;
import org.turjuman.language.internal.LetterFolding;
import org.turjuman.language.internal.names.KnownNames;

/** Chooses among the readings of a word; remembers the words it has seen. */
final class WordChooser {
    private static final int REMEMBERED = 50_000;

    private final ClosedWords closed = new ClosedWords();
    private final Map<String, WordChoice> choices = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, WordChoice> eldest) {
            return size() > REMEMBERED;
        }
    };

    private static final class Loaded {
        static final WordChooser CHOOSER = new WordChooser();
    }

    static WordChooser get() {
        return Loaded.CHOOSER;
    }

    /** How a word of Arabic letters without marks is read by itself. */
    WordChoice choose(String word) {
        synchronized (choices) {
            WordChoice choice = choices.get(word);
            if (choice != null) {
                return choice;
            }
        }
        WordChoice choice = weigh(word);
        synchronized (choices) {
            choices.put(word, choice);
        }
        return choice;
    }

    private WordChoice weigh(String word) {
        WordParts particle = closed.of(word);
        if (particle != null) {
            return new WordChoice(particle, null, null, true);
        }
        Reading name = Reading.best(NameReadings.of(word));
        Reading ordinary = Reading.best(DictionaryReadings.of(word));
        WordParts hurried = closed.withoutHamza(word);
        if (hurried == null && name == null) {
            hurried = closed.withYeh(word);
        }
        if (hurried != null && (ordinary == null || !ordinary.isCommon())) {
            return new WordChoice(hurried, null, null, true);
        }
        if (ordinary == null && name == null) {
            ordinary = UnknownWords.respelled(word);
        }
        if (name == null) {
            return ordinary == null
                    ? new WordChoice(WordParts.whole(word, null), null, null, false)
                    : new WordChoice(ordinary.parts(), null, closed.beforeVerb(word), true);
        }
        if (ordinary == null || isName(name, ordinary)) {
            return new WordChoice(name.parts(), name.parts(), null, true);
        }
        return new WordChoice(ordinary.parts(), name.parts(), null, true);
    }

    private static boolean isName(Reading name, Reading ordinary) {
        if (NameReadings.isPlace(name.parts().form())) {
            return name.parts().before().size() <= ordinary.parts().before().size() || name.cost() <= ordinary.cost();
        }
        if (ordinary.listed()
                && ordinary.parts().hasArticle()
                && name.parts().form().startsWith("ال")) {
            return false; // الثاني, العرب; but الحريري is hardly ever silken
        }
        boolean sameStem = LetterFolding.key(name.parts().form())
                .equals(LetterFolding.key(ordinary.parts().form()));
        if (sameStem && ordinary.listed() && ordinary.parts().hasAny("بك")) {
            return false; // بفضل is more often "thanks to"
        }
        if (sameStem) {
            // a family may be called as any word: والي, صباح
            return !ordinary.isCommon()
                    && (!ordinary.listed() || KnownNames.isGiven(name.parts().form()));
        }
        boolean fewer = name.parts().before().size() < ordinary.parts().before().size();
        return (fewer && !ordinary.parts().hasArticle()) || name.beats(ordinary);
    }
}
