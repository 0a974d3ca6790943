package org.turjuman.entities.api;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.NameReference;
import org.turjuman.language.api.Span;

/**
 * The names of a text, and the words that mean one of these people without naming.
 *
 * @param names in the order of the text, without overlaps
 * @param references to people among the names, each after the name it means
 */
public record NamesFound(List<FoundName> names, List<NameReference> references) {
    /** What stands before the name of a body and says no more than what it is; folded. */
    private static final Set<String> KINDS = Set.of(
            "وكاله", "صحيفه", "جريده", "مجله", "قناه", "موقع", "اذاعه", "شبكه", "منظمه", "حركه", "حزب", "شركه", "جماعه",
            "مءسسه", "هيءه", "محطه");

    /** Keeps the lists unchangeable. */
    public NamesFound {
        names = List.copyOf(names);
        references = List.copyOf(references);
    }

    /**
     * Whose record the words of a speaker or a source have: that of a person named in them, that of a name which is all of
     * them («وكالة رويترز», not «المتحدث باسم حماس»), or that of the person whom «الوزير» means.
     *
     * @param text in which they stand
     * @param words where
     * @return empty where none is sure
     */
    public Optional<EntityView> speaker(String text, Span words) {
        return names.stream()
                .filter(name -> words.contains(name.span()) && isSpeaker(text, words, name))
                .max(Comparator.comparingInt(name -> name.span().length()))
                .flatMap(FoundName::meant)
                .or(() -> meantBy(words));
    }

    private static boolean isSpeaker(String text, Span words, FoundName name) {
        if (name.type() == EntityType.PERSON) {
            return true;
        }
        String before = Folding.key(text.substring(words.start(), name.span().start()));
        return name.span().end() == words.end() && (before.isEmpty() || KINDS.contains(before));
    }

    private Optional<EntityView> meantBy(Span words) {
        return references.stream()
                .filter(reference -> reference.span().contains(words) || words.contains(reference.span()))
                .findFirst()
                .flatMap(reference -> names.stream()
                        .filter(name -> name.span().equals(reference.person().span()))
                        .findFirst())
                .flatMap(FoundName::meant);
    }
}
