package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.entities.api.ActTakenBack;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.MadeRecord;
import org.turjuman.entities.api.MentionActId;
import org.turjuman.entities.api.MentionDecided;
import org.turjuman.entities.api.MentionKind;
import org.turjuman.entities.api.Mentions;
import org.turjuman.entities.api.NameChoice;
import org.turjuman.entities.api.NameDecision;
import org.turjuman.entities.api.NamedInSource;
import org.turjuman.entities.api.NamesDecided;
import org.turjuman.entities.api.Reach;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.entities.api.Verdict;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.PersonId;

/** Stores what people say of names. Must be called in a transaction, with the permission asked for. */
@ApplicationScoped
class NameDeciding {
    @Inject
    SourceNames names;

    @Inject
    MentionRepository mentions;

    @Inject
    EntityRepository records;

    @Inject
    MadeRecords madeRecords;

    @Inject
    Articles articles;

    @Inject
    People people;

    @Inject
    Audit audit;

    @Inject
    DeskClock clock;

    @Inject
    Event<MentionDecided> decided;

    /** The text that a key names; a key of another article names nothing. */
    RevisionView text(ArticleId article, ReadingKey key) {
        return text(article, key.revision())
                .filter(text -> key.kind() == MentionKind.NAME)
                .filter(text -> key.span().end() <= text.text().length())
                .orElseThrow(() -> new NoSuchThingException("reading", key));
    }

    private Optional<RevisionView> text(ArticleId article, RevisionId revision) {
        return Optional.of(articles.revision(revision))
                .filter(text -> text.article().equals(article));
    }

    NamesDecided decide(
            PersonId me, ArticleId article, ReadingKey key, int version, NameDecision decision, Reach reach) {
        return decide(new MentionAct(article, me, clock.now()), key, version, place -> decision, reach);
    }

    /**
     * Says that a record is meant that was made for it.
     *
     * @param words which words are right; null for those that stand
     */
    NamesDecided made(
            PersonId me,
            ArticleId article,
            ReadingKey key,
            int version,
            EntityId made,
            @Nullable Span words,
            Reach reach) {
        MentionAct act = new MentionAct(article, me, clock.now(), made);
        return decide(act, key, version, line -> accepted(made, words, line), reach);
    }

    /** What is said depends on what was said before. */
    private NamesDecided decide(
            MentionAct act, ReadingKey key, int version, Function<NameSheet.Line, NameDecision> said, Reach reach) {
        RevisionView text = text(act.article(), key);
        NameSheet sheet = names.sheet(text);
        NameSheet.Line line = line(sheet, key, text);
        requireVersion(line, version, text, null);
        NameDecision decision = said.apply(line);
        records.hold(Optional.ofNullable(decision.entity()).stream().toList());
        Deciding deciding = mentions.begin(act);
        List<SameNames.Place> others =
                reach == Reach.ONE ? List.of() : SameNames.of(line, decision, sheet, text.text());
        Map<Span, Mention> changed = new LinkedHashMap<>();
        changed.put(line.span(), say(line, decision, text, deciding));
        others.forEach(place -> changed.put(place.line().span(), say(place.line(), place.decision(), text, deciding)));
        return decided(decision.verdict(), text, changed, deciding);
    }

    NamesDecided decideAll(PersonId me, ArticleId article, List<NameChoice> choices) {
        if (choices.isEmpty() || choices.size() > Mentions.CHOICES_LIMIT) {
            throw new EntityProblem(Kind.INVALID, "mention.choices", "/choices", Mentions.CHOICES_LIMIT);
        }
        return decideEach(me, article, choices);
    }

