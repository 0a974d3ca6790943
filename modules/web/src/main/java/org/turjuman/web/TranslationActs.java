package org.turjuman.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Caller;
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

/**
 * What people do with a translation by a plain form: the form says which act, on what, and where to go afterwards. It
 * works without script and without view state; another site cannot send it (the cookie is {@code SameSite=Lax}, and the
 * browser says where a request comes from).
 */
@WebServlet("/desk/acts")
public class TranslationActs extends HttpServlet {
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
    transient Caller caller;

    @Inject
    transient DeskClock clock;

    @Inject
    transient TextBundle t;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isOurs(request)) {
            response.sendError(403);
            return;
        }
        if (!isForCaller(request)) {
            response.sendError(401);
            return;
        }
        String to = SignInPage.sameOrigin(request.getParameter("to"));
        try {
            String said = act(new Form(request));
            if (!said.isEmpty()) {
                Notices.said(request, said);
            }
        } catch (DeskProblem problem) {
            if (problem.kind() == DeskProblem.Kind.NOT_SIGNED_IN) {
                response.sendError(401);
                return;
            }
            Notices.wrong(request, problem.message(caller.locale()));
        }
        response.setStatus(303);
        response.setHeader("Location", to);
    }

    private static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin");
    }

    /**
     * A page's script says for whom the page was made, as at the API. If somebody else has signed in in this browser
     * since, what the page still holds is not theirs to send.
     */
    private boolean isForCaller(HttpServletRequest request) {
        String header = request.getHeader("X-Turjuman");
        return header == null
                || caller.person()
                        .filter(person -> header.equals("person " + person.id()))
                        .isPresent();
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
    private record Form(HttpServletRequest request) {
        String text(String field) {
            return Optional.ofNullable(request.getParameter(field))
                    .map(String::strip)
                    .orElse("");
        }

        @Nullable
        String optional(String field) {
            String text = text(field);
            return text.isEmpty() ? null : text;
        }

        List<String> all(String field) {
            String[] values = request.getParameterValues(field);
            return values == null ? List.of() : Arrays.asList(values);
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
