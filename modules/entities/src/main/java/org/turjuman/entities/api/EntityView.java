package org.turjuman.entities.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.PersonId;

/**
 * A record of the name authority.
 *
 * @param id which
 * @param version rises with each change, from 0
 * @param description what is known
 * @param changedAt when it was last changed
 * @param changedBy by whom; null for the desk itself, which lays out what it knows at the start
 * @param changedByName their name; empty for the desk itself
 */
public record EntityView(
        EntityId id,
        int version,
        EntityDescription description,
        Instant changedAt,
        @Nullable PersonId changedBy,
        String changedByName) {
    /**
     * What the desk writes in a language.
     *
     * @param language in which
     * @return empty if no form is preferred there
     */
    public Optional<NameForm> preferred(Language language) {
        return description.preferred(language);
    }

    /**
     * The form to call it by when one must be shown: the preferred Arabic one, otherwise the first preferred, otherwise
     * the first.
     */
    public NameForm getSourceForm() {
        return preferred(Language.ARABIC)
                .orElseGet(() -> getForms().stream()
                        .filter(NameForm::isWritten)
                        .findFirst()
                        .orElse(getForms().get(0)));
    }

    /** The preferred English form; null if there is none. */
    public @Nullable NameForm getEnglish() {
        return preferred(Language.ENGLISH).orElse(null);
    }

    /** The preferred French form; null if there is none. */
    public @Nullable NameForm getFrench() {
        return preferred(Language.FRENCH).orElse(null);
    }

    /** The preferred Arabic form; null if there is none. */
    public @Nullable NameForm getArabic() {
        return preferred(Language.ARABIC).orElse(null);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public EntityId getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public EntityDescription getDescription() {
        return description;
    }

    public EntityType getType() {
        return description.type();
    }

    public List<NameForm> getForms() {
        return description.forms();
    }

    public String getNote() {
        return description.note();
    }

    public EntityFacts getFacts() {
        return description.facts();
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    /** Whether nobody has changed what the desk knew at the start. */
    public boolean isByTheDesk() {
        return changedBy == null;
    }

    public String getChangedByName() {
        return changedByName;
    }
}
