package org.turjuman.platform.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import org.turjuman.platform.api.Acting;
import org.turjuman.platform.api.DemoDesk;
import org.turjuman.platform.api.DemoOpened;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.Role;
import org.turjuman.platform.api.Settings;

/** What happens when the desk starts: the demo gets what it lacks, a new desk tells how to make its administrator. */
@ApplicationScoped
@Transactional
class DeskOpening {
    private static final System.Logger LOG = System.getLogger("org.turjuman.platform");

    @Inject
    Settings settings;

    @Inject
    People people;

    @Inject
    PersonService service;

    @Inject
    PersonRepository repository;

    @Inject
    DemoToken demoToken;

    @Inject
    Acting acting;

    @Inject
    FirstAdministratorCode firstAdministrator;

    @Inject
    Event<DemoOpened> demoOpened;

    void open(@Observes Startup event) {
        if (settings.demo()) {
            openDemo();
        } else if (people.waitsForFirstAdministrator()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The desk has no administrator yet. Open /first-administrator and use the one-time code {0}",
                    firstAdministrator.code());
        }
    }

    private void openDemo() {
        DemoDesk.PEOPLE.forEach(this::addIfMissing);
        PersonView administrator = demoPerson(DemoDesk.ADMINISTRATOR);
        settings.text("turjuman.demo.token.file")
                .map(Path::of)
                .ifPresent(file -> acting.as(
                        administrator.id(),
                        () -> demoToken.keepOrMake(file, Role.permissionsOf(administrator.roles()))));
        PersonId editor = demoPerson(DemoDesk.EDITOR).id();
        acting.as(editor, () -> demoOpened.fire(new DemoOpened(editor)));
    }

    private void addIfMissing(DemoDesk.Someone someone) {
        if (repository.findBySignIn(someone.signIn()).isEmpty()) {
            service.create(someone.signIn(), someone.name(), DemoDesk.PASSWORD, someone.roles())
                    .prefer(someone.language(), "auto", true);
        }
    }

    private PersonView demoPerson(String signIn) {
        return repository.findBySignIn(signIn).orElseThrow().view();
    }
}
