package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.CommentView;

/** Draws up the views of threads. */
@ApplicationScoped
class CommentLines {
    @Inject
    People people;

    List<CommentView> of(List<Comment> comments) {
        Map<PersonId, String> names = people.names(comments.stream()
                .flatMap(comment -> comment.remarks().stream())
                .map(Remark::person)
                .collect(Collectors.toSet()));
        return comments.stream().map(comment -> view(comment, names)).toList();
    }

    private static CommentView view(Comment comment, Map<PersonId, String> names) {
        List<CommentView.Remark> remarks = comment.remarks().stream()
                .map(remark -> new CommentView.Remark(
                        remark.person(), names.getOrDefault(remark.person(), ""), remark.text(), remark.saidAt()))
                .toList();
        return new CommentView(
                comment.id(),
                comment.unit(),
                comment.translation(),
                comment.isWaiting(),
                remarks.get(0).by(),
                remarks);
    }
}
