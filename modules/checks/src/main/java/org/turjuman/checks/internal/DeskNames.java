package org.turjuman.checks.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.SourceName;
import org.turjuman.checks.api.SourceNames;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.KnownSpellings;
import org.turjuman.entities.api.KnownSpellings.SpelledName;
import org.turjuman.entities.api.KnownSpellings.Spelling;
import org.turjuman.entities.api.NameContext;
import org.turjuman.entities.api.NameRecognition;
import org.turjuman.entities.api.NamesInTranslations;
import org.turjuman.language.api.Language;

/** Names of the desk: recognised in Arabic sources, found by their known forms in others. */
@ApplicationScoped
class DeskNames implements NamesKnown {
    @Inject
    NameRecognition recognition;

    @Inject
    NamesInTranslations translated;

    @Override
    public SourceNames in(CheckRequest request) {
        Language language = request.sourceLanguage();
        List<SourceName> names;
        if (language.isA(Language.ARABIC)) {
            String country = language.locale().getCountry();
            NameContext context = new NameContext(request.published(), country.isEmpty() ? null : country);
            names = recognition.in(request.source(), context).stream()
                    .map(SourceName::of)
                    .toList();
        } else {
            names = spellings(language).in(request.source()).stream()
                    .map(DeskNames::known)
                    .toList();
        }
        return new SourceNames(names, Set.of());
    }

    /** Where several records are written so, nobody can say which is meant. */
    private static SourceName known(SpelledName found) {
        List<EntityView> records =
                found.spellings().stream().map(Spelling::record).distinct().toList();
        EntityView only = records.size() == 1 ? records.get(0) : null;
        return new SourceName(found.span(), records.get(0).getType(), only, records, false);
    }

    @Override
    public KnownSpellings spellings(Language language) {
        return translated.spellings(language);
    }
}
