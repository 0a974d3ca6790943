package org.turjuman.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.ActTakenBack;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FoundName;
import org.turjuman.entities.api.MadeRecord;
import org.turjuman.entities.api.MentionActId;
import org.turjuman.entities.api.Mentions;
import org.turjuman.entities.api.NameCandidate;
import org.turjuman.entities.api.NameDecision;
import org.turjuman.entities.api.NamedInSource;
import org.turjuman.entities.api.NamesDecided;
import org.turjuman.entities.api.Reach;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.entities.api.Verdict;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.DeskProblem;

/**
 * What people say of the names of a source by a plain form of its page. Afterwards the same name is open again, and the
 * address holds the act, so that it can be taken back as one.
 */
@WebServlet("/desk/acts/names")
public class NameActs extends FormActs {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Mentions mentions;

    @Inject
    transient NamingForms forms;

    @Inject
    transient Articles articles;

    @Inject
    transient TextBundle t;

    @Override
    Done act(Sent sent) {
        ArticleId article = ArticleId.valueOf(sent.text("article"));
        return switch (sent.text("act")) {
            case "accept-sure" -> {
                RevisionId revision = RevisionId.valueOf(sent.text("revision"));
                yield done(sent, "accept", mentions.acceptSure(article, revision));
            }
            case "take-back-act" -> {
                MentionActId act = MentionActId.valueOf(sent.text("taken"));
                yield takenBack(sent, mentions.takeBack(article, act));
            }
            default -> ofOne(sent, article);
        };
    }

    private Done ofOne(Sent sent, ArticleId article) {
        ReadingKey key = ReadingKey.valueOf(sent.text("key"));
        int version = version(sent.text("version"));
        Reach reach = sent.text("all").isEmpty() ? Reach.ONE : Reach.ALL_OF_THE_SAME;
        String link = sent.text("link");
        if (!link.isEmpty()) {
            Standing standing = standing(article, key);
            return done(sent, "link", mentions.decide(article, key, version, standing.meaning(link), reach));
        }
        Optional<EntityType> type = Asked.one(EntityType.class, sent.text("type"));
        boolean byType = sent.text("act").isEmpty() && type.isPresent(); // one button for each type
        return switch (byType ? "retype" : sent.text("act")) {
            case "reject" -> {
                NameDecision none = new NameDecision(Verdict.REJECTED, null, null, null);
                yield done(sent, "reject", mentions.decide(article, key, version, none, reach));
            }
            case "retype" -> {
                NameDecision retyped = standing(article, key).retyped(type.orElse(null));
                yield done(sent, "correct", mentions.decide(article, key, version, retyped, reach));
            }
            case "words" -> {
                Span span = words(sent, key);
                Standing standing = standing(article, key);
                NameDecision moved = span.equals(key.span()) ? standing.right(null) : standing.moved(span);
                yield done(sent, "correct", mentions.decide(article, key, version, moved, Reach.ONE));
            }
            case "new" -> done(sent, "new", made(sent, article, key, version, reach));
            case "take-back" -> {
                mentions.takeBack(article, key, version);
                yield takenBack(sent, 1, null);
            }
            default -> {
                Standing standing = standing(article, key);
                NameDecision right = standing.right(standing.span());
                yield done(sent, "accept", mentions.decide(article, key, version, right, reach));
            }
        };
    }

    private static int version(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** Makes a record and links it, to other words if others are typed. */
    private NamesDecided made(Sent sent, ArticleId article, ReadingKey key, int version, Reach reach) {
        String typed = sent.text("words");
        boolean asTheyStand = typed.isEmpty()
                || forms.found(article, key)
                        .filter(name -> name.text().equals(typed))
                        .isPresent();
        Span words = asTheyStand ? null : words(sent, key);
        return mentions.newRecord(article, key, version, NamingForms.description(sent), words, reach);
    }

    /** What was found and decided so far: a decision keeps what it does not change. Null for overlooked words. */
    private record Standing(@Nullable NamedInSource name) {
        NameDecision meaning(String record) {
            return decision(null, span(), EntityId.valueOf(record));
        }

        NameDecision retyped(@Nullable EntityType type) {
            EntityView record = name == null ? null : name.entity();
            boolean fits = record != null && record.getType() == type;
            return new NameDecision(Verdict.CORRECTED, type, span(), fits ? meant() : null);
        }

        NameDecision moved(Span span) {
            return new NameDecision(Verdict.CORRECTED, type(), span, meant());
        }

        NameDecision right(@Nullable Span span) {
            return decision(type(), span, meant());
        }

        private static NameDecision decision(
                @Nullable EntityType type, @Nullable Span span, @Nullable EntityId record) {
            Verdict verdict = type == null && span == null ? Verdict.ACCEPTED : Verdict.CORRECTED;
            return new NameDecision(verdict, type, span, record);
        }

        private @Nullable NameDecision said() {
            return name == null ? null : name.decision();
        }

        /** As a person corrected it, unless a record is meant, whose type counts. */
        private @Nullable EntityType type() {
            NameDecision said = said();
            return said == null || meant() != null ? null : said.type();
        }

        @Nullable
        Span span() {
            NameDecision said = said();
            return said == null ? null : said.span();
        }

        /** Of a name that was rejected, what would be taken to be meant. */
        private @Nullable EntityId meant() {
            if (name == null) {
                return null;
            }
            EntityView record = name.isRejected() ? likeliest(name) : name.entity();
            return record == null ? null : record.id();
        }

        private static @Nullable EntityView likeliest(NamedInSource name) {
            return name.candidates().stream()
                    .filter(candidate -> candidate.score() >= FoundName.SURE)
                    .map(NameCandidate::record)
                    .findFirst()
                    .orElse(null);
        }
    }

    private Standing standing(ArticleId article, ReadingKey key) {
        return new Standing(forms.found(article, key).orElse(null));
    }

    /** The words that are right: by their place, or typed as they stand in the text. */
    private Span words(Sent sent, ReadingKey key) {
        String text = articles.revision(key.revision()).text();
        if (sent.text("words").isEmpty()) {
            int start = version(sent.text("start"));
            int end = version(sent.text("end"));
            if (start < 0 || end <= start) {
                throw new EntityProblem(DeskProblem.Kind.INVALID, "mention.empty", "/start");
            }
            return new Span(start, end);
        }
        return NamingForms.nearest(text, sent.text("words"), key.span())
                .orElseThrow(() -> new EntityProblem(DeskProblem.Kind.INVALID, "mention.not-in-text", "/words"));
    }

    private Done done(Sent sent, String what, NamesDecided decided) {
        String said = t.count("mentions.done-" + what, decided.names().size());
        return new Done(said, sent.text("to") + "&act=" + decided.act() + "#mark-card");
    }

    private Done takenBack(Sent sent, ActTakenBack act) {
        return takenBack(sent, act.names().size(), act.record());
    }

    private Done takenBack(Sent sent, int number, @Nullable MadeRecord record) {
        String done = t.count("mentions.done-take-back", number);
        String said = record == null ? done : done + " " + t.name("mentions", record.fate());
        return new Done(said, sent.text("to") + "#mark-card");
    }
}
