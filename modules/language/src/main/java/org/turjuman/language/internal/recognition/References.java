package org.turjuman.language.internal.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.turjuman.language.api.NameReference;
import org.turjuman.language.api.NameType;
import org.turjuman.language.api.RecognisedName;
import org.turjuman.language.api.Span;
import org.turjuman.language.internal.LetterFolding;
import org.turjuman.language.internal.recognition.NameWord.Stem;

/** Links «الوزير» to the last person before it who is called a minister. */
final class References {
    private References() {}

    static List<NameReference> in(NameText text, List<RecognisedName> names) {
        List<NameReference> references = new ArrayList<>();
        Map<Roles.Role, RecognisedName> called = new HashMap<>();
        int next = 0;
        for (int i = 0; i < text.size(); i++) {
            NameWord word = text.word(i);
            for (Stem stem : word.stems()) {
                Roles.Role role = Vocabulary.isDefinite(stem.key()) ? Roles.of(stem.key()) : null;
                if (role == null) {
                    continue;
                }
                Span span = text.span(i, stem.cut(), i + 1);
                while (next < names.size() && names.get(next).span().start() < span.start()) {
                    learn(text.text, names.get(next++), called);
                }
                RecognisedName person = called.get(role);
                if (person != null && standsAlone(text, i) && !isRoleOfName(span, names, next)) {
                    references.add(new NameReference(span, person));
                }
                break;
            }
        }
        return references;
    }

    /** The words of a role that name it: of «نائب رئيس الوزراء» the first only. */
    private static void learn(String text, RecognisedName name, Map<Roles.Role, RecognisedName> called) {
        Span place = name.role();
        if (name.type() != NameType.PERSON || place == null) {
            return;
        }
        String first = LetterFolding.key(place.substring(text)).split(" ", 2)[0];
        Roles.Role role = Roles.of(first);
        if (role != null) {
            called.put(role, name);
        }
    }

    private static boolean standsAlone(NameText text, int i) {
        if (!text.joined(i + 1)) {
            return true;
        }
        String after = text.word(i + 1).key();
        return !Vocabulary.isDefinite(after)
                || Vocabulary.familiarity(text.word(i + 1).whole().written()) == Vocabulary.Familiarity.NEWS
                        && !Vocabulary.isNisba(after);
    }

    private static boolean isRoleOfName(Span span, List<RecognisedName> names, int next) {
        Span role = next < names.size() ? names.get(next).role() : null;
        return role != null && role.contains(span);
    }
}
