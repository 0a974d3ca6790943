package org.turjuman.checks.internal.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.Severity;
import org.turjuman.checks.api.SourceName;
import org.turjuman.checks.api.SourceNames;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.KnownSpellings;
import org.turjuman.entities.api.KnownSpellings.SpelledName;
import org.turjuman.language.api.LatinNames;
import org.turjuman.language.api.Span;

/**
 * The names of one source and its target, held against each other and against the authority.
 *
 * <p>A record of the source that the target does not show is paired with what the target has instead: a name that nearly is
 * one of its own, otherwise a record of its type that the source does not speak of. What is left over on either side is
 * missing or added.
 */
public final class NameChecks {
    /** The ids, in the order of {@code docs/checks.md}. */
    public static final List<String> IDS =
            List.of("name-missing", "name-other", "name-avoided", "name-added", "name-spelled-two-ways", "name-gender");

    private final Written source;
    private final Written target;
    private final Map<EntityId, Mention> mentions = new LinkedHashMap<>();
    private final List<SourceName> unknown = new ArrayList<>();
    private final List<SpelledName> own = new ArrayList<>();
    private final List<SpelledName> foreign = new ArrayList<>();
    private final List<Span> known = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Presence presence;
    private final NearWords near;

    /**
     * A record that the source surely names.
     *
     * @param record which
     * @param names its places
     */
    record Mention(EntityView record, List<SourceName> names) {
        SourceName first() {
            return names.get(0);
        }

        boolean onlyLater() {
            return names.stream().allMatch(SourceName::later);
        }
    }

    private NameChecks(CheckRequest request, SourceNames names, KnownSpellings spellings) {
        source = new Written(request.source(), request.sourceLanguage());
        target = new Written(request.target(), request.targetLanguage());
        for (SourceName name : names.names()) {
            EntityView record = name.record();
            if (record == null) {
                unknown.add(name);
            } else {
                mentions.computeIfAbsent(record.id(), none -> new Mention(record, new ArrayList<>()))
                        .names()
                        .add(name);
            }
        }
        Explanations explanations = new Explanations(source, names, request.targetLanguage());
        for (SpelledName found : spellings.in(request.target())) {
            known.add(found.span());
            if (explanations.isNamed(found)) {
                own.add(found);
            } else if (!explanations.isExplained(found, request.target())) {
                foreign.add(found);
            }
        }
        presence = new Presence(target, foreign.stream().map(SpelledName::span).toList(), own, explanations);
        near = new NearWords(target, known, rightWords());
    }

    /**
     * What is to be said.
     *
     * @param request both texts
     * @param names of the source
     * @param spellings the authority in the target's language
     */
    public static List<Finding> check(CheckRequest request, SourceNames names, KnownSpellings spellings) {
        return new NameChecks(request, names, spellings).findings();
    }

    private Set<String> rightWords() {
        Set<String> words = new HashSet<>();
        mentions.values().forEach(mention -> words.addAll(Known.words(mention.record(), target.language)));
        return words;
    }

    private List<Finding> findings() {
        for (Mention mention : mentions.values()) {
            compare(mention);
        }
        foreign.stream().filter(this::isSurelyAdded).forEach(this::added);
        own.forEach(this::avoided);
        findings.addAll(new GenderCheck(source, target, presence).check(mentions.values(), unknown));
        return findings;
    }

    private void compare(Mention mention) {
        EntityView record = mention.record();
        if (!presence.canBeShown(record)) {
            return;
        }
        String text = mention.first().span().substring(source.text);
        boolean shown = presence.isShown(record, text)
                || !mention.first().later()
                        && mention.first().others().stream().anyMatch(other -> presence.isShown(other, text));
        if (shown) {
            misspelled(mention);
            return;
        }
        SpelledName instead = instead(mention);
        NearWords.Near nearly = instead != null ? null : near.of(record);
        if (instead != null) {
            foreign.remove(instead);
            other(mention, instead);
        } else if (nearly != null) {
            spelledOtherwise(mention, nearly, "name-other");
        } else if (!isExcused(mention)) {
            findings.add(NameFinding.of(
                    "name-missing",
                    Severity.WARNING,
                    mention.first().span(),
                    null,
                    "name-missing",
                    null,
                    text,
                    NameFinding.preferred(record, target.language)));
        }
    }

    /** A record of the same type that the source does not speak of, the nearest by its place. */
    private @Nullable SpelledName instead(Mention mention) {
        double place = place(mention.first().span(), source.text);
        SpelledName best = null;
        for (SpelledName found : foreign) {
            boolean sameType = found.spellings().stream()
                    .anyMatch(spelling ->
                            spelling.record().getType() == mention.record().getType());
            if (sameType
                    && isWrittenAsName(found)
                    && (best == null
                            || Math.abs(place(found.span(), target.text) - place)
                                    < Math.abs(place(best.span(), target.text) - place))) {
                best = found;
            }
        }
        return best;
    }

