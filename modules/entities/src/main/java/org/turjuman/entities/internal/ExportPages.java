package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.turjuman.entities.api.EntityFilter;
import org.turjuman.entities.api.EntityView;

/** Records for a file, some hundred at a time, each time in a transaction of its own, so that memory holds no more. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ExportPages {
    static final int SIZE = 500;

    @Inject
    EntityRepository records;

    List<EntityView> after(EntityFilter wanted, long last) {
        return records.after(wanted, last, SIZE).stream()
                .map(record -> record.view(""))
                .toList();
    }
}
