package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;

/** Finds out what the caller is to a translation now. */
@ApplicationScoped
class Standings {
    @Inject
    Caller caller;

    @Inject
    DeskClock clock;

    @Inject
    TranslationRepository translations;

    Standing of(Translation translation) {
        return new Standing(
                translation,
                caller,
                translations.part(translation.id(), caller.get().id()),
                clock.now());
    }
}
