package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.PersonView;
import org.turjuman.workflow.api.PresenceView;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.UnitId;

/** Who has which translation open. Kept in memory only: after a restart everyone says so again within the minute. */
@ApplicationScoped
class PresenceBoard {
    private static final Duration SEEN = Duration.ofMinutes(2);

    private final Map<TranslationId, Map<PersonId, PresenceView>> open = new ConcurrentHashMap<>();

    /** Notes that somebody is there, and tells who else is. */
    List<PresenceView> look(
            TranslationId translation, PersonView person, @Nullable UnitId unit, Instant now) { // null: in none
        Map<PersonId, PresenceView> here = open.computeIfAbsent(translation, id -> new ConcurrentHashMap<>());
        here.put(person.id(), new PresenceView(person.id(), person.name(), person.getInitials(), unit, now));
        open.values()
                .forEach(room -> room.values().removeIf(seen -> seen.seenAt().isBefore(now.minus(SEEN))));
        return here.values().stream()
                .filter(seen -> !seen.person().equals(person.id()))
                .sorted(Comparator.comparing(PresenceView::name))
                .toList();
    }
}
