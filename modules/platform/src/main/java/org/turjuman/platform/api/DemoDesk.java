package org.turjuman.platform.api;

import java.util.List;
import java.util.Set;

/** Who works at the demo desk, for the line that the run command prints and for the tests. */
public final class DemoDesk {
    /** The password of every demo person. */
    public static final String PASSWORD = "turjuman-demo";

    /** The person whose token is written for programs; holds every role, so that the token may do everything. */
    public static final String ADMINISTRATOR = "admin";

    /** The person in whose name the sample is taken in and requested. */
    public static final String EDITOR = "yasmine";

    /** The people, in the order in which they are printed. */
    public static final List<Someone> PEOPLE = List.of(
            new Someone("salma", "Salma Naciri", "en", Set.of(Role.TRANSLATOR)),
            new Someone("nora", "Nora Haddad", "fr", Set.of(Role.TRANSLATOR)),
            new Someone("idris", "Idris Benali", "en", Set.of(Role.REVISER)),
            new Someone("huda", "هدى المنصوري", "ar", Set.of(Role.TRANSLATOR, Role.REVISER)),
            new Someone("yasmine", "Yasmine Alaoui", "en", Set.of(Role.EDITOR)),
            new Someone("karim", "Karim Tazi", "en", Set.of(Role.CHIEF)),
            new Someone("lina", "Lina Khoury", "en", Set.of(Role.TERMINOLOGIST)),
            new Someone("admin", "Desk Administrator", "en", Set.of(Role.values())));

    private DemoDesk() {}

    /**
     * A demo person.
     *
     * @param signIn the name to type
     * @param name the name to show
     * @param language the language of their pages
     * @param roles what they are
     */
    public record Someone(String signIn, String name, String language, Set<Role> roles) {}
}
