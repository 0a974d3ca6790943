package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Caller;
import org.turjuman.publication.api.EditionState;

/** How lists of editions name languages and colour states. */
@Named
@RequestScoped
public class EditionNames {
    @Inject
    Caller caller;

    /**
     * The name of a language in the caller's.
     *
     * @param language which
     * @return with a capital
     */
    public String language(Language language) {
        return EditionPage.capitalised(language.nameIn(Language.of(caller.locale())));
    }

    /**
     * The class of a state's tag.
     *
     * @param state which
     * @return a class of desk.css
     */
    public String tag(EditionState state) {
        return switch (state) {
            case CURRENT -> "tag--success";
            case EMBARGOED -> "tag--warning";
            case WITHDRAWN -> "tag--error";
            case SUPERSEDED -> "tag--info";
        };
    }
}
