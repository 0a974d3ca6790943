package org.turjuman.platform.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.Role;

@ApplicationScoped
class PersonRepository {
    @PersistenceContext
    EntityManager entities;

    void add(Person person) {
        entities.persist(person);
        entities.flush(); // the id, and a taken sign-in, are known at once
    }

    Optional<Person> find(PersonId id) {
        return Optional.ofNullable(entities.find(Person.class, id.value()));
    }

    Person get(PersonId id) {
        return find(id).orElseThrow(() -> new NoSuchThingException("person", id));
    }

    Optional<Person> findBySignIn(String signIn) {
        return entities
                .createQuery("select p from Person p where p.signIn = :signIn", Person.class)
                .setParameter("signIn", signIn)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<Person> all() {
        return entities.createQuery(
                        "select p from Person p left join fetch p.roles order by p.name, p.id", Person.class)
                .getResultList();
    }

    /** The names shown, without anything else of these people. */
    Map<PersonId, String> names(Collection<PersonId> people) {
        Map<PersonId, String> names = new HashMap<>();
        entities.createQuery("select p.id, p.name from Person p where p.id in :ids", Object[].class)
                .setParameter("ids", people.stream().map(PersonId::value).toList())
                .getResultList()
                .forEach(row -> names.put(new PersonId((Long) row[0]), (String) row[1]));
        return names;
    }

    long countEnabledAdministrators() {
        return entities.createQuery(
                        "select count(p) from Person p where p.enabled = true and :role member of p.roles", Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .getSingleResult();
    }
}
