package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.TranslationId;

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

    /** What the caller is to each of some translations, in their order; looked up for all of them together. */
    List<Standing> of(List<Translation> wanted) {
        Map<TranslationId, PersonPart> parts = translations.parts(
                wanted.stream().map(Translation::id).toList(), caller.get().id());
        Instant now = clock.now();
        return wanted.stream()
                .map(translation ->
                        new Standing(translation, caller, Optional.ofNullable(parts.get(translation.id())), now))
                .toList();
    }
}
