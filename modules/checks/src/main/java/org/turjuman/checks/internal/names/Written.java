package org.turjuman.checks.internal.names;

import java.util.ArrayList;
import java.util.List;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.LatinNames;
import org.turjuman.language.api.LatinWord;
import org.turjuman.language.api.Span;

/** A text taken apart for looking names up in it. */
final class Written {
    final String text;
    final Language language;

    /** Empty for a text in Arabic. */
    final List<LatinWord> words;

    private final List<String> stems;
    private final String folded;

    Written(String text, Language language) {
        this.text = text;
        this.language = language;
        boolean arabic = language.isA(Language.ARABIC);
        this.words = arabic ? List.of() : LatinNames.words(text);
        this.stems = words.stream().map(word -> Likeness.stem(word.key())).toList();
        this.folded = arabic ? Folding.key(text) : "";
    }

    boolean isArabic() {
        return language.isA(Language.ARABIC);
    }

    /** Where a form stands, whatever its capitals, accents and hyphens. */
    List<Span> places(String form) {
        if (isArabic()) {
            return folded.contains(Folding.key(form)) ? Folding.find(text, form) : List.of();
        }
        return places(Likeness.stems(form));
    }

    List<Span> places(List<String> wanted) {
        List<Span> places = new ArrayList<>();
        for (int i = 0; !wanted.isEmpty() && i + wanted.size() <= stems.size(); i++) {
            if (stems.subList(i, i + wanted.size()).equals(wanted)) {
                places.add(new Span(
                        words.get(i).span().start(),
                        words.get(i + wanted.size() - 1).span().end()));
            }
        }
        return places;
    }

    String stem(int word) {
        return stems.get(word);
    }

    /** Whether nothing but a space or a hyphen parts a word from the one before it. */
    boolean isJoined(int word) {
        if (word <= 0 || word >= words.size()) {
            return false;
        }
        String gap = text.substring(
                words.get(word - 1).span().end(), words.get(word).span().start());
        return gap.length() == 1 && " -\u00a0‐‑".contains(gap);
    }
}
