package org.turjuman.platform.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.turjuman.platform.api.Acting;
import org.turjuman.platform.api.DemoDesk;
import org.turjuman.platform.api.DemoOpened;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.Settings;
import org.turjuman.platform.api.Tokens;

/** What happens when the desk starts: the demo gets what it lacks, a new desk tells how to make its administrator. */
@ApplicationScoped
@Transactional
class DeskOpening {
    private static final System.Logger LOG = System.getLogger("org.turjuman.platform");
    private static final String DEMO_TOKEN = "demo";

    @Inject
    Settings settings;

    @Inject
    People people;

    @Inject
    PersonService service;

    @Inject
    PersonRepository repository;

    @Inject
    Tokens tokens;

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
        settings.text("turjuman.demo.token.file")
                .map(Path::of)
                .ifPresent(file -> acting.as(demoPerson(DemoDesk.ADMINISTRATOR), () -> writeToken(file)));
        PersonId editor = demoPerson(DemoDesk.EDITOR);
        acting.as(editor, () -> demoOpened.fire(new DemoOpened(editor)));
    }

    private void addIfMissing(DemoDesk.Someone someone) {
        if (repository.findBySignIn(someone.signIn()).isEmpty()) {
            service.create(someone.signIn(), someone.name(), DemoDesk.PASSWORD, someone.roles())
                    .prefer(someone.language(), "auto", true);
        }
    }

    private PersonId demoPerson(String signIn) {
        return repository.findBySignIn(signIn).orElseThrow().view().id();
    }

    private void writeToken(Path file) {
        try {
            if (Files.exists(file)
                    && tokens.holder(Files.readString(file).strip()).isPresent()) {
                return;
            }
            tokens.all().stream()
                    .filter(token -> token.label().equals(DEMO_TOKEN) && !token.isRevoked())
                    .forEach(token -> tokens.revoke(token.id()));
            String secret =
                    tokens.make(DEMO_TOKEN, EnumSet.allOf(Permission.class)).secret();
            writeForOwnerOnly(file, secret);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo token cannot be written to " + file, e);
        }
    }

    private static void writeForOwnerOnly(Path file, String secret) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        Path fresh = Files.createTempFile(directory, "token", null); // created readable by its owner only
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<java.nio.file.attribute.PosixFilePermission> owner = PosixFilePermissions.fromString("rw-------");
            Files.setPosixFilePermissions(fresh, owner);
        }
        Files.writeString(fresh, secret + "\n");
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
