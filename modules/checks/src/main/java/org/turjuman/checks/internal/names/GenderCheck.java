package org.turjuman.checks.internal.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.Severity;
import org.turjuman.checks.api.SourceName;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.Gender;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;

/**
 * Words of a target that speak of a man as of a woman or the reverse. It speaks only where nobody else can be meant: a
 * title or a role right before the name, or a pronoun where the source names one person and hints at no other.
 */
final class GenderCheck {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Spoken words may be of anybody. */
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"");

    private static final Pattern PRONOUN_OF_FRENCH =
            Pattern.compile("(?<=-)(?:t-)?(il|elle)(?![\\p{L}-])", Pattern.CASE_INSENSITIVE);
    private static final Map<Gender, Set<String>> ENGLISH = Map.of(
            Gender.MALE, Set.of("he", "him", "his", "himself"),
            Gender.FEMALE, Set.of("she", "her", "hers", "herself"));
    /** Words with «his» at their end; verbs such as ستتوجه have it as a letter of their own. */
    private static final Pattern HIS =
            Pattern.compile("(?<![\\p{L}])(?![وف]?س?[يتنأ]\\p{L}+ه(?![\\p{L}]))\\p{L}{2,}ه(?![\\p{L}])");

    private static final Pattern HERS = Pattern.compile("(?<![\\p{L}])\\p{L}{1,}ها(?![\\p{L}])");
    private static final Set<String> NO_PRONOUN = Set.of("هذه", "الله", "لله", "والله", "بالله", "وجه", "مياه", "تجاه");
    private static final Map<String, GenderedWord> WORDS = new HashMap<>();

    /**
     * A word that tells the gender.
     *
     * @param gender of whom it is said
     * @param other the same of the other gender
     */
    private record GenderedWord(Gender gender, String other) {}

    static {
        both("mr", "ms");
        both("monsieur", "madame");
        both("m", "mme");
        both("spokesman", "spokeswoman");
        both("businessman", "businesswoman");
        both("chairman", "chairwoman");
        both("king", "queen");
        both("prince", "princess");
        both("président", "présidente");
        both("directeur", "directrice");
        both("chancelier", "chancelière");
        both("chanteur", "chanteuse");
        both("acteur", "actrice");
        both("romancier", "romancière");
        both("avocat", "avocate");
        both("député", "députée");
        both("sénateur", "sénatrice");
        both("ambassadeur", "ambassadrice");
        both("militant", "militante");
        both("roi", "reine");
        WORDS.put("princesse", new GenderedWord(Gender.FEMALE, "prince"));
        WORDS.put("mrs", new GenderedWord(Gender.FEMALE, "Mr"));
        WORDS.put("miss", new GenderedWord(Gender.FEMALE, "Mr"));
        WORDS.put("mlle", new GenderedWord(Gender.FEMALE, "M."));
    }

    /** French nouns for both, told apart by their article. */
    private static final Set<String> EPICENE = Set.of(
            "ministre",
            "porte-parole",
            "commissaire",
            "journaliste",
            "artiste",
            "juge",
            "maire",
            "cinéaste",
            "diplomate");

    private static final Map<String, GenderedWord> ARTICLES = Map.of(
            "le", new GenderedWord(Gender.MALE, "la"),
            "la", new GenderedWord(Gender.FEMALE, "le"),
            "un", new GenderedWord(Gender.MALE, "une"),
            "une", new GenderedWord(Gender.FEMALE, "un"),
            "du", new GenderedWord(Gender.MALE, "de la"),
            "au", new GenderedWord(Gender.MALE, "à la"));

    /** A role with its article, and what stands between it and the name: no comma, and no «de» right before the name. */
    private static final Pattern ROLE = Pattern.compile(
            "(?<![\\p{L}’'])(le|la|un|une|du|au)\\s+(?:ancienne?\\s+|nouveau\\s+|nouvelle\\s+)?"
                    + "(ministre|porte-parole|commissaire|journaliste|artiste|juge|maire|cinéaste|diplomate)"
                    + "((?:\\s+(?:(?:de|des|du|d[’']|de\\s+la|de\\s+l[’']|aux?|et|à|à\\s+la|à\\s+l[’'])\\s*)?[\\p{L}-]+){0,7}?)\\s+$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PREPOSITION =
            Pattern.compile("(?:^|\\s)(?:de|d|du|des|à|par|avec|pour|chez|contre|sur|que|et|ou|entre)[’']?\\s*$");

    private final Written source;
    private final Written target;
    private final Presence presence;

    GenderCheck(Written source, Written target, Presence presence) {
        this.source = source;
        this.target = target;
        this.presence = presence;
    }

    private static void both(String male, String female) {
        WORDS.put(male, new GenderedWord(Gender.MALE, female));
        WORDS.put(female, new GenderedWord(Gender.FEMALE, male));
    }

    List<Finding> check(Collection<NameChecks.Mention> mentions, List<SourceName> unknown) {
        List<Finding> findings = new ArrayList<>();
        if (target.isArabic()) {
            return findings;
        }
        List<NameChecks.Mention> people = mentions.stream()
                .filter(mention -> Known.isPerson(mention.record()))
                .toList();
        for (NameChecks.Mention person : people) {
            Gender gender = person.record().description().facts().gender();
            if (gender == null) {
                continue;
            }
            Optional<Finding> title = names(person).stream()
                    .map(name -> before(person, gender, name))
                    .flatMap(Optional::stream)
                    .findFirst();
            title.ifPresent(findings::add);
            boolean alone = people.size() == 1 && unknown.stream().noneMatch(name -> name.type() == EntityType.PERSON);
            if (alone && title.isEmpty()) {
                pronoun(person, gender).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** Where the name begins, whole or in part. */
    private List<Integer> names(NameChecks.Mention person) {
        List<Integer> starts = new ArrayList<>();
        presence.places(person.record()).forEach(place -> starts.add(place.start()));
        presence.parts(person.record())
                .forEach(part -> starts.add(target.words.get(part).span().start()));
        return starts.stream().distinct().sorted().toList();
    }

    private Optional<Finding> before(NameChecks.Mention person, Gender gender, int start) {
        String before = target.text.substring(0, start);
        Matcher word =
                Pattern.compile("(\\p{L}+(?:-\\p{L}+)?)(\\.?)[ \u00a0\u202f]+$").matcher(before);
        if (word.find()) {
            String title = word.group(1);
            GenderedWord gendered = WORDS.get(title.toLowerCase(Locale.ROOT));
            boolean initial = title.equals("M") && word.group(2).isEmpty();
            if (gendered != null && gendered.gender() != gender && !initial) {
                Span span = new Span(word.start(1), word.end(2));
                return Optional.of(finding(person, span, titled(gendered.other(), title)));
            }
        }
        Matcher role = ROLE.matcher(before);
        if (target.language.isA(Language.FRENCH)
                && role.find()
                && !PREPOSITION.matcher(role.group(3)).find()) {
            GenderedWord article = ARTICLES.get(role.group(1).toLowerCase(Locale.ROOT));
            if (article != null && article.gender() != gender && EPICENE.contains(role.group(2))) {
                Span span = new Span(role.start(1), role.end(2));
                return Optional.of(finding(person, span, null));
            }
        }
        return Optional.empty();
    }

    /** Ms for Mr, M. for Mme; other words are more than a title, and their sentence may have to change too. */
    private static @Nullable String titled(String other, String title) {
        return switch (other) {
            case "ms" -> "Ms";
            case "mr", "Mr" -> "Mr";
            case "m", "M." -> "M.";
            case "mme" -> "Mme";
            case "monsieur" -> Character.isUpperCase(title.charAt(0)) ? "Monsieur" : "monsieur";
            case "madame" -> Character.isUpperCase(title.charAt(0)) ? "Madame" : "madame";
            default -> null;
        };
    }

    private Optional<Finding> pronoun(NameChecks.Mention person, Gender gender) {
        List<Integer> names = names(person);
        if (names.isEmpty() || !source.isArabic() || speaksOfAnother(gender)) {
            return Optional.empty();
        }
        String text = blanked(target.text);
        return target.language.isA(Language.FRENCH)
                ? inverted(person, gender, text)
                : target.language.isA(Language.ENGLISH) ? english(person, gender, text) : Optional.empty();
    }

    /** The text with its quotations blanked out. */
    private static String blanked(String text) {
        return QUOTED.matcher(text)
                .replaceAll(quoted -> " ".repeat(quoted.group().length()));
    }

    private boolean speaksOfAnother(Gender gender) {
        if (gender == Gender.MALE) {
            return HERS.matcher(source.text).find() || hasWordOf("women");
        }
        return HIS.matcher(source.text).results().anyMatch(word -> !NO_PRONOUN.contains(word.group()))
                || hasWordOf("men");
    }

    private boolean hasWordOf(String list) {
        Set<String> words = Words.of(list, Language.ARABIC);
        return Stream.of(Folding.key(source.text).split("[^\\p{L}]+"))
                .anyMatch(word -> words.stream().anyMatch(word::endsWith));
    }

    private Optional<Finding> english(NameChecks.Mention person, Gender gender, String text) {
        Set<String> right = ENGLISH.getOrDefault(gender, Set.of());
        Span wrong = null;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            if (right.contains(word)) {
                return Optional.empty();
            }
            boolean pronoun = ENGLISH.values().stream().anyMatch(list -> list.contains(word));
            if (pronoun && wrong == null) {
                wrong = new Span(words.start(), words.end());
            }
        }
        return wrong == null ? Optional.empty() : Optional.of(finding(person, wrong, null));
    }

    /** «a-t-elle ajouté» after the words of a man. */
    private Optional<Finding> inverted(NameChecks.Mention person, Gender gender, String text) {
        Matcher pronoun = PRONOUN_OF_FRENCH.matcher(text);
        while (pronoun.find()) {
            boolean female = pronoun.group(1).equalsIgnoreCase("elle");
            if (female == (gender == Gender.MALE)) {
                Span span = new Span(pronoun.start(1), pronoun.end(1));
                return Optional.of(finding(person, span, female ? "il" : "elle"));
            }
        }
        return Optional.empty();
    }

    private Finding finding(NameChecks.Mention person, Span span, @Nullable String fix) {
        return NameFinding.of(
                "name-gender",
                Severity.WARNING,
                person.first().span(),
                span,
                person.record().description().facts().gender() == Gender.FEMALE
                        ? "name-gender.female"
                        : "name-gender.male",
                fix,
                span.substring(target.text),
                NameFinding.preferred(person.record(), target.language));
    }
}
