package org.turjuman.workflow.internal;

import static org.turjuman.workflow.internal.TestDesk.*;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.NotPermittedException;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.Role;

/** The people of a {@link TestDesk}. */
final class TestPeople {
    private static final Map<PersonId, PersonView> PEOPLE = people();

    private TestPeople() {}

    private static Map<PersonId, PersonView> people() {
        Map<PersonId, PersonView> people = new LinkedHashMap<>();
        put(people, SALMA, "Salma Naciri", Role.TRANSLATOR);
        put(people, NORA, "Nora Haddad", Role.TRANSLATOR);
        put(people, IDRIS, "Idris Benali", Role.REVISER);
        put(people, HUDA, "هدى المنصوري", Role.TRANSLATOR, Role.REVISER);
        put(people, YASMINE, "Yasmine Alaoui", Role.EDITOR);
        put(people, KARIM, "Karim Tazi", Role.CHIEF);
        put(people, REZA, "Reza Amrani", Role.REVISER);
        put(people, LINA, "Lina Chraibi", Role.TERMINOLOGIST);
        return people;
    }

    private static void put(Map<PersonId, PersonView> people, PersonId id, String name, Role... roles) {
        people.put(id, new PersonView(id, "p" + id, name, Set.of(roles), true, "en", "auto", true, false, 0));
    }

    static Collection<PersonView> all() {
        return PEOPLE.values();
    }

    static PersonView get(PersonId id) {
        return PEOPLE.get(id);
    }

    /** The one who calls. */
    static Object caller(PersonView person) {
        Set<Permission> may = Role.permissionsOf(person.roles());
        return StandIn.answering(
                Caller.class,
                Map.of(
                        "get", arguments -> person,
                        "person", arguments -> Optional.of(person),
                        "may", arguments -> may.contains(arguments[0]),
                        "locale", arguments -> Locale.ENGLISH,
                        "require",
                                arguments -> {
                                    if (!may.contains(arguments[0])) {
                                        throw new NotPermittedException((Permission) arguments[0]);
                                    }
                                    return person.id();
                                }));
    }

    @SuppressWarnings("unchecked")
    static Object door() {
        return StandIn.answering(
                People.class,
                Map.of(
                        "find", arguments -> Optional.ofNullable(PEOPLE.get(arguments[0])),
                        "names",
                                arguments -> ((Collection<PersonId>) arguments[0])
                                        .stream()
                                                .collect(Collectors.toMap(
                                                        id -> id,
                                                        id -> PEOPLE.get(id).name(),
                                                        (a, b) -> a))));
    }
}