    private NamesDecided decideEach(PersonId me, ArticleId article, List<NameChoice> choices) {
        RevisionView text = text(article, choices.get(0).key());
        NameSheet sheet = names.sheet(text);
        records.hold(choices.stream()
                .flatMap(choice -> Optional.ofNullable(choice.decision().entity()).stream())
                .toList());
        Deciding deciding = mentions.begin(new MentionAct(article, me, clock.now()));
        Map<Span, Mention> changed = new LinkedHashMap<>();
        for (int i = 0; i < choices.size(); i++) {
            NameChoice choice = choices.get(i);
            String pointer = "/choices/" + i;
            if (!choice.key().revision().equals(text.id())) {
                throw new EntityProblem(Kind.INVALID, "mention.other-revision", pointer + "/key");
            }
            text(article, choice.key());
            NameSheet.Line line = line(sheet, choice.key(), text);
            if (changed.containsKey(line.span())) {
                throw new EntityProblem(Kind.INVALID, "mention.choice-twice", pointer + "/key");
            }
            requireVersion(line, choice.version(), text, pointer + "/version");
            try {
                changed.put(line.span(), say(line, choice.decision(), text, deciding));
            } catch (EntityProblem problem) {
                throw problem.within(pointer + "/decision");
            }
        }
        return decided(choices.get(0).decision().verdict(), text, changed, deciding);
    }

    NamesDecided acceptSure(PersonId me, ArticleId article, RevisionId revision) {
        RevisionView text = text(article, revision).orElseThrow(() -> new NoSuchThingException("revision", revision));
        List<NameChoice> sure = names.views(text, names.sheet(text).lines()).stream()
                .filter(name -> name.decision() == null && name.entity() != null)
                .map(name -> new NameChoice(name.key(), name.version(), accepted(name.entity())))
                .toList();
        if (sure.isEmpty()) {
            throw new EntityProblem(Kind.CONFLICT, "mention.none-sure", null);
        }
        return decideEach(me, article, sure); // however many: nobody wrote them down
    }

    private static NameDecision accepted(@Nullable EntityView record) {
        return accepted(Objects.requireNonNull(record).id());
    }

    /** That a record is meant. */
    private static NameDecision accepted(EntityId record) {
        return new NameDecision(Verdict.ACCEPTED, null, null, record);
    }

    /** That a record is meant by these words, otherwise by those that a person corrected before, otherwise by those found. */
    private static NameDecision accepted(EntityId record, @Nullable Span words, NameSheet.Line line) {
        Span right = words == null ? line.corrected() : words;
        return right == null ? accepted(record) : new NameDecision(Verdict.CORRECTED, null, right, record);
    }

    /** Says without looking which version the caller read that some words name a record. */
    Mention mark(PersonId me, RevisionId revision, Span span, EntityId entity) {
        RevisionView text = articles.revision(revision);
        Span words = NameDecisionRules.words(span, text.text(), "/end");
        records.hold(Set.of(entity));
        Deciding deciding = mentions.begin(new MentionAct(text.article(), me, clock.now()));
        Mention mention = say(there(names.sheet(text), words), accepted(entity), text, deciding);
        announce(List.of(mention));
        return mention;
    }

    Optional<NamedInSource> takeBack(PersonId me, ArticleId article, ReadingKey key, int version) {
        RevisionView text = text(article, key);
        NameSheet.Line line = line(names.sheet(text), key, text);
        requireVersion(line, version, text, null);
        Mention mention = line.said();
        if (mention == null || mention.said().isEmpty()) {
            throw new EntityProblem(Kind.CONFLICT, "mention.open", null);
        }
        unsay(mention, me);
        audit.record("mention.undone", "article", article, Map.of("names", "1"));
        return now(text, Set.of(key.span())).stream().findFirst();
    }

    ActTakenBack takeBack(PersonId me, ArticleId article, MentionActId act) {
        List<Mention> said = mentions.by(article, act);
        if (said.isEmpty()) {
            throw new EntityProblem(Kind.CONFLICT, "mention.act-open", null);
        }
        Map<Mention, MentionBefore> stood = new HashMap<>();
        said.forEach(mention -> mentions.before(mention, act).ifPresent(before -> stood.put(mention, before)));
        Optional<EntityId> own = mentions.madeBy(article, act);
        records.hold(
                Stream.concat(own.stream(), stood.values().stream().flatMap(before -> before.said().entity().stream()))
                        .toList());
        for (Mention mention : said) {
            Optional.ofNullable(stood.get(mention))
                    .ifPresentOrElse(before -> restore(mention, before), () -> unsay(mention, me));
        }
        RevisionId newest = said.get(said.size() - 1).revision();
        Set<Span> changed = new LinkedHashSet<>();
        said.stream()
                .filter(mention -> mention.revision().equals(newest))
                .forEach(mention -> changed.add(mention.span()));
        audit.record("mention.undone", "article", article, Map.of("names", Integer.toString(changed.size())));
        MadeRecord made =
                own.map(record -> madeRecords.takeBack(record, article, me)).orElse(null);
        return new ActTakenBack(now(articles.revision(newest), changed), made);
    }

