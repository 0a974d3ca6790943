package org.turjuman.platform.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.TokenId;
import org.turjuman.platform.api.TokenView;

@Entity
@Table(name = "platform_token")
class Token {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String label;

    @Column(name = "person_id", updatable = false)
    private long person;

    @Column(name = "secret_hash", updatable = false)
    private String hash;

    @Column(columnDefinition = "text")
    private String scopes;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt; // null until it is used

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt; // null while it is valid

    protected Token() {} // for Hibernate; equality is by id

    Token(String label, PersonId person, String hash, Set<Permission> scopes, Instant madeAt) {
        this.label = label;
        this.person = person.value();
        this.hash = hash;
        this.scopes = scopes.stream().sorted().map(Permission::name).collect(Collectors.joining(" "));
        this.madeAt = madeAt;
    }

    PersonId person() {
        return new PersonId(person);
    }

    Set<Permission> scopes() {
        Set<Permission> read = EnumSet.noneOf(Permission.class);
        Arrays.stream(scopes.split(" ")).map(Permission::valueOf).forEach(read::add);
        return read;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** Notes the use, once a minute at most: a busy program must not write a row at each call. */
    void use(Instant now) {
        if (usedAt == null || usedAt.plus(Duration.ofMinutes(1)).isBefore(now)) {
            usedAt = now;
        }
    }

    TokenView view(String personName) {
        return new TokenView(new TokenId(id), label, person(), personName, scopes(), madeAt, usedAt, revokedAt);
    }
}
