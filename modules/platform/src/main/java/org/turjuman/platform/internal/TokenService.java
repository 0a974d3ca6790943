package org.turjuman.platform.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.PersonProblem;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.TokenId;
import org.turjuman.platform.api.TokenView;
import org.turjuman.platform.api.Tokens;

@ApplicationScoped
@Transactional
class TokenService implements Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    @Inject
    PersonRepository people;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    DeskClock clock;

    @Override
    public NewToken make(String label, Set<Permission> scopes) {
        PersonId me = caller.require(Permission.MANAGE_TOKENS);
        if (label.isBlank() || label.length() > 100) {
            throw new PersonProblem(Kind.INVALID, "token.label-form", "label");
        }
        if (scopes.isEmpty()) {
            throw new PersonProblem(Kind.INVALID, "token.no-scopes", "scopes");
        }
        scopes.stream().filter(scope -> !caller.may(scope)).sorted().findFirst().ifPresent(scope -> {
            throw new PersonProblem(Kind.INVALID, "token.scope-not-yours", "scopes", scope);
        });
        byte[] secret = new byte[32]; // 256 bits
        RANDOM.nextBytes(secret);
        String written = PREFIX + HexFormat.of().formatHex(secret);
        Token token = new Token(label.strip(), me, sha256(written), scopes, clock.now());
        entities.persist(token);
        entities.flush();
        TokenView view = token.view(caller.get().name());
        audit.record(
                "token.made",
                "token",
                view.id(),
                Map.of("scopes", view.getScopes().toString()));
        return new NewToken(view, written);
    }

    @Override
    public List<TokenView> all() {
        caller.require(Permission.MANAGE_TOKENS);
        List<Token> tokens = entities.createQuery("select t from Token t order by t.id desc", Token.class)
                .getResultList();
        Map<PersonId, String> names =
                people.all().stream().map(Person::view).collect(Collectors.toMap(PersonView::id, PersonView::name));
        return tokens.stream()
                .map(token -> token.view(names.getOrDefault(token.person(), "")))
                .toList();
    }

    @Override
    public void revoke(TokenId id) {
        caller.require(Permission.MANAGE_TOKENS);
        Token token = Optional.ofNullable(entities.find(Token.class, id.value()))
                .orElseThrow(() -> new NoSuchThingException("token", id));
        token.revoke(clock.now());
        audit.record("token.revoked", "token", id, Map.of());
    }

    @Override
    public Optional<TokenHolder> holder(String secret) {
        if (!secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Optional<Token> token = entities
                .createQuery("select t from Token t where t.hash = :hash", Token.class)
                .setParameter("hash", sha256(secret))
                .getResultList()
                .stream()
                .findFirst()
                .filter(found -> !found.isRevoked());
        Optional<PersonView> person = token.flatMap(found -> people.find(found.person()))
                .map(Person::view)
                .filter(PersonView::enabled);
        if (person.isEmpty()) {
            return Optional.empty();
        }
        token.get().use(clock.now());
        return Optional.of(new TokenHolder(person.get(), token.get().scopes()));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256", e);
        }
    }
}
