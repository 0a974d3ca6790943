package org.turjuman.checks.internal.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.turjuman.checks.api.Attribution;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.Severity;
import org.turjuman.checks.api.Told;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Reporting;
import org.turjuman.language.api.ReportingCue;
import org.turjuman.language.api.ReportingCue.Kind;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Sources;
import org.turjuman.language.api.Span;

/**
 * Who says it must stay who says it, and said must not become confirmed.
 *
 * <p>Something is lost only where nothing in the translation could report it, and added only where nothing in the source
 * could; in between, translators join and part sentences as they like.
 */
public final class AttributionChecks {
    /** The ids of these checks. */
    public static final List<String> IDS =
            List.of("attribution-lost", "attribution-added", "attribution-strength", "attribution-source-changed");

    private static final Pattern NOT_ARABIC =
            Pattern.compile("(?<!\\p{L})[وف]?(لم|لن|ليس|ليست|لا|ما|غير|عدم|دون|بدون|نفي|أي)(?!\\p{L})");
    private static final Pattern NOT_TARGET = Pattern.compile(
            "(?<!\\p{L})(not|no|never|none|nor|without|unlikely|nothing|nobody|ne|n['’]|pas|aucune?|jamais|sans|rien|personne|ni)(?!\\p{L})|n['’]t(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile("[«»“”„\"]");

    private final CheckRequest request;
    private final List<Told> told;
    private final List<ReportingCue> cues;
    private final AttributionPairs pairs;

    private AttributionChecks(CheckRequest request) {
        this.request = request;
        told = ToldInSource.read(request.source());
        cues = Reporting.in(request.target(), request.targetLanguage());
        pairs = new AttributionPairs(
                told, request.source().length(), cues, request.target().length());
    }

    /** What is to be said of a translation. */
    public static List<Finding> check(CheckRequest request) {
        return compared(request).stream()
                .flatMap(one -> one.findings().stream())
                .toList();
    }

    /** Who says what on either side, pair by pair. */
    public static List<Attribution> compared(CheckRequest request) {
        boolean read = request.sourceLanguage().isA(Language.ARABIC) && Reporting.knows(request.targetLanguage());
        return read && !request.target().isBlank() ? new AttributionChecks(request).compared() : List.of();
    }

    private List<Attribution> compared() {
        List<Attribution> all = new ArrayList<>();
        for (Told one : told) {
            ReportingCue answer = pairs.of(one);
            all.add(new Attribution(one, answer, answer == null ? lost(one) : changed(one, answer)));
        }
        if (told.isEmpty() && isPlain(request.source())) {
            pairs.left().stream()
                    .filter(AttributionChecks::isReport)
                    .limit(1)
                    .forEach(cue -> all.add(new Attribution(null, cue, List.of(added(cue)))));
        }
        return all;
    }

    /** Nothing in it could report anything. */
    private static boolean isPlain(String source) {
        return !Sources.mayStandIn(source) && !MARKS.matcher(source).find() && source.indexOf(':') < 0;
    }

    private static boolean isReport(ReportingCue cue) {
        boolean says = switch (cue.strength()) {
            case SAYS, CONFIRMS, CLAIMS, DENIES, ADMITS, REVEALS, WARNS -> true;
            default -> false;
        };
        return cue.sure() && says && (cue.kind() == Kind.HEDGE || cue.source() != null);
    }

    private Finding added(ReportingCue cue) {
        boolean hedge = cue.kind() == Kind.HEDGE;
        return new Finding(
                "attribution-added",
                Severity.WARNING,
                null,
                cue.span(),
                hedge ? "attribution-added.hedge" : "attribution-added",
                List.of(words(cue)),
                null);
    }

    private List<Finding> lost(Told one) {
        if (!one.sure() || isOfSomebodyKept(one)) {
            return List.of();
        }
        boolean hedge = one.naming() == Source.Naming.HEARSAY;
        return List.of(finding(
                "attribution-lost",
                Severity.WARNING,
                one,
                null,
                hedge ? "attribution-lost.hedge" : "attribution-lost"));
    }

    /** «وأضاف» by somebody whose other words are kept: "said … and that …". */
    private boolean isOfSomebodyKept(Told one) {
        return told.stream()
                .filter(other -> !other.equals(one) && pairs.of(other) != null)
                .anyMatch(other -> one.who() == null || isSame(one.who(), other.who()) || isWithin(one, other));
    }

    private boolean isSame(Span who, @Nullable Span other) {
        return other != null && who.substring(request.source()).equals(other.substring(request.source()));
    }

    /** Words about words: of «نقلت الصحيفة عن مصدر أكد أن …» one report is enough. */
    private static boolean isWithin(Told one, Told other) {
        return other.statements().stream().anyMatch(statement -> statement.contains(one.cue()));
    }

    private List<Finding> changed(Told one, ReportingCue cue) {
        if ((!one.sure() && voices() > 1) || !cue.sure()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        StrengthChanges.between(one.strength(), cue.strength())
                .filter(change -> cue.kind() == Kind.VERB && !isExcused(one, cue))
                .ifPresent(change -> findings.add(finding(
                        "attribution-strength", change.severity(), one, cue, "attribution-strength." + change.why())));
        String change = sourceChange(one, cue);
        if (change != null) {
            boolean nobody = change.equals("nobody");
            findings.add(finding(
                    nobody ? "attribution-lost" : "attribution-source-changed",
                    Severity.WARNING,
                    one,
                    cue,
                    nobody ? "attribution-lost.source" : "attribution-source-changed." + change));
        }
        return findings;
    }

    /** How many reports there are, hedges aside. */
    private long voices() {
        return told.stream()
                .filter(one -> one.naming() != Source.Naming.HEARSAY)
                .count();
    }

    private boolean isExcused(Told one, ReportingCue cue) {
        boolean hearsay = one.naming() == Source.Naming.HEARSAY;
        boolean denial = one.strength() == CueStrength.DENIES || cue.strength() == CueStrength.DENIES;
        boolean negated = denial
                && (one.strength() == CueStrength.DENIES
                        ? NOT_TARGET.matcher(request.target()).find()
                        : NOT_ARABIC.matcher(request.source()).find());
        boolean elsewhere = told.stream().anyMatch(other -> other.strength() == cue.strength())
                || cues.stream().anyMatch(other -> other.sure() && other.strength() == one.strength());
        boolean loose = cue.loose() && (one.strength() == CueStrength.SAYS || one.strength() == CueStrength.CONFIRMS);
        return hearsay || loose || negated || elsewhere;
    }

    /** How who says it changed; null where it did not, or nobody can tell. */
    private @Nullable String sourceChange(Told one, ReportingCue cue) {
        Span who = one.who();
        if (who == null) {
            return null;
        }
        boolean body = one.type() != null && one.type() != Source.Type.DOCUMENT && one.type() != Source.Type.HEDGE;
        if (one.naming() == Source.Naming.NAMED && body && cue.source() == null) {
            return cue.naming() == Source.Naming.HEARSAY ? "nobody" : null;
        }
        if (cue.source() == null || (voices() > 1 && one.naming() != Source.Naming.NAMED)) {
            return null;
        }
        String source = who.substring(request.source());
        String target = cue.source().substring(request.target());
        if (one.naming() == Source.Naming.NAMED && body && cue.naming() == Source.Naming.UNNAMED) {
            return voices() == 1 && cue.relay() == null ? "unnamed" : null; // "the minister cited a report"
        }
        if (one.naming() == Source.Naming.UNNAMED
                && cue.naming() == Source.Naming.NAMED
                && SpeakerNames.isPerson(target)) {
            return "named";
        }
        boolean named = one.naming() == Source.Naming.NAMED && cue.naming() == Source.Naming.NAMED;
        boolean only = cues.stream().filter(other -> other.source() != null).count() == 1;
        return named && only && SpeakerNames.isAnother(source, rest(who), target) ? "other" : null;
    }

    private String rest(Span who) {
        String text = request.source();
        return text.substring(0, who.start()) + " " + text.substring(who.end());
    }

    private Finding finding(String id, Severity severity, Told one, @Nullable ReportingCue cue, String key) {
        Span said = one.who() == null ? one.cue() : one.who();
        boolean strength = id.equals("attribution-strength");
        Span source = strength ? one.cue() : said;
        Span target = cue == null ? null : strength || cue.source() == null ? cue.span() : cue.source();
        List<Object> arguments = new ArrayList<>();
        arguments.add(source.substring(request.source()));
        if (target != null) {
            arguments.add(target.substring(request.target()));
        }
        return new Finding(id, severity, source, target, key, arguments, null);
    }

    private String words(ReportingCue cue) {
        Span source = cue.source();
        return source == null ? cue.text() : source.substring(request.target());
    }
}
