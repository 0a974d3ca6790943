package org.turjuman.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Renews the keys of search, duplicates and near copies when the desk starts with newer rules. */
@ApplicationScoped
class KeyKeeping {
    private static final System.Logger LOG = System.getLogger("org.turjuman.articles");
    private static final int AT_ONCE = 100;

    @Inject
    Rekeying rekeying;

    void renew(@Observes Startup event) {
        int renewed = 0;
        for (int some = rekeying.renewSome(); some > 0; some = rekeying.renewSome()) {
            renewed += some;
        }
        if (renewed > 0) {
            LOG.log(System.Logger.Level.INFO, "Renewed the keys of {0} revisions", renewed);
        }
    }

    /** One transaction each hundred, so that a large desk does not need all its texts in memory. */
    @ApplicationScoped
    static class Rekeying {
        @Inject
        ArticleRepository articles;

        @Transactional
        int renewSome() {
            List<Revision> some = articles.withOtherKeys(AT_ONCE);
            some.forEach(revision -> {
                revision.rekey();
                revision.article().rekey();
            });
            return some.size();
        }
    }
}
