package org.turjuman.platform.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.Door;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.PersonProblem;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.Role;
import org.turjuman.platform.api.Settings;
import org.turjuman.platform.api.TooManyAttemptsException;

@ApplicationScoped
@Transactional
class PersonService implements People {
    private static final String FIRST = "#first-administrator";
    private static final String OWN = "#own-password ";

    @Inject
    PersonRepository people;

    @Inject
    SignInThrottle throttle;

    @Inject
    SignInTrail trail;

    @Inject
    FirstAdministratorCode firstAdministrator;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Settings settings;

    @Override
    public Optional<PersonView> authenticate(String signIn, String password, String address, Door door) {
        String account = PersonRules.typed(signIn);
        try {
            throttle.check(account, address);
        } catch (TooManyAttemptsException e) {
            trail.unheard(account, address, door);
            throw e;
        }
        Optional<Person> person = people.findBySignIn(account);
        boolean right = Passwords.matches(password, person.map(Person::password).orElse(null));
        if (!right || !person.orElseThrow().isEnabled()) {
            trail.failed(account, address, door);
            if (throttle.failed(account, address)) {
                trail.stopped(account, address, door);
            }
            return Optional.empty();
        }
        throttle.succeeded(account, address);
        trail.succeeded(person.orElseThrow().view(), address, door);
        return person.map(Person::view);
    }

    @Override
    public Optional<PersonView> find(PersonId id) {
        return people.find(id).map(Person::view);
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return ids.isEmpty() ? Map.of() : people.names(Set.copyOf(ids));
    }

    @Override
    public List<PersonView> all() {
        caller.require(Permission.READ);
        return people.all().stream().map(Person::view).toList();
    }

    @Override
    public List<PersonView> allWho(Permission permission) {
        return all().stream()
                .filter(p -> p.enabled() && Role.permissionsOf(p.roles()).contains(permission))
                .toList();
    }

    @Override
    public PersonView add(String signIn, String name, String password, Set<Role> roles) {
        caller.require(Permission.MANAGE_PEOPLE);
        Person person = create(signIn, name, password, roles);
        person.askForNewPassword();
        audit.record(
                "person.added",
                "person",
                person.view().id(),
                Map.of("sign-in", signIn, "roles", person.view().getRoles().toString()));
        return person.view();
    }

    /** Adds without asking who calls: for the demo desk and the first administrator. */
    Person create(String signIn, String name, String password, Set<Role> roles) {
        PersonRules.signIn(signIn);
        PersonRules.name(name);
        PersonRules.password(password);
        if (people.findBySignIn(signIn).isPresent()) {
            throw new PersonProblem(Kind.CONFLICT, "person.sign-in-taken", "signIn", signIn);
        }
        Person person = new Person(signIn, name.strip(), Passwords.hash(password), roles);
        people.add(person);
        return person;
    }

    @Override
    public void edit(PersonId id, String name, Set<Role> roles) {
        caller.require(Permission.MANAGE_PEOPLE);
        PersonRules.name(name);
        Person person = people.get(id);
        person.edit(name.strip(), roles);
        keepAnAdministrator();
        audit.record(
                "person.edited",
                "person",
                id,
                Map.of("roles", person.view().getRoles().toString()));
    }

    @Override
    public PersonView change(PersonId id, String name, Set<Role> roles, boolean enabled) {
        edit(id, name, roles);
        Person person = people.get(id);
        if (enabled && !person.isEnabled()) {
            enable(id);
        } else if (!enabled && person.isEnabled()) {
            disable(id);
        }
        return person.view();
    }

    @Override
    public void disable(PersonId id) {
        caller.require(Permission.MANAGE_PEOPLE);
        people.get(id).disable();
        keepAnAdministrator();
        audit.record("person.disabled", "person", id, Map.of());
    }

    @Override
    public void enable(PersonId id) {
        caller.require(Permission.MANAGE_PEOPLE);
        people.get(id).enable();
        audit.record("person.enabled", "person", id, Map.of());
    }

    @Override
    public void reset(PersonId id, String password) {
        caller.require(Permission.MANAGE_PEOPLE);
        PersonRules.password(password);
        people.get(id).replacePassword(Passwords.hash(password), true);
        audit.record("person.password-reset", "person", id, Map.of());
    }

    @Override
    @Transactional(dontRollbackOn = WrongPassword.class)
    public PersonView changeOwnPassword(String current, String wanted) {
        PersonRules.password(wanted);
        PersonId me = caller.get().id();
        Person person = people.get(me);
        throttle.check(OWN + me, OWN + me);
        if (!Passwords.matches(current, person.password())) {
            throttle.failed(OWN + me, OWN + me);
            throw new WrongPassword();
        }
        if (wanted.equals(current)) {
            throw new PersonProblem(Kind.INVALID, "person.password-same", "password");
        }
        throttle.succeeded(OWN + me, OWN + me);
        person.replacePassword(Passwords.hash(wanted), false);
        audit.record("person.password-changed", "person", me, Map.of());
        return person.view();
    }

    @Override
    public void prefer(String language, String theme, boolean letterKeys) {
        PersonRules.preference(language, theme);
        people.get(caller.get().id()).prefer(language, theme, letterKeys);
    }

    @Override
    public boolean waitsForFirstAdministrator() {
        return !settings.demo() && people.countEnabledAdministrators() == 0;
    }

    @Override
    @Transactional(dontRollbackOn = FirstAdministratorCode.Wrong.class)
    public PersonView addFirstAdministrator(String code, String signIn, String name, String password) {
        throttle.check(FIRST, FIRST);
        if (!waitsForFirstAdministrator()) {
            throw new PersonProblem(Kind.CONFLICT, "person.administrator-exists", "code");
        }
        if (!firstAdministrator.matches(code)) {
            throttle.failed(FIRST, FIRST);
            throw new FirstAdministratorCode.Wrong();
        }
        Person person = create(signIn, name, password, Set.of(Role.ADMINISTRATOR, Role.CHIEF));
        firstAdministrator.used();
        audit.record("person.first-administrator", "person", person.view().id(), Map.of("sign-in", signIn));
        return person.view();
    }

    private void keepAnAdministrator() {
        if (people.countEnabledAdministrators() == 0) {
            throw new PersonProblem(Kind.CONFLICT, "person.last-administrator", "roles");
        }
    }

    /** The password typed is not the one in force. */
    private static final class WrongPassword extends PersonProblem {
        private static final long serialVersionUID = 1L;

        WrongPassword() {
            super(Kind.INVALID, "person.password-wrong", "current");
        }
    }
}
