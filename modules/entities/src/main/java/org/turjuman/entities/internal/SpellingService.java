package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.NameSpellings;
import org.turjuman.entities.api.Names;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.LatinSpelling;
import org.turjuman.language.api.LatinSpelling.Reason;
import org.turjuman.language.api.Transliteration;
import org.turjuman.language.api.TransliterationStyle;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.Permission;

@ApplicationScoped
@Transactional
class SpellingService implements NameSpellings {
    /** How many records of one name are asked for what they write. */
    private static final int RECORDS = 10;

    private static final double CERTAIN = 1;

    @Inject
    Names names;

    @Inject
    Caller caller;

    @Override
    public List<Spelled> of(String said, TransliterationStyle style, @Nullable String country) {
        caller.require(Permission.READ);
        String name = DescriptionRules.text(said, Transliteration.NAME_LIMIT, "/name", false);
        if (country != null && !FactsRules.isCountry(country.toUpperCase(Locale.ROOT))) {
            throw new EntityProblem(Kind.INVALID, "spelling.country-unknown", "/country", country);
        }
        Map<String, EntityId> kept = style.isPress() ? kept(name, language(style)) : Map.of();
        List<Spelled> spelled = new ArrayList<>();
        kept.forEach((text, entity) ->
                spelled.add(new Spelled(new LatinSpelling(text, style, Reason.KNOWN, CERTAIN), entity)));
        for (LatinSpelling spelling : Transliteration.in(style).from(country).candidates(name)) {
            if (!kept.containsKey(spelling.text())) {
                spelled.add(new Spelled(spelling, null));
            }
        }
        if (spelled.isEmpty()) {
            throw new EntityProblem(Kind.INVALID, "spelling.not-arabic", "/name");
        }
        return spelled;
    }

    private static Language language(TransliterationStyle style) {
        return style == TransliterationStyle.PRESS_FRENCH ? Language.FRENCH : Language.ENGLISH;
    }

    /** What the desk writes for exactly this name. */
    private Map<String, EntityId> kept(String name, Language language) {
        Map<String, EntityId> kept = new LinkedHashMap<>();
        String key = Folding.key(name);
        for (EntityView record : names.find(name, RECORDS)) {
            boolean same = record.getForms().stream()
                    .anyMatch(form -> form.language().isA(Language.ARABIC)
                            && Folding.key(form.text()).equals(key));
            if (same) {
                record.preferred(language).map(NameForm::text).ifPresent(text -> kept.putIfAbsent(text, record.id()));
            }
        }
        return kept;
    }
}
