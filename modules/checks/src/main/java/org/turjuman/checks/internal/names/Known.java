package org.turjuman.checks.internal.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.turjuman.entities.api.Countries;
import org.turjuman.entities.api.Country;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Direction;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.LatinNames;

/** What is asked of a record again and again. */
final class Known {
    private static final int SHORT = 3;

    private Known() {}

    /** Its forms in a language; in Latin letters every form that is written so, those of the language first. */
    static List<NameForm> forms(EntityView record, Language language) {
        List<NameForm> own = new ArrayList<>();
        List<NameForm> others = new ArrayList<>();
        for (NameForm form : record.getForms()) {
            if (isOf(form, language)) {
                own.add(form);
            } else if (language.direction() == Direction.LEFT_TO_RIGHT && isLatin(form)) {
                others.add(form);
            }
        }
        own.addAll(others);
        return own;
    }

    static boolean isOf(NameForm form, Language language) {
        return form.language().locale().getLanguage().equals(language.locale().getLanguage());
    }

    private static boolean isLatin(NameForm form) {
        return !form.text().isEmpty()
                && form.text()
                        .codePoints()
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    /** The folded words of its forms that are names by themselves; particles and avoided forms left out. */
    static Set<String> words(EntityView record, Language language) {
        Set<String> words = new LinkedHashSet<>();
        for (NameForm form : forms(record, language)) {
            if (form.isAvoided()) {
                continue;
            }
            LatinNames.words(form.text()).stream()
                    .filter(word -> word.capital() && !Words.isParticle(word.key()))
                    .forEach(word -> words.add(word.key()));
        }
        return words;
    }

    /** The Arabic keys of its forms that are long enough to be looked for inside words. */
    static List<String> arabicKeys(EntityView record) {
        return record.getForms().stream()
                .filter(form -> form.language().isA(Language.ARABIC))
                .map(form -> Folding.key(form.text()))
                .filter(key -> key.length() >= SHORT)
                .toList();
    }

    static Optional<Country> country(EntityView record) {
        return Countries.namedBy(record.description());
    }

    static Optional<Country> capitalOf(EntityView record) {
        return Countries.governedFrom(record.description());
    }

    static String code(EntityView record) {
        EntityDescription description = record.description();
        String code = description.facts().country();
        return code == null ? "" : code;
    }

    static boolean isPerson(EntityView record) {
        return record.getType() == EntityType.PERSON;
    }
}
