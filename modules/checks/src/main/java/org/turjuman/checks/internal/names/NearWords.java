package org.turjuman.checks.internal.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.LatinNames;
import org.turjuman.language.api.LatinWord;
import org.turjuman.language.api.Span;

/** Words of a target that look like a name spelled otherwise than the authority does. */
final class NearWords {
    private static final int SHORTEST = 4;

    private final Written target;

    /** Words that are known for what they are: of records found here, of peoples. */
    private final Set<Integer> settled = new HashSet<>();

    /**
     * A word that is nearly one of a name.
     *
     * @param span the word in the target
     * @param right how the authority writes it
     */
    record Near(Span span, String right) {}

    NearWords(Written target, List<Span> names, Set<String> rightWords) {
        this.target = target;
        for (int i = 0; i < target.words.size(); i++) {
            LatinWord word = target.words.get(i);
            boolean settledHere = !word.capital()
                    || word.key().length() < SHORTEST
                    || rightWords.contains(word.key())
                    || Words.isDemonym(word.key(), target.language)
                    || names.stream().anyMatch(name -> name.contains(word.span()));
            if (settledHere) {
                settled.add(i);
            }
        }
    }

    /** The first word that nearly is one of a record's; null if there is none. */
    @Nullable
    Near of(EntityView record) {
        List<LatinWord> wanted = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (NameForm form : Known.forms(record, target.language)) {
            List<LatinWord> words = LatinNames.words(form.text());
            if (!form.isAvoided() && (record.getType() != EntityType.ORGANISATION || words.size() == 1)) {
                for (LatinWord word : words) {
                    if (word.capital()
                            && !Words.isParticle(word.key())
                            && word.key().length() >= SHORTEST) {
                        wanted.add(word);
                        written.add(word.span().substring(form.text()));
                    }
                }
            }
        }
        for (int i = 0; i < target.words.size(); i++) {
            for (int j = 0; !settled.contains(i) && j < wanted.size(); j++) {
                LatinWord word = target.words.get(i);
                boolean near = isNear(record, word.key(), wanted.get(j).key());
                if (near) {
                    return new Near(word.span(), written.get(j));
                }
            }
        }
        return null;
    }

    /** French ends names in an e or leaves it out (Nahyan, Nahyane), and no reader minds. */
    private boolean isNear(EntityView record, String one, String other) {
        return Known.isPerson(record) && !target.language.isA(Language.FRENCH)
                ? Likeness.isRespelled(one, other)
                : Likeness.isNear(one, other);
    }

    /** A given name before the family name that nearly is the person's own; null if there is none. */
    @Nullable
    Near given(EntityView person, Set<String> given, List<Integer> parts) {
        for (int part : parts) {
            int before = part - 1;
            while (before > 0
                    && target.isJoined(before + 1)
                    && Words.isParticle(target.words.get(before).key())) {
                before--;
            }
            if (before < 0 || settled.contains(before) || !target.isJoined(before + 1)) {
                continue;
            }
            LatinWord word = target.words.get(before);
            if (Words.of("titles", target.language).contains(word.key())) {
                continue;
            }
            for (String right : given) {
                if (isNear(person, word.key(), right)) {
                    return new Near(word.span(), written(person, right));
                }
            }
        }
        return null;
    }

    private String written(EntityView person, String key) {
        for (NameForm form : Known.forms(person, target.language)) {
            for (LatinWord word : LatinNames.words(form.text())) {
                if (word.key().equals(key)) {
                    return word.span().substring(form.text());
                }
            }
        }
        return key;
    }
}
