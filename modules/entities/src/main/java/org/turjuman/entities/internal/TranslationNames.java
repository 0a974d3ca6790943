package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.KnownSpellings;
import org.turjuman.entities.api.NamesInTranslations;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.Permission;

@ApplicationScoped
@Transactional
class TranslationNames implements NamesInTranslations {
    @Inject
    KnownRecords records;

    @Inject
    Caller caller;

    private volatile @Nullable Built built;

    /**
     * The records and what was asked of them.
     *
     * @param state of the authority
     * @param records all
     * @param byLanguage built when a language is first asked for
     */
    private record Built(String state, List<EntityView> records, Map<Language, KnownSpellings> byLanguage) {}

    @Override
    public KnownSpellings spellings(Language language) {
        caller.require(Permission.READ);
        String state = records.state();
        Built now = built;
        if (now == null || !now.state().equals(state)) {
            now = new Built(state, records.all(), new ConcurrentHashMap<>());
            built = now;
        }
        List<EntityView> all = now.records();
        Language alone = Language.of(language.locale().getLanguage()); // all its kinds share its forms
        return now.byLanguage().computeIfAbsent(alone, asked -> KnownSpellings.of(asked, all));
    }
}
