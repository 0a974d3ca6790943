package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.turjuman.annotations.api.Audience;
import org.turjuman.annotations.api.NoteKind;
import org.turjuman.entities.api.EntityType;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Caller;
import org.turjuman.workflow.api.TranslationView;

/** What the dialogs for notes and names offer. */
@Named
@RequestScoped
public class NoteChoices {
    @Inject
    Caller caller;

    public NoteKind[] getKinds() {
        return NoteKind.values();
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public EntityType[] getTypes() {
        return EntityType.values();
    }

    /**
     * The languages in which a note on a translation may be written.
     *
     * @param translation which
     * @return its own language first, then that of its source
     */
    public List<ArticleTranslations.Choice> languages(TranslationView translation) {
        Language reader = Language.of(caller.locale());
        return Stream.of(translation.language(), translation.sourceLanguage())
                .map(language -> new ArticleTranslations.Choice(language.tag(), language.nameIn(reader)))
                .toList();
    }
}
