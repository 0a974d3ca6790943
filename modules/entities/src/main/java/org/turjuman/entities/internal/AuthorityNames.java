package org.turjuman.entities.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.KnownSpellings;
import org.turjuman.entities.internal.linking.LinkedTexts;
import org.turjuman.entities.internal.linking.NameLinker;
import org.turjuman.language.api.Language;

/** What looks for the records of the authority in texts, as they were at one moment. Safe to share. */
final class AuthorityNames {
    private final NameLinker linker;
    private final LinkedTexts texts;
    private final Map<Language, KnownSpellings> spellings = new ConcurrentHashMap<>();

    private AuthorityNames(NameLinker linker) {
        this.linker = linker;
        this.texts = new LinkedTexts(linker);
    }

    /** That knows these records; of ten thousand it takes most of a second. */
    static AuthorityNames of(List<EntityView> records) {
        return new AuthorityNames(NameLinker.of(records));
    }

    /**
     * The same where a few records have changed, in a moment.
     *
     * @param ids of those that changed, came or went
     * @param now those of them that there are
     */
    AuthorityNames changed(Set<EntityId> ids, Collection<EntityView> now) {
        List<EntityView> before =
                ids.stream().flatMap(id -> linker.record(id).stream()).toList();
        AuthorityNames changed = new AuthorityNames(linker.changed(before, now));
        spellings.forEach((language, known) -> changed.spellings.put(language, known.changed(before, now)));
        return changed;
    }

    /** The names of texts in Arabic, and the records they mean. */
    LinkedTexts texts() {
        return texts;
    }

    /** How the records are written in a language; built when it is first asked for. */
    KnownSpellings spellings(Language language) {
        Language alone = Language.of(language.locale().getLanguage()); // all its kinds share its forms
        return spellings.computeIfAbsent(alone, asked -> KnownSpellings.of(asked, linker.records()));
    }
}
