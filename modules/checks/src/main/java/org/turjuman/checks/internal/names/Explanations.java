package org.turjuman.checks.internal.names;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.turjuman.checks.api.SourceName;
import org.turjuman.checks.api.SourceNames;
import org.turjuman.entities.api.Country;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.KnownSpellings.SpelledName;
import org.turjuman.entities.api.KnownSpellings.Spelling;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.LatinNames;
import org.turjuman.language.api.LatinWord;

/** Why a target may have a name although it was not recognised in the source. */
final class Explanations {
    private static final int SHORTEST_WORD = 3;

    private final Written source;
    private final Language language;
    private final String folded;

    /** Its words in Latin letters, written together. */
    private final String latin;

    /** What is left of the source without the names of known records. */
    private final String rest;

    /** Keys of what the source calls without a name. */
    private final Set<String> meant;

    /** How the people without a record may be spelled: the sounds of their words. */
    private final Set<String> unknown = new HashSet<>();

    private final Set<EntityId> named = new HashSet<>();
    private final Set<EntityId> elsewhere;
    private final Set<String> countries = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    Explanations(Written source, SourceNames names, Language language) {
        this.source = source;
        this.language = language;
        this.folded = Folding.key(source.text);
        this.latin =
                LatinNames.key(source.text.replaceAll("\\P{IsLatin}+", " ")).replace(" ", "");
        this.elsewhere = names.elsewhere();
        StringBuilder left = new StringBuilder(source.text);
        for (SourceName name : names.names()) {
            if (name.record() != null) {
                add(name.record());
                for (int i = name.span().start(); i < name.span().end(); i++) {
                    left.setCharAt(i, ' ');
                }
            }
            if (name.record() == null && source.isArabic()) {
                unknown.addAll(Sounds.of(name.span().substring(source.text), language));
            }
            if (name.record() == null || !name.later()) {
                name.others().forEach(this::add);
            }
        }
        this.meant = Words.meant(folded);
        this.rest = Folding.key(left.toString());
    }

    /** Whether the source has a word for the people of a country. */
    boolean hasDemonym(Country country) {
        return isSaid(country.demonyms().in(source.language));
    }

    /** Whether the source has the name of a country. */
    boolean hasName(Country country) {
        return isSaid(country.names().in(source.language));
    }

    /** Whether the source has the town that a country is governed from. */
    boolean hasCapital(Country country) {
        return isSaid(country.capitals().in(source.language));
    }

    private boolean isSaid(List<String> words) {
        return words.stream()
                .anyMatch(word -> source.isArabic()
                        ? folded.contains(withoutArticle(Folding.key(word)))
                        : !source.places(word).isEmpty());
    }

    private void add(EntityView record) {
        named.add(record.id());
        countries.add(Known.code(record));
        Known.country(record).ifPresent(country -> countries.add(country.code()));
        Known.capitalOf(record).ifPresent(country -> countries.add(country.code()));
        words.addAll(Known.words(record, language));
    }

    /** Whether the source names it: the record itself was recognised. */
    boolean isNamed(SpelledName found) {
        return found.spellings().stream().map(Spelling::record).anyMatch(record -> named.contains(record.id()));
    }

    /** Whether the source, or the rest of its article, speaks of it in another way. */
    boolean isExplained(SpelledName found, String target) {
        List<LatinWord> written = LatinNames.words(found.span().substring(target));
        boolean ofNamed = written.stream()
                .filter(word -> !Words.isParticle(word.key()))
                .allMatch(word -> words.contains(word.key()));
        boolean ofUnknown = written.stream()
                .anyMatch(word -> word.key().length() > 3 && unknown.contains(Likeness.sound(word.key())));
        return ofNamed
                || ofUnknown
                || meant.contains(LatinNames.key(found.span().substring(target)))
                || found.spellings().stream().map(Spelling::record).anyMatch(this::isSpokenOf);
    }

    private boolean isSpokenOf(EntityView record) {
        if (elsewhere.contains(record.id()) || isWritten(record)) {
            return true;
        }
        return switch (record.getType()) {
            case PERSON -> isCalledShort(record);
            case PLACE -> isPlaceOf(record);
            default -> isInWords(record);
        };
    }

    private boolean isWritten(EntityView record) {
        if (!source.isArabic()) {
            return Known.forms(record, source.language).stream()
                    .anyMatch(form -> !source.places(form.text()).isEmpty());
        }
        return Known.arabicKeys(record).stream().anyMatch(folded::contains) || isInLatinLetters(record);
    }

    private boolean isInLatinLetters(EntityView record) {
        return record.getForms().stream()
                .filter(form -> !form.language().isA(Language.ARABIC))
                .map(form -> LatinNames.key(form.text()).replace(" ", ""))
                .anyMatch(key -> key.length() > SHORTEST_WORD && latin.contains(key));
    }

    private boolean isCalledShort(EntityView person) {
        if (!source.isArabic()) {
            return Known.forms(person, source.language).stream()
                    .map(form -> LatinNames.words(form.text()))
                    .anyMatch(words -> source.words.stream()
                            .anyMatch(word -> word.capital()
                                    && word.key()
                                            .equals(words.get(words.size() - 1).key())));
        }
        return Known.arabicKeys(person).stream().anyMatch(key -> {
            String last = withoutArticle(key.substring(key.lastIndexOf(' ') + 1));
            return last.length() >= SHORTEST_WORD && rest.contains(last);
        });
    }

    private boolean isPlaceOf(EntityView place) {
        Optional<Country> country = Known.country(place);
        Optional<Country> governed = Known.capitalOf(place);
        boolean near = country.filter(this::isMeant).isPresent()
                || governed.filter(this::isMeant).isPresent();
        return near || isInWords(place);
    }

    private boolean isMeant(Country country) {
        return countries.contains(country.code()) || hasDemonym(country) || hasName(country) || hasCapital(country);
    }

    /** Most words of one of its Arabic forms: «الدفاع المغربية» for the ministry. */
    private boolean isInWords(EntityView record) {
        if (!source.isArabic()) {
            return false;
        }
        for (String key : Known.arabicKeys(record)) {
            List<String> parts = Arrays.stream(key.split("[ -]"))
                    .map(Explanations::withoutArticle)
                    .filter(part -> part.length() >= SHORTEST_WORD)
                    .toList();
            long found = parts.stream().filter(rest::contains).count();
            boolean enough = record.getType() == EntityType.PLACE ? found == parts.size() : found * 2 > parts.size();
            if (found > 0 && enough) {
                return true;
            }
        }
        return false;
    }

    private static String withoutArticle(String word) {
        String bare = word.startsWith("لل") ? word.substring(2) : word;
        return bare.startsWith("ال") && bare.length() > 4 ? bare.substring(2) : bare;
    }
}
