package org.turjuman.checks.internal.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turjuman.entities.api.Countries;
import org.turjuman.entities.api.Country;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.KnownSpellings.SpelledName;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.LatinNames;
import org.turjuman.language.api.LatinWord;
import org.turjuman.language.api.Span;

/** Whether and how a target shows a record. */
final class Presence {
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+)*");
    private static final List<String> ADJECTIVES = List.of(
            "an", "ian", "n", "ean", "ese", "i", "ish", "ic", "ien", "ienne", "en", "enne", "ain", "aine", "ais",
            "aise", "ois", "oise", "in", "ine", "iote", "ite", "er", "ote", "is", "ise", "ene", "cene", "lene", "vite");

    private final Written target;

    /** Stretches that name somebody of whom the source does not speak. */
    private final List<Span> taken;

    /** Names of the source's records in the target. */
    private final List<SpelledName> own;

    private final Explanations source;

    Presence(Written target, List<Span> taken, List<SpelledName> own, Explanations source) {
        this.target = target;
        this.taken = taken;
        this.own = own;
        this.source = source;
    }

    /** Where one of its forms stands whole. */
    List<Span> places(EntityView record) {
        List<Span> places = new ArrayList<>();
        for (NameForm form : Known.forms(record, target.language)) {
            places.addAll(places(form));
        }
        return places.stream().distinct().sorted().toList();
    }

    private List<Span> places(NameForm form) {
        List<Span> places = new ArrayList<>(free(target.places(form.text())));
        if (!target.isArabic()) {
            List<String> stems = Likeness.stems(form.text());
            boolean article = stems.size() > 1 && Words.isParticle(stems.get(0));
            if (article) {
                free(target.places(stems.subList(1, stems.size()))).stream()
                        .filter(this::isCapital)
                        .forEach(places::add); // «du Caire» for Le Caire
            }
        }
        return places;
    }

    private boolean isCapital(Span place) {
        return Character.isUpperCase(target.text.codePointAt(place.start()));
    }

    private List<Span> free(List<Span> places) {
        return places.stream()
                .filter(place -> taken.stream().noneMatch(other -> other.overlaps(place)))
                .toList();
    }

    /** Whether the target speaks of it in any way that a translator may choose. */
    boolean isShown(EntityView record, String text) {
        if (!places(record).isEmpty()) {
            return true;
        }
        if (target.isArabic()) {
            return Known.country(record).filter(this::isShownByItsPeople).isPresent();
        }
        return switch (record.getType()) {
            case PERSON -> !parts(record).isEmpty();
            case PLACE -> isShownAsPlace(record) || stands(List.copyOf(Words.meant(Folding.key(text))));
            case ORGANISATION ->
                isShownInWords(record, 2)
                        || isShownByItsKind(record, text)
                        || isShownByItsCountry(record, text)
                        || isMeant(record);
            default -> isShownInWords(record, 3);
        };
    }

    /** The words of a person's name that stand alone; a given name before another family name is none. */
    List<Integer> parts(EntityView person) {
        Set<String> words = Known.words(person, target.language);
        List<Integer> parts = new ArrayList<>();
        for (int i = 0; i < target.words.size(); i++) {
            LatinWord word = target.words.get(i);
            if (word.capital() && words.contains(word.key()) && isFree(word.span())) {
                parts.add(i);
            }
        }
        Set<String> given = given(person);
        parts.removeIf(part -> given.contains(target.words.get(part).key())
                && isFollowedByAnother(part, words)
                && parts.stream()
                        .allMatch(
                                other -> given.contains(target.words.get(other).key())));
        return parts;
    }

    private boolean isFollowedByAnother(int part, Set<String> words) {
        int next = part + 1;
        while (target.isJoined(next) && Words.isParticle(target.words.get(next).key())) {
            next++;
        }
        return target.isJoined(next)
                && target.words.get(next).capital()
                && !words.contains(target.words.get(next).key());
    }

    /** The first words of a person's names of two words and more. */
    Set<String> given(EntityView person) {
        Set<String> given = new HashSet<>();
        Set<String> last = new HashSet<>();
        for (NameForm form : Known.forms(person, target.language)) {
            List<LatinWord> words = LatinNames.words(form.text());
            if (words.size() > 1) {
                given.add(words.get(0).key());
                last.add(words.get(words.size() - 1).key());
            }
        }
        given.removeAll(last);
        return given;
    }

    private boolean isFree(Span span) {
        return taken.stream().noneMatch(other -> other.overlaps(span));
    }

    /** Whether a word is not part of another record's name. */
    private boolean isFreeFor(EntityView record, Span span) {
        return isFree(span)
                && own.stream()
                        .noneMatch(found -> found.span().overlaps(span)
                                && found.spellings().stream()
                                        .noneMatch(spelling ->
                                                spelling.record().id().equals(record.id())));
    }

    /** A word for another place counts only where the source has no such word of its own that it may translate. */
    private boolean isShownAsPlace(EntityView place) {
        Optional<Country> country = Known.country(place);
        Optional<Country> governed = Known.capitalOf(place);
        boolean asCountry = country.filter(known -> isShownByItsPeople(known)
                        || (!source.hasCapital(known) && stands(known.capitals().in(target.language))))
                .isPresent();
        boolean asCapital = governed.filter(
                        known -> (!source.hasName(known) && stands(known.names().in(target.language)))
                                || (!source.hasDemonym(known) && isShownByItsPeople(known)))
                .isPresent();
        boolean inAnyOrder = country.isEmpty() && isShownInWords(place, 1);
        return inAnyOrder
                || asCountry
                || asCapital
                || isShownAsAdjective(place)
                || isMeant(place)
                || isCalledByItsKind();
    }

    private boolean isShownByItsPeople(Country country) {
        if (target.isArabic()) {
            return stands(country.demonyms().in(target.language));
        }
        for (String demonym : country.demonyms().in(target.language)) {
            List<String> wanted = Likeness.stems(demonym);
            int last = wanted.size() - 1;
            for (int i = 0; i + last < target.words.size(); i++) {
                boolean begins = true;
                for (int j = 0; j < last && begins; j++) {
                    begins = target.stem(i + j).equals(wanted.get(j));
                }
                if (begins && Likeness.isInflected(target.words.get(i + last).key(), wanted.get(last))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean stands(List<String> forms) {
        return forms.stream().anyMatch(form -> !free(target.places(form)).isEmpty());
    }

    /** Paris as Parisian, l’Europe as européenne. */
    private boolean isShownAsAdjective(EntityView place) {
        for (String base : Known.words(place, target.language)) {
            for (LatinWord word : target.words) {
                if (isAdjective(word.key(), base)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAdjective(String word, String base) {
        int same = 0;
        while (same < Math.min(word.length(), base.length()) && word.charAt(same) == base.charAt(same)) {
            same++;
        }
        String ending =
                Likeness.stem(word).substring(Math.min(same, Likeness.stem(word).length()));
        return same >= Math.max(4, base.length() - 2) && ADJECTIVES.contains(ending);
    }

    /** What its note says it stands for: Moscow for Russia's government. */
    private boolean isMeant(EntityView record) {
        String note = record.getNote();
        int at = note.indexOf("metonym of");
        if (at < 0) {
            return false;
        }
        Matcher names = CAPITALISED.matcher(note.substring(at));
        while (names.find()) {
            String name = names.group();
            Optional<Country> country = Countries.all().stream()
                    .filter(known -> known.names().english().contains(name))
                    .findFirst();
            boolean shown = country.map(known ->
                            isShownByItsPeople(known) || stands(known.names().in(target.language)))
                    .orElseGet(() -> stands(List.of(name)));
            if (shown) {
                return true;
            }
        }
        return false;
    }

    private boolean isCalledByItsKind() {
        Set<String> kinds = Words.of("places", target.language);
        return target.words.stream().anyMatch(word -> kinds.contains(word.key()));
    }

    /** By its words in another order, by one in so many, or by its initials. */
    private boolean isShownInWords(EntityView record, int oneIn) {
        for (NameForm form : Known.forms(record, target.language)) {
            List<String> words = significant(form.text());
            List<String> proper = words.stream()
                    .filter(word -> !Words.of("generic", target.language).contains(word))
                    .toList();
            List<String> wanted = record.getType() == EntityType.ORGANISATION || proper.isEmpty() ? words : proper;
            long found = wanted.stream().filter(word -> isSaid(record, word)).count();
            if (found > 0 && found * oneIn >= wanted.size()) {
                return true;
            }
            String initials = initials(words);
            boolean acronym = initials.length() >= 2
                    && target.words.stream()
                            .anyMatch(word -> word.capitals() && word.key().equals(initials));
            if (acronym) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaid(EntityView record, String stem) {
        for (int i = 0; i < target.words.size(); i++) {
            boolean said = target.stem(i).equals(stem)
                    || isAdjective(target.words.get(i).key(), stem);
            if (said && isFreeFor(record, target.words.get(i).span())) {
                return true;
            }
        }
        return false;
    }

    static List<String> significant(String form) {
        return Likeness.stems(form).stream()
                .filter(word -> word.length() >= 2 && !Words.isParticle(word))
                .toList();
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    /** «وزارة الدفاع الوطني» as the ministry. */
    private boolean isShownByItsKind(EntityView record, String text) {
        String[] words = text.strip().split("\\s+");
        Set<String> kinds = Words.heads(words[0], target.language);
        return target.words.stream()
                .anyMatch(word -> kinds.contains(Likeness.stem(word.key())) && isFreeFor(record, word.span()));
    }

    /** «وزارة الخارجية القطرية» as Doha, «المنتخب المغربي» as Morocco. */
    private boolean isShownByItsCountry(EntityView record, String text) {
        return Words.isOfState(text.strip().split("\\s+")[0])
                && Countries.of(Known.code(record))
                        .filter(country -> isShownByItsPeople(country)
                                || stands(country.names().in(target.language))
                                || stands(country.capitals().in(target.language)))
                        .isPresent();
    }

    /** Whether a place or a person is known here at all. */
    boolean canBeShown(EntityView record) {
        boolean written = !Known.forms(record, target.language).isEmpty();
        return written
                && (record.getType() != EntityType.WORK || record.getForms().size() > 1);
    }
}
