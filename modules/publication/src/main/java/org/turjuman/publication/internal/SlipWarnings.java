package org.turjuman.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.turjuman.articles.api.DecidedDefect;
import org.turjuman.articles.api.DefectChoice;
import org.turjuman.articles.api.DefectView;
import org.turjuman.articles.api.Defects;
import org.turjuman.language.api.Language;
import org.turjuman.publication.api.PublishWarning;
import org.turjuman.workflow.api.TranslationView;

/** What an editor should know of the slips of the source before publishing. */
@ApplicationScoped
class SlipWarnings {
    @Inject
    Defects defects;

    List<PublishWarning> of(TranslationView translation) {
        List<DecidedDefect> decided = defects.in(translation.revision()).stream()
                .map(DefectView::decision)
                .filter(Objects::nonNull)
                .toList();
        List<PublishWarning> warnings = new ArrayList<>();
        if (decided.stream().anyMatch(one -> isUntold(one, translation.language()))) {
            warnings.add(PublishWarning.SLIP_NOT_TOLD);
        }
        if (decided.stream().anyMatch(DecidedDefect::isWaiting)) {
            warnings.add(PublishWarning.AUTHOR_NOT_ANSWERED);
        }
        return warnings;
    }

    private static boolean isUntold(DecidedDefect decided, Language language) {
        return decided.getChoice() == DefectChoice.NOTE
                && decided.said().notes().keySet().stream()
                        .noneMatch(written -> written.isA(language) || language.isA(written));
    }
}