    void unsay(Mention mention, PersonId me) {
        EntityId meant = mention.entity().orElse(null);
        mention.unsay(me, clock.now());
        mentions.flush();
        mentions.removeBefore(mention);
        decided.fire(new MentionDecided(mention.revision(), mention.span(), meant, false));
    }

    /** What a colleague had said stands again, in their name. */
    private void restore(Mention mention, MentionBefore before) {
        EntityId meant = before.said()
                .entity()
                .flatMap(records::find)
                .map(NameRecord::id)
                .orElse(null); // it may have been merged since, or taken back
        mention.restore(before, meant);
        mentions.remove(before);
        mentions.flush();
        decided.fire(new MentionDecided(mention.revision(), mention.span(), meant, mention.isName()));
    }

    private static NameSheet.Line line(NameSheet sheet, ReadingKey key, RevisionView text) {
        return sheet.at(key.span())
                .orElseGet(() -> there(sheet, NameDecisionRules.words(key.span(), text.text(), null)));
    }

    private static NameSheet.Line there(NameSheet sheet, Span words) {
        return sheet.at(words).orElse(new NameSheet.Line(words, null, null));
    }

    /** Who knows nothing of what was taken back before may begin anew. */
    private void requireVersion(NameSheet.Line line, int version, RevisionView text, @Nullable String pointer) {
        boolean unseen = version == 0 && line.found() == null && !line.isDecided();
        if (line.version() != version && !unseen) {
            throw changed(line, text, pointer);
        }
    }

    private EntityProblem changed(NameSheet.Line line, RevisionView text, @Nullable String pointer) {
        Mention said = line.said();
        if (said == null) {
            return new EntityProblem(Kind.STALE, "reading.changed", pointer);
        }
        String by = people.names(Set.of(said.decidedBy())).getOrDefault(said.decidedBy(), "");
        return new EntityProblem(
                Kind.STALE, "mention.changed", pointer, by, line.words().substring(text.text()));
    }

    /** Says it of one place; {@link #announce} writes it. */
    private Mention say(NameSheet.Line line, NameDecision said, RevisionView text, Deciding deciding) {
        NameRecord named = said.entity() == null ? null : records.get(said.entity());
        EntityId meant = named == null ? null : named.id(); // it may have been merged into another
        NameDecision decision = new NameDecision(said.verdict(), said.type(), said.span(), meant);
        EntityType record = named == null ? null : named.description().type();
        NameDecisionRules.Checked checked = NameDecisionRules.checked(decision, line, record, text.text());
        Span words = checked.decision().span() == null
                ? line.span()
                : checked.decision().span();
        String covered = words.substring(text.text());
        Mention mention = line.said();
        if (mention == null) {
            mention = new Mention(
                    text.article(), text.id(), line.span(), checked.decision(), checked.type(), covered, deciding);
        } else {
            mentions.keep(mention, deciding);
            mention.say(checked.decision(), checked.type(), covered, deciding);
        }
        mentions.add(mention);
        return mention;
    }

    private void announce(Collection<Mention> said) {
        mentions.flush();
        said.forEach(one -> decided.fire(
                new MentionDecided(one.revision(), one.span(), one.entity().orElse(null), one.isName())));
    }

    private NamesDecided decided(Verdict verdict, RevisionView text, Map<Span, Mention> changed, Deciding deciding) {
        announce(changed.values());
        audit.record(
                "mention.decided",
                "article",
                text.article(),
                Map.of("verdict", verdict.name(), "names", Integer.toString(changed.size())));
        return new NamesDecided(Objects.requireNonNull(deciding.act()), now(text, changed.keySet()));
    }

    private List<NamedInSource> now(RevisionView text, Set<Span> places) {
        return names.views(
                text,
                names.sheet(text).lines().stream()
                        .filter(line -> places.contains(line.span()))
                        .toList());
    }
}
