package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FoundName;
import org.turjuman.entities.api.NameCandidate;
import org.turjuman.entities.api.NameContext;
import org.turjuman.entities.api.NameRecognition;
import org.turjuman.language.api.RecognisedName;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.Permission;

@ApplicationScoped
@Transactional
class RecognitionService implements NameRecognition {
    @Inject
    KnownNames known;

    @Inject
    EntityRepository records;

    @Inject
    Caller caller;

    @Override
    public List<FoundName> in(String text, NameContext context) {
        caller.require(Permission.READ);
        List<RecognisedName> names = known.recognition().in(text);
        Map<EntityId, EntityView> views = new HashMap<>();
        records.all(names.stream()
                        .flatMap(name -> name.records().stream())
                        .distinct()
                        .map(EntityId::valueOf)
                        .toList())
                .forEach(record -> views.put(record.id(), record.view("")));
        return names.stream().map(name -> found(name, views)).toList();
    }

    private static FoundName found(RecognisedName name, Map<EntityId, EntityView> views) {
        List<NameCandidate> candidates = new ArrayList<>();
        for (String id : name.records()) {
            EntityView record = views.get(EntityId.valueOf(id));
            if (record != null && candidates.size() < FoundName.CANDIDATES) {
                candidates.add(
                        new NameCandidate(Objects.requireNonNull(record), 1.0 / (candidates.size() + 1), "form"));
            }
        }
        return new FoundName(
                name.span(),
                EntityType.valueOf(name.type().name()),
                name.text(),
                name.role(),
                candidates,
                name.confidence(),
                name.rule());
    }
}
