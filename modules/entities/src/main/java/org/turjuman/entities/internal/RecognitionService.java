package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.turjuman.entities.api.FoundName;
import org.turjuman.entities.api.NameContext;
import org.turjuman.entities.api.NameRecognition;
import org.turjuman.entities.api.NamesFound;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.Permission;

@ApplicationScoped
@Transactional
class RecognitionService implements NameRecognition {
    @Inject
    KnownNames known;

    @Inject
    Caller caller;

    @Override
    public List<FoundName> in(String text, NameContext context) {
        caller.require(Permission.READ);
        return known.in(text, context);
    }

    @Override
    public NamesFound read(String text, NameContext context) {
        caller.require(Permission.READ);
        return new NamesFound(known.in(text, context), known.read(text).references());
    }
}
