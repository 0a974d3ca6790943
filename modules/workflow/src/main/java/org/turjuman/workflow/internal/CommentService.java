package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.CommentId;
import org.turjuman.workflow.api.CommentView;
import org.turjuman.workflow.api.Comments;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.UnitId;
import org.turjuman.workflow.api.WorkflowProblem;

@ApplicationScoped
@Transactional
class CommentService implements Comments {
    @Inject
    TranslationRepository translations;

    @Inject
    CommentRepository comments;

    @Inject
    CommentLines lines;

    @Inject
    Caller caller;

    @Inject
    DeskClock clock;

    @Override
    public CommentId begin(UnitId unit, String text) {
        PersonId me = caller.require(Permission.COMMENT);
        String said = StoredText.remark(text);
        Translation translation = translations.lock(translations.translationOf(unit));
        if (!translations.current(unit).unit().isOpen()) {
            throw new WorkflowProblem("unit.closed");
        }
        Comment comment = new Comment(translation.id(), unit, new Remark(me, said, clock.now()));
        translations.add(comment);
        translation.changed(clock.now());
        return comment.id();
    }

    @Override
    public void answer(CommentId id, String text) {
        say(id, text, false);
    }

    @Override
    public void askAgain(CommentId id, String text) {
        say(id, text, true);
    }

    private void say(CommentId id, String text, boolean waits) {
        PersonId me = caller.require(Permission.COMMENT);
        String said = StoredText.remark(text);
        Translation translation = translations.lock(comments.translationOf(id));
        comments.current(id).say(new Remark(me, said, clock.now()), waits);
        translation.changed(clock.now());
    }

    @Override
    public List<CommentView> on(UnitId unit) {
        caller.require(Permission.READ);
        translations.translationOf(unit);
        return lines.of(comments.on(unit));
    }

    @Override
    public List<CommentView> of(TranslationId translation) {
        caller.require(Permission.READ);
        translations.get(translation);
        List<UnitId> order = translations.targets(translation).stream()
                .map(target -> target.unit().id())
                .toList();
        return lines.of(comments.of(translation)).stream()
                .sorted(Comparator.comparingInt((CommentView comment) -> order.indexOf(comment.unit())))
                .toList();
    }
}
