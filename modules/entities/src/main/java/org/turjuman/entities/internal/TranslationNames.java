package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.turjuman.entities.api.KnownSpellings;
import org.turjuman.entities.api.NamesInTranslations;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.Permission;

@ApplicationScoped
@Transactional
class TranslationNames implements NamesInTranslations {
    @Inject
    KnownNames known;

    @Inject
    Caller caller;

    @Override
    public KnownSpellings spellings(Language language) {
        caller.require(Permission.READ);
        return known.spellings(language);
    }
}
