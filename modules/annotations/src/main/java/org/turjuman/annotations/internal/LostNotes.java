package org.turjuman.annotations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.turjuman.annotations.api.AnnotationProblem;
import org.turjuman.annotations.api.AnnotationView;
import org.turjuman.annotations.api.Annotations;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.workflow.api.ApprovalGate;
import org.turjuman.workflow.api.Obstacle;
import org.turjuman.workflow.api.TranslationId;

/** A lost note must be settled before a translation is approved. */
@ApplicationScoped
class LostNotes implements ApprovalGate {
    private static final int SHOWN = 60; // UTF-16 units of the words that are shown

    @Inject
    Annotations annotations;

    @Override
    public List<Obstacle> obstacles(TranslationId translation, Locale locale) {
        return annotations.lost(translation).stream()
                .map(note -> new Obstacle(note.unit(), message(note, locale)))
                .toList();
    }

    private static String message(AnnotationView note, Locale locale) {
        String words = note.anchor().exact();
        String shown =
                words.length() <= SHOWN ? words : words.substring(0, words.offsetByCodePoints(0, SHOWN / 2)) + "…";
        return new AnnotationProblem(Kind.CONFLICT, "note.lost", null, shown, note.authorName()).message(locale);
    }
}
