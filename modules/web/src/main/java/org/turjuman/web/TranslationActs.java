package org.turjuman.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.CommentId;
import org.turjuman.workflow.api.Comments;
import org.turjuman.workflow.api.Priority;
import org.turjuman.workflow.api.Reviews;
import org.turjuman.workflow.api.Stamp;
import org.turjuman.workflow.api.TargetId;
import org.turjuman.workflow.api.Targets;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.Translations;
import org.turjuman.workflow.api.UnitId;
import org.turjuman.workflow.api.VersionId;

/** What people do with a translation by a plain form. */
@WebServlet("/desk/acts")
public class TranslationActs extends FormActs {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Translations translations;

    @Inject
    transient Reviews reviews;

    @Inject
    transient Targets targets;

    @Inject
    transient Comments comments;

    @Inject
    transient DeskClock clock;

    @Inject
    transient TextBundle t;

    @Override
    Done act(Sent sent) {
        return new Done(act(new Form(sent)), null);
    }

    /** Does it, and gives the words that say so. */
    private String act(Form form) {
        return switch (form.text("act")) {
            case "request" -> request(form);
            case "prioritise" -> {
                translations.prioritise(form.translation(), form.priority(), due(form));
                yield t.get("queue.done.prioritise");
            }
            case "cancel" -> {
                translations.cancel(form.translation());
                yield t.get("queue.done.cancel");
            }
            case "claim" -> {
                translations.claim(form.translation());
                yield t.get("queue.done.claim");
            }
            case "release" -> {
                translations.release(form.translation());
                yield t.get("queue.done.release");
            }
            case "reassign" -> {
                translations.reassign(form.translation(), PersonId.valueOf(form.text("person")));
                yield t.get("queue.done.reassign");
            }
            case "hand-in" -> {
                translations.handIn(form.translation(), form.optional("note"));
                yield t.get("queue.done.hand-in");
            }
            case "move-source" -> {
                translations.moveToCurrentSource(form.translation());
                yield t.get("workbench.done.move-source");
            }
            default -> review(form);
        };
    }

    private String request(Form form) {
        Instant due = due(form);
        List<Language> wanted =
                form.all("language").stream().map(TranslationActs::language).toList(); // all, before one is requested
        for (Language language : wanted) {
            translations.request(ArticleId.valueOf(form.text("article")), language, form.priority(), due);
        }
        return t.get("queue.done.request");
    }

    private static Language language(String tag) {
        return Asked.language(tag)
                .orElseThrow(() -> new ArticleProblem(DeskProblem.Kind.INVALID, "text.language", "/language", tag));
    }

    private String review(Form form) {
        return switch (form.text("act")) {
            case "take" -> {
                reviews.take(form.translation());
                yield t.get("review.done.take");
            }
            case "give-back" -> {
                reviews.giveBack(form.translation());
                yield t.get("review.done.give-back");
            }
            case "approve-unit" -> {
                reviews.approveUnit(form.unit(), form.stamp());
                yield t.say("review.done.approve-unit", form.text("number"));
            }
            case "withdraw-approval" -> {
                reviews.withdrawApproval(form.unit());
                yield t.say("review.done.withdraw-approval", form.text("number"));
            }
            case "approve-clean" -> t.count("review.done.approve-clean", reviews.approveAllClean(form.translation()));
            case "return" -> {
                List<UnitId> units =
                        form.all("unit").stream().map(UnitId::valueOf).toList();
                reviews.giveBackToHolder(form.translation(), form.text("reason"), units);
                yield t.get("review.done.return");
            }
            case "agree" -> {
                reviews.agree(form.unit(), VersionId.valueOf(form.text("version")));
                yield t.get("review.done.agree");
            }
            case "approve" -> {
                reviews.approve(form.translation());
                yield t.get("review.done.approve");
            }
            case "override" -> {
                reviews.override(form.translation(), form.text("reason"));
                yield t.get("review.done.override");
            }
            case "correct" -> {
                TargetId target = TargetId.valueOf(form.text("target"));
                targets.saveVersion(target, form.stamp(), UUID.randomUUID().toString(), form.text("text"));
                yield t.say("review.done.correct", form.text("number"));
            }
            case "waive" -> {
                targets.waive(TargetId.valueOf(form.text("target")), form.text("finding"), form.text("reason"));
                yield t.get("review.done.waive");
            }
            case "comment" -> {
                comments.begin(form.unit(), form.text("text"));
                yield t.get("review.done.comment");
            }
            case "answer" -> {
                comments.answer(CommentId.valueOf(form.text("comment")), form.text("text"));
                yield t.get("review.done.answer");
            }
            case "ask-again" -> {
                comments.askAgain(CommentId.valueOf(form.text("comment")), form.text("text"));
                yield t.get("review.done.ask-again");
            }
            default -> "";
        };
    }

    /** The due time as the browser's field writes it, in the desk's zone; null if the field is empty or unreadable. */
    private @Nullable Instant due(Form form) {
        String typed = form.text("due");
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed).atZone(clock.zone()).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The fields of the form, typed. */
    private record Form(Sent sent) {
        String text(String field) {
            return sent.text(field);
        }

        @Nullable
        String optional(String field) {
            return sent.optional(field);
        }

        List<String> all(String field) {
            return sent.all(field);
        }

        TranslationId translation() {
            return TranslationId.valueOf(text("translation"));
        }

        UnitId unit() {
            return UnitId.valueOf(text("unit"));
        }

        Stamp stamp() {
            return Stamp.parse(text("stamp"));
        }

        Priority priority() {
            return Arrays.stream(Priority.values())
                    .filter(priority -> priority.name().equals(text("priority")))
                    .findFirst()
                    .orElse(Priority.NORMAL);
        }
    }
}
