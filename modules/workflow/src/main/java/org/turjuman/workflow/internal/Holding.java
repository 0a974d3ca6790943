package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.Role;
import org.turjuman.workflow.api.Claimed;
import org.turjuman.workflow.api.FourEyesException;
import org.turjuman.workflow.api.NotYoursException;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.Released;
import org.turjuman.workflow.api.Step;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.TranslationState;
import org.turjuman.workflow.api.VersionView.Cause;
import org.turjuman.workflow.api.WorkflowProblem;
import org.turjuman.workflow.api.WrongStateException;

/** Who holds a translation: claims, gives back, gives to somebody, and ends what has expired. */
@ApplicationScoped
class Holding {
    @Inject
    TranslationRepository translations;

    @Inject
    Writing writing;

    @Inject
    Standings standings;

    @Inject
    People people;

    @Inject
    Audit audit;

    @Inject
    DeskClock clock;

    @Inject
    Event<Claimed> claimed;

    @Inject
    Event<Released> released;

    void claim(TranslationId id, PersonId me) {
        Translation translation = translations.lock(id);
        Standing standing = standings.of(translation);
        Instant now = standing.now();
        if (standing.is(PersonPart.REVISER)) {
            throw new FourEyesException("four-eyes.reviser");
        }
        if (standing.holds()) {
            return;
        }
        PersonId holder = translation.holder(now);
        if (standing.state().isHeld() && holder != null) {
            throw new NotYoursException("not-yours.claimed", name(holder));
        }
        StateTable.take(Step.CLAIM, standing.state());
        if (translation.hasExpired(now) && me.equals(translation.storedHolder())) {
            translation.heldBy(me, now); // their drafts are where they left them
        } else {
            settleExpiry(translation, now);
            translation.take(Step.CLAIM, now);
            translation.heldBy(me, now);
        }
        claimed.fire(new Claimed(id, me));
    }

    /** A hold that has expired ends in earnest: what its holder typed becomes versions. */
    void settleExpiry(Translation translation, Instant now) {
        PersonId before = translation.storedHolder();
        if (translation.hasExpired(now) && before != null) {
            writing.keepDrafts(translation, before, Cause.EXPIRED, now);
            released.fire(new Released(translation.id(), before));
        }
    }

    void release(TranslationId id) {
        Translation translation = translations.lock(id);
        Standing standing = standings.of(translation);
        StateTable.take(Step.RELEASE, standing.state());
        PersonId holder = translation.holder(standing.now());
        if (holder == null) {
            throw new WrongStateException(Step.RELEASE, standing.state());
        }
        if (!standing.mayRelease()) {
            throw new NotYoursException("not-yours.claimed", name(holder));
        }
        writing.keepDrafts(translation, holder, Cause.RELEASED, standing.now());
        translation.take(Step.RELEASE, standing.now());
        translation.heldByNobody();
        if (!standing.me().equals(holder)) {
            audit.record("translation.released", "translation", id, Map.of("holder", holder.toString()));
        }
        released.fire(new Released(id, holder));
    }

    void reassign(TranslationId id, PersonId holder) {
        requireAllowed(holder, Permission.CLAIM);
        Translation translation = translations.lock(id);
        Instant now = clock.now();
        requireNoReviser(translation, holder);
        TranslationState state = translation.state(now);
        StateTable.take(Step.REASSIGN, state);
        PersonId before = translation.storedHolder();
        if (before != null && !before.equals(holder) && state.isHeld()) {
            writing.keepDrafts(translation, before, Cause.RELEASED, now);
            released.fire(new Released(id, before));
        } else if (!holder.equals(before)) {
            settleExpiry(translation, now);
        }
        translation.take(Step.REASSIGN, now);
        translation.heldBy(holder, now);
        audit.record("translation.reassigned", "translation", id, Map.of("holder", holder.toString()));
        claimed.fire(new Claimed(id, holder));
    }

    /** Refuses to give the translation to whom reviewed it. */
    void requireNoReviser(Translation translation, PersonId holder) {
        if (translations.part(translation.id(), holder).orElse(PersonPart.AUTHOR) == PersonPart.REVISER) {
            throw new FourEyesException("four-eyes.holder", name(holder));
        }
    }

    /** Refuses a person who may not do what a holder does. */
    void requireAllowed(PersonId person, Permission permission) {
        PersonView view = people.find(person).orElseThrow(() -> new NoSuchThingException("person", person));
        if (!view.enabled() || !Role.permissionsOf(view.roles()).contains(permission)) {
            throw WorkflowProblem.of("holder", "holder.not-allowed", view.name());
        }
    }

    private String name(PersonId person) {
        return people.names(List.of(person)).getOrDefault(person, "");
    }
}
