package org.turjuman.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.turjuman.workflow.internal.TestDesk.*;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.*;

/** A desk with one article and the steps of people at its translation. */
abstract class OneTranslation {
    final TestDesk desk = new TestDesk("سافر الوزير اليوم. وصل الوزير إلى الرباط مساء.\nعاد الوزير غدا.");
    private int saves;

    @AfterEach
    void close() {
        desk.close();
    }

    Translations translations(PersonId person) {
        return desk.as(person, Translations.class);
    }

    Targets targets(PersonId person) {
        return desk.as(person, Targets.class);
    }

    Reviews reviews(PersonId person) {
        return desk.as(person, Reviews.class);
    }

    String save() {
        return "save-" + ++saves;
    }

    List<UnitView> units(PersonId person, TranslationId id) {
        return translations(person).workbench(id).units();
    }

    TranslationView state(TranslationId id) {
        return translations(YASMINE).get(id);
    }

    SaveReceipt write(PersonId person, TranslationId id, int unit, String text) {
        UnitView view = units(person, id).get(unit);
        return targets(person).saveVersion(view.target(), view.getStamp(), save(), text);
    }

    void confirm(PersonId person, TranslationId id, int unit, String text) {
        UnitView view = units(person, id).get(unit);
        Confirmation confirmation = targets(person).confirm(view.target(), view.getStamp(), save(), text);
        assertThat(confirmation.confirmed()).isTrue();
    }

    void approve(PersonId person, TranslationId id, int unit) {
        UnitView view = units(person, id).get(unit);
        reviews(person).approveUnit(view.id(), view.getStamp());
    }

    TranslationId claimed() {
        TranslationId id = desk.requested();
        translations(SALMA).claim(id);
        return id;
    }

    TranslationId handedIn() {
        TranslationId id = claimed();
        confirm(SALMA, id, 0, "Minister in Rabat");
        confirm(SALMA, id, 1, "The minister left today.");
        confirm(SALMA, id, 2, "The minister arrived in Rabat in the evening.");
        confirm(SALMA, id, 3, "The minister returns tomorrow.");
        translations(SALMA).handIn(id, "Please look at the names");
        return id;
    }

    TranslationId inReview() {
        TranslationId id = handedIn();
        reviews(IDRIS).take(id);
        return id;
    }

    void inParallel(int threads, java.util.function.IntFunction<Callable<Void>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<Void>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(pool.submit(work.apply(i)));
        }
        for (Future<Void> one : running) {
            one.get();
        }
        pool.shutdown();
    }
}
