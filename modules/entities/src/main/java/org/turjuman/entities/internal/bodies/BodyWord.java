package org.turjuman.entities.internal.bodies;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Folding;

/** A word of an Arabic name, as it stands there. */
record BodyWord(String text) {
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final int SHORTEST = 2; // letters that are left when a particle is taken off

    static List<BodyWord> of(String name) {
        return Arrays.stream(name.strip().split("\\s+")).map(BodyWord::new).toList();
    }

    /** Whether some words have a letter that can be spelled in another script. */
    static boolean isArabic(String words) {
        return ARABIC.matcher(words).find();
    }

    /** As words are compared here: folded, without the article, الأمريكي and الأميركي alike. */
    String key() {
        String key = Folding.key(text).replace("اميرك", "امريك");
        if (key.startsWith("وال") && key.length() > "وال".length() + 1) {
            return "و" + key.substring("وال".length());
        }
        return isDefinite() ? key.substring("ال".length()) : key;
    }

    boolean isDefinite() {
        return text.startsWith("ال") && text.length() > "ال".length() + 1;
    }

    /** What follows و, ل or ب where the word begins with it: of للكتاب it is الكتاب; null where it does not. */
    @Nullable
    BodyWord after(char particle) {
        if (text.charAt(0) != particle || text.length() <= SHORTEST) {
            return null;
        }
        String rest = text.substring(1);
        return new BodyWord(particle == 'ل' && rest.startsWith("ل") ? "ا" + rest : rest);
    }
}
