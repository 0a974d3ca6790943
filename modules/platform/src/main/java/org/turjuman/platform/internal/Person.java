package org.turjuman.platform.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.Role;

@Entity
@Table(name = "platform_person")
class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "sign_in", updatable = false)
    private String signIn;

    @Column(name = "shown_name")
    private String name;

    private String password;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "platform_person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    private boolean enabled = true;
    private String language = "en";
    private String theme = "auto";

    @Column(name = "letter_keys")
    private boolean letterKeys = true;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    private int epoch;

    protected Person() {} // for Hibernate; equality is by id

    Person(String signIn, String name, String password, Set<Role> roles) {
        this.signIn = signIn;
        this.name = name;
        this.password = password;
        this.roles.addAll(roles);
    }

    void edit(String newName, Set<Role> newRoles) {
        name = newName;
        if (!roles.equals(newRoles)) {
            roles.clear();
            roles.addAll(newRoles);
            epoch++;
        }
    }

    void disable() {
        enabled = false;
        epoch++;
    }

    void enable() {
        enabled = true;
    }

    void replacePassword(String hash, boolean mustChange) {
        password = hash;
        mustChangePassword = mustChange;
        epoch++;
    }

    void askForNewPassword() {
        mustChangePassword = true;
    }

    void prefer(String newLanguage, String newTheme, boolean newLetterKeys) {
        language = newLanguage;
        theme = newTheme;
        letterKeys = newLetterKeys;
    }

    String password() {
        return password;
    }

    boolean isEnabled() {
        return enabled;
    }

    PersonView view() {
        return new PersonView(
                new PersonId(id), signIn, name, roles, enabled, language, theme, letterKeys, mustChangePassword, epoch);
    }
}
