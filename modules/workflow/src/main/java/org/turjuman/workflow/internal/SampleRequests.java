package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.turjuman.articles.api.SampleArticle;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.DemoOpened;
import org.turjuman.workflow.api.Priority;
import org.turjuman.workflow.api.Translations;

/** Asks for the demo's sample in English and French, where that has not been done. */
@ApplicationScoped
class SampleRequests {
    private static final int THIRD_IN_LINE = 300; // after the articles and the names
    private static final List<Language> WANTED = List.of(Language.ENGLISH, Language.FRENCH);

    @Inject
    SampleArticle sample;

    @Inject
    Translations translations;

    void request(@Observes @jakarta.annotation.Priority(THIRD_IN_LINE) DemoOpened opened) {
        sample.find().ifPresent(article -> {
            for (Language language : WANTED) {
                if (translations.find(article, language).isEmpty()) {
                    translations.request(article, language, Priority.URGENT, null);
                }
            }
        });
    }
}
