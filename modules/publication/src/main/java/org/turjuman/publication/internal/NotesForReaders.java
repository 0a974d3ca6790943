package org.turjuman.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.turjuman.articles.api.PublicSource;
import org.turjuman.workflow.api.HandedInTranslation;

/** Fetches the notes that an edition shows. */
@ApplicationScoped
class NotesForReaders {
    List<Snapshot.PlacedNote> of(HandedInTranslation translation, PublicSource source) {
        return List.of();
    }
}
