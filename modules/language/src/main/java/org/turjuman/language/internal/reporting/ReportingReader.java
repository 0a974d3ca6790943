package org.turjuman.language.internal.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.ReportingCue;
import org.turjuman.language.api.ReportingCue.Kind;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;
import org.turjuman.language.internal.Lexicon;
import org.turjuman.language.internal.reporting.VerbList.Form;
import org.turjuman.language.internal.reporting.VerbList.Shape;

/** Walks through an English or French text from word of reporting to word of reporting. */
public final class ReportingReader {
    private static final ReportingReader ENGLISH = new ReportingReader(false);
    private static final ReportingReader FRENCH = new ReportingReader(true);
    private static final int LABEL = 8;
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "they", "it", "who", "i", "we", "il", "elle", "ils", "elles", "qui", "je", "nous", "on");
    private static final Set<String> IMPERSONAL = Set.of("it", "il", "on");

    private final boolean french;
    private final Grammar grammar;
    private final VerbList verbs;
    private final Wordings<Boolean> hedges;
    private final Wordings<Boolean> phrases;
    private final Wordings<Boolean> nouns;
    private final ReportedBy reportedBy;

    private ReportingReader(boolean french) {
        this.french = french;
        grammar = new Grammar(french);
        verbs = new VerbList(french);
        hedges = list("hedges");
        phrases = list("phrases");
        nouns = list("nouns");
        reportedBy = new ReportedBy(french);
    }

    private Wordings<Boolean> list(String name) {
        Wordings<Boolean> entries = new Wordings<>(french);
        for (String line : Lexicon.lines("reporting/%s-%s.txt".formatted(french ? "french" : "english", name))) {
            String[] halves = line.split(" = ");
            entries.put(halves[0], halves.length > 1);
        }
        return entries;
    }

    /** The words of reporting of a text. */
    public static List<ReportingCue> read(String text, boolean french) {
        return (french ? FRENCH : ENGLISH).read(text);
    }

    private List<ReportingCue> read(String text) {
        List<ReportingWord> words = ReportingWord.of(text, french);
        List<ReportingCue> cues = new ArrayList<>();
        int at = 0;
        ReportingCue label = label(text, words);
        if (label != null) {
            cues.add(label);
        }
        while (at < words.size()) {
            Wordings.Found<Boolean> phrase = phrases.at(words, at);
            Wordings.Found<Boolean> hedge = hedges.at(words, at);
            Wordings.Found<Form> verb = verbs.at(words, at);
            Wordings.Found<Boolean> noun = nouns.at(words, at);
            if (phrase != null) {
                cues.add(phrase(text, words, at, phrase.end(), cues));
                at = phrase.end();
            } else if (hedge != null && (verb == null || isHedge(words, at, hedge.end(), verb))) {
                cues.add(cue(
                        text,
                        words,
                        at,
                        hedge.end(),
                        Kind.HEDGE,
                        CueStrength.SAYS,
                        hedge.value(),
                        null,
                        Source.Naming.HEARSAY));
                at = hedge.end();
            } else if (verb != null) {
                boolean again = !cues.isEmpty() && isAsSaying(words, at, cues.get(cues.size() - 1));
                if (!again && !isEvent(words, at, verb)) {
                    cues.add(verb(text, words, at, verb));
                }
                at = verb.end();
            } else if (noun != null) {
                cues.add(cue(
                        text, words, at, noun.end(), Kind.NOUN, CueStrength.SAYS, false, null, Source.Naming.NAMED));
                at = noun.end();
            } else {
                at++;
            }
        }
        return cues;
    }

    /** "quoted a source as saying" is one report. */
    private static boolean isAsSaying(List<ReportingWord> words, int at, ReportingCue last) {
        Span source = last.source();
        return at > 1
                && last.relay() != null
                && source != null
                && words.get(at - 1).key().equals("as")
                && words.get(at - 2).end() == source.end();
    }

    /** "is expected to", but not "they expected". */
    private boolean isHedge(List<ReportingWord> words, int at, int end, Wordings.Found<Form> verb) {
        return end > verb.end() || (end == verb.end() && grammar.isPassive(words, at));
    }

    /** «les taux ont été relevés»: of a verb that needs words to report, the passive reports nothing. */
    private boolean isEvent(List<ReportingWord> words, int at, Wordings.Found<Form> verb) {
        return verb.value().is("needs")
                && verb.value().shape() == Shape.PAST
                && grammar.isPassive(words, at)
                && !grammar.isWords(words, verb.end())
                && (verb.end() == words.size() || !grammar.isBy(words.get(verb.end())));
    }

    /** "Minister: schools will open" at the head. */
    private @Nullable ReportingCue label(String text, List<ReportingWord> words) {
        int at = 0;
        while (at < Math.min(LABEL, words.size()) && words.get(at).word()) {
            if (verbs.at(words, at) != null) {
                return null; // "The president added: …"
            }
            at++;
        }
        boolean colon = at > 0 && at + 1 < words.size() && words.get(at).key().equals(":");
        if (!colon || !words.get(0).capital()) {
            return null;
        }
        Span source = new Span(words.get(0).start(), words.get(at - 1).end());
        return cue(
                text, words, at, at + 1, Kind.LABEL, CueStrength.SAYS, false, source, reportedBy.naming(text, source));
    }

    private ReportingCue phrase(String text, List<ReportingWord> words, int at, int end, List<ReportingCue> earlier) {
        boolean relative = end < words.size() && reportedBy.isRelative(words.get(end));
        Span source = relative ? antecedent(words, at, earlier) : reportedBy.after(words, end);
        boolean named = source != null && !isMoney(words, at);
        return cue(
                text,
                words,
                at,
                end,
                Kind.PHRASE,
                CueStrength.SAYS,
                named && end - at > (french ? 0 : 1),
                source,
                reportedBy.naming(text, source));
    }

    /** «a cité une source selon laquelle»: who stands before, behind the last word of reporting. */
    private @Nullable Span antecedent(List<ReportingWord> words, int at, List<ReportingCue> earlier) {
        Span before = reportedBy.before(words, at);
        int last =
                earlier.isEmpty() ? 0 : earlier.get(earlier.size() - 1).span().end();
        if (before == null || last >= before.end()) {
            return before;
        }
        int first = at;
        while (first > 0 && words.get(first - 1).start() >= Math.max(last, before.start())) {
            first--;
        }
        return new Span(words.get(first).start(), before.end());
    }

    /** "10 dollars per barrel". */
    private static boolean isMoney(List<ReportingWord> words, int at) {
        return words.get(at).key().equals("per");
    }

    private ReportingCue verb(String text, List<ReportingWord> words, int at, Wordings.Found<Form> found) {
        Form form = found.value();
        boolean passive = form.shape() == Shape.PAST && grammar.isPassive(words, at);
        int start = grammar.verbStart(words, at);
        Span source;
        if (passive) {
            boolean by = found.end() < words.size() && grammar.isBy(words.get(found.end()));
            source = by ? reportedBy.after(words, found.end() + 1) : null;
        } else if (form.shape() == Shape.GOING_ON || !words.get(at).asks().isEmpty()) {
            source = null;
        } else {
            source = isAfterWords(words, start) ? reportedBy.after(words, found.end()) : null;
            source = source != null && grammar.isClause(words, found.end(), source.end()) ? null : source;
            source = source == null ? reportedBy.before(words, start) : source;
        }
        Span quoted = form.is("relay") && !passive ? reportedBy.object(words, found.end()) : null;
        Span relay = quoted == null ? null : source;
        source = quoted == null ? source : quoted;
        boolean nobody = passive
                && source == null
                && start > 0
                && IMPERSONAL.contains(words.get(start - 1).key());
        return cue(
                text,
                words,
                at,
                found.end(),
                Kind.VERB,
                form.strength(),
                form.is("loose"),
                isSure(words, at, found, start, passive, nobody),
                source,
                relay,
                nobody ? Source.Naming.HEARSAY : reportedBy.naming(text, source));
    }

    private static boolean isAfterWords(List<ReportingWord> words, int verb) {
        return verb > 0
                && (words.get(verb - 1).isMark() || words.get(verb - 1).key().equals(","));
    }

    /** «… », a lancé le candidat. */
    private static boolean isAfterMark(List<ReportingWord> words, int verb) {
        int last = verb > 1 && words.get(verb - 1).key().equals(",") ? verb - 2 : verb - 1;
        return last >= 0 && words.get(last).isMark();
    }

    private boolean isSure(
            List<ReportingWord> words, int at, Wordings.Found<Form> found, int start, boolean passive, boolean nobody) {
        Form form = found.value();
        boolean said = grammar.isWords(words, found.end());
        if (grammar.isOpen(words, at) || grammar.isOpen(words, start) || (passive && !nobody)) {
            return false;
        }
        if (!words.get(at).asks().isEmpty()) {
            return true;
        }
        if (form.is("needs") && !said && !isAfterMark(words, start)) {
            return false;
        }
        if (form.shape() == Shape.PLAIN && french) {
            return false;
        }
        if (form.shape() == Shape.PAST && french && !grammar.hasAuxiliary(words, at)) {
            return false;
        }
        boolean alone = at == 0 || grammar.isDetermined(words, at);
        boolean pronoun = start > 0 && PRONOUNS.contains(words.get(start - 1).key());
        if (form.is("noun") && form.shape() != Shape.PAST && form.shape() != Shape.GOING_ON) {
            return (said || pronoun) && !alone;
        }
        if (french && form.shape() != Shape.PAST) {
            return !alone;
        }
        return said || !alone;
    }

    private static ReportingCue cue(
            String text,
            List<ReportingWord> words,
            int at,
            int end,
            Kind kind,
            CueStrength strength,
            boolean sure,
            @Nullable Span source,
            Source.Naming naming) {
        return cue(text, words, at, end, kind, strength, false, sure, source, null, naming);
    }

    private static ReportingCue cue(
            String text,
            List<ReportingWord> words,
            int at,
            int end,
            Kind kind,
            CueStrength strength,
            boolean loose,
            boolean sure,
            @Nullable Span source,
            @Nullable Span relay,
            Source.Naming naming) {
        Span span = new Span(words.get(at).start(), words.get(end - 1).end());
        return new ReportingCue(span, span.substring(text), kind, strength, sure, loose, source, relay, naming);
    }
}
