package org.turjuman.language.internal.recognition;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.internal.LetterFolding;
import org.turjuman.language.internal.Lexicon;

/** The words that announce a person, in both genders, with and without the article and with a pronoun. */
final class Roles {
    private static final Map<String, Role> ROLES = new HashMap<>();

    static {
        Map<String, Role> owned = new HashMap<>();
        for (String line : Lexicon.lines("recognition/roles.txt")) {
            String[] sides = line.split("=");
            String[] forms = sides[0].split("،");
            String name = LetterFolding.key(forms[0]);
            for (int i = 0; i < forms.length; i++) {
                String form = LetterFolding.key(forms[i]);
                if (form.equals("-")) {
                    continue;
                }
                Role role = new Role(name, i == 1, sides[1].strip());
                ROLES.putIfAbsent(form, role);
                ROLES.putIfAbsent("ال" + form, role);
                String stem = form.endsWith("ه") ? form.substring(0, form.length() - 1) + "ت" : form;
                for (String pronoun : new String[] {"ه", "ها", "هم"}) {
                    owned.putIfAbsent(stem + pronoun, role);
                }
            }
        }
        owned.forEach(ROLES::putIfAbsent); // رئيسه and رئيسة have one key: the woman before his president
    }

    private Roles() {}

    /**
     * A word that announces a person.
     *
     * @param name its masculine form, folded
     * @param feminine whether it is said of a woman
     * @param kind as in {@code roles.txt}
     */
    record Role(String name, boolean feminine, String kind) {}

    /** By its match key without clitics; null for other words. */
    static @Nullable Role of(String key) {
        return ROLES.get(key);
    }
}
