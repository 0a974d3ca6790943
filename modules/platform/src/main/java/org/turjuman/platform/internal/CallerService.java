package org.turjuman.platform.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.Acting;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.NotPermittedException;
import org.turjuman.platform.api.NotSignedInException;
import org.turjuman.platform.api.PasswordNotChangedException;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.Role;
import org.turjuman.platform.api.SignedIn;

/** Reads who calls from the request, where the face's authentication has left it, or from the desk's own act. */
@ApplicationScoped
class CallerService implements Caller, Acting {
    private static final ThreadLocal<@Nullable PersonView> ACTOR = new ThreadLocal<>();

    @Inject
    HttpServletRequest request;

    @Inject
    PersonRepository people;

    @Override
    public void as(PersonId person, Runnable work) {
        PersonView before = ACTOR.get();
        ACTOR.set(people.get(person).view());
        try {
            work.run();
        } finally {
            ACTOR.set(before);
        }
    }

    @Override
    public Optional<PersonView> person() {
        PersonView actor = ACTOR.get();
        return actor != null
                ? Optional.of(actor)
                : Optional.ofNullable(attribute(SignedIn.PERSON_ATTRIBUTE, PersonView.class));
    }

    @Override
    public PersonView get() {
        return person().orElseThrow(NotSignedInException::new);
    }

    @Override
    public boolean may(Permission permission) {
        return person().map(person -> granted(person).contains(permission)).orElse(false);
    }

    @Override
    public boolean mustChangePassword() {
        return signedIn().filter(SignedIn::waitsForPassword).isPresent();
    }

    @Override
    public boolean isProgram() {
        return signedIn().filter(SignedIn::byToken).isPresent();
    }

    /** What the request came in with; nothing where the desk itself acts for somebody. */
    private Optional<SignedIn> signedIn() {
        return ACTOR.get() == null
                ? Optional.ofNullable(attribute(SignedIn.ATTRIBUTE, SignedIn.class))
                : Optional.empty();
    }

    @Override
    public PersonId require(Permission permission) {
        PersonView person = get();
        if (mustChangePassword()) {
            throw new PasswordNotChangedException();
        }
        if (!granted(person).contains(permission)) {
            throw new NotPermittedException(permission);
        }
        return person.id();
    }

    @Override
    public Locale locale() {
        return programsLocale()
                .or(() -> person().map(person -> Locale.forLanguageTag(person.language())))
                .orElseGet(this::visitorsLocale);
    }

    /** A program says in each call for whom it asks; a browser says the same always, and its person has chosen. */
    private Optional<Locale> programsLocale() {
        return isProgram() && request.getHeader("Accept-Language") != null ? accepted() : Optional.empty();
    }

    private Set<Permission> granted(PersonView person) {
        Set<Permission> granted = EnumSet.copyOf(Role.permissionsOf(person.roles()));
        if (ACTOR.get() == null) {
            granted.retainAll(signedIn().map(SignedIn::scopes).orElse(Set.of()));
        }
        return granted;
    }

    private Locale visitorsLocale() {
        try {
            for (Cookie cookie : Optional.ofNullable(request.getCookies()).orElse(new Cookie[0])) {
                if (SignedIn.LANGUAGE_COOKIE.equals(cookie.getName())
                        && PersonRules.LANGUAGES.contains(cookie.getValue())) {
                    return Locale.forLanguageTag(cookie.getValue());
                }
            }
            return accepted().orElse(Locale.ENGLISH);
        } catch (ContextNotActiveException | IllegalStateException e) { // no request: the desk itself acts
            return Locale.ENGLISH;
        }
    }

    /** The likeliest language of the header {@code Accept-Language} that the desk speaks. */
    private Optional<Locale> accepted() {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(PersonRules.LANGUAGES::contains)
                .findFirst()
                .map(Locale::forLanguageTag);
    }

    private <T> @Nullable T attribute(String name, Class<T> type) {
        try {
            return type.cast(request.getAttribute(name));
        } catch (ContextNotActiveException | IllegalStateException e) { // no request: the desk itself acts
            return null;
        }
    }
}