    private static double place(Span span, String text) {
        return (double) span.start() / Math.max(1, text.length());
    }

    private void other(Mention mention, SpelledName found) {
        String right = NameFinding.preferred(mention.record(), target.language);
        findings.add(NameFinding.of(
                "name-other",
                Severity.ERROR,
                mention.first().span(),
                found.span(),
                "name-other",
                right.isEmpty() ? null : right,
                mention.first().span().substring(source.text),
                found.span().substring(target.text),
                right));
    }

    private void spelledOtherwise(Mention mention, NearWords.Near nearly, String id) {
        findings.add(NameFinding.of(
                id,
                Severity.WARNING,
                mention.first().span(),
                nearly.span(),
                id + ".spelling",
                nearly.right(),
                nearly.span().substring(target.text),
                nearly.right()));
    }

    /** The name is there; is one of its words spelled otherwise beside it? */
    private void misspelled(Mention mention) {
        EntityView record = mention.record();
        boolean alone = unknown.stream().noneMatch(name -> name.type() == record.getType());
        NearWords.Near given =
                Known.isPerson(record) ? near.given(record, presence.given(record), presence.parts(record)) : null;
        NearWords.Near again = alone && record.getType() != EntityType.ORGANISATION ? near.of(record) : null;
        if (given != null) {
            spelledOtherwise(mention, given, "name-other");
        } else if (again != null) {
            spelledOtherwise(mention, again, "name-spelled-two-ways");
        }
    }

    /** A pronoun or a role may stand for what was named before. */
    private boolean isExcused(Mention mention) {
        if (!mention.onlyLater()) {
            return false;
        }
        return target.isArabic()
                || target.words.stream()
                        .anyMatch(word -> Words.of("pronouns", target.language).contains(word.key())
                                || Words.of("roles", target.language).contains(word.key()));
    }

    /** Whether the words are a name beyond doubt: written as one, not a word of the language, no part of a longer name. */
    private boolean isSurelyName(SpelledName found) {
        if (target.isArabic()) {
            return found.span().length() > 4;
        }
        String key = LatinNames.key(found.span().substring(target.text));
        return isWrittenAsName(found)
                && key.length() > 3
                && !Words.of("words", target.language).contains(key);
    }

    private boolean isWrittenAsName(SpelledName found) {
        return target.isArabic()
                || !isPerson(found)
                || LatinNames.words(found.span().substring(target.text)).stream()
                        .allMatch(word -> word.capital() || Words.isParticle(word.key()));
    }

    private static boolean isPerson(SpelledName found) {
        return found.spellings().stream().anyMatch(spelling -> Known.isPerson(spelling.record()));
    }

    private boolean isSurelyAdded(SpelledName found) {
        EntityType type = found.spellings().get(0).record().getType();
        boolean counted = type == EntityType.PERSON || type == EntityType.ORGANISATION || type == EntityType.PLACE;
        return counted && isSurelyName(found) && (isPerson(found) || !isWithinLongerName(found.span()));
    }

    private boolean isWithinLongerName(Span span) {
        for (int i = 0; i < target.words.size(); i++) {
            Span word = target.words.get(i).span();
            boolean after = word.start() >= span.end() && target.isJoined(i) && word.start() <= span.end() + 1;
            boolean before = i + 1 < target.words.size()
                    && target.words.get(i + 1).span().start() == span.start()
                    && target.isJoined(i + 1)
                    && i > 0;
            boolean free = known.stream().noneMatch(other -> other.overlaps(word));
            if ((after || before) && target.words.get(i).capital() && free) {
                return true;
            }
        }
        return false;
    }

    private void added(SpelledName found) {
        findings.add(NameFinding.of(
                "name-added",
                Severity.WARNING,
                null,
                found.span(),
                "name-added",
                null,
                found.span().substring(target.text)));
    }

    private void avoided(SpelledName found) {
        for (KnownSpellings.Spelling spelling : found.spellings()) {
            boolean named = mentions.containsKey(spelling.record().id());
            boolean otherwise =
                    found.spellings().stream().anyMatch(other -> !other.form().isAvoided());
            String right = NameFinding.preferred(spelling.record(), target.language);
            if (named && spelling.form().isAvoided() && !otherwise && !right.isEmpty()) {
                Mention mention =
                        Objects.requireNonNull(mentions.get(spelling.record().id()));
                findings.add(NameFinding.of(
                        "name-avoided",
                        Severity.WARNING,
                        mention.first().span(),
                        found.span(),
                        "name-avoided",
                        right,
                        found.span().substring(target.text),
                        right));
            }
        }
    }
}
