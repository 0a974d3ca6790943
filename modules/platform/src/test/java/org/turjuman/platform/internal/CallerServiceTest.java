package org.turjuman.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.turjuman.platform.api.Administrators;
import org.turjuman.platform.api.PasswordNotChangedException;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.SignedIn;

class CallerServiceTest {
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final CallerService caller = new CallerService();

    @BeforeEach
    void call() {
        caller.request = request();
    }

    @Test
    void whoHasAFirstPasswordMayNothingAndIsToldTheWayOut() {
        signIn(Administrators.huda(true), SignedIn.session(Administrators.huda(true)));
        assertThat(caller.mustChangePassword()).isTrue();
        assertThat(caller.may(Permission.READ)).isFalse();
        assertThatThrownBy(() -> caller.require(Permission.READ)).isInstanceOf(PasswordNotChangedException.class);
        assertThatThrownBy(() -> caller.requireAny(Permission.WRITE, Permission.READ))
                .isInstanceOf(PasswordNotChangedException.class);
    }

    @Test
    void whoHasChosenTheirOwnMayWhatTheirRolesAllow() {
        signIn(Administrators.huda(false), SignedIn.session(Administrators.huda(false)));
        assertThat(caller.mustChangePassword()).isFalse();
        assertThat(caller.require(Permission.MANAGE_PEOPLE)).isEqualTo(new PersonId(7));
    }

    @Test
    void theTokenOfAPersonWhosePasswordWasResetGoesOn() {
        signIn(Administrators.huda(true), SignedIn.token(Administrators.huda(true), EnumSet.of(Permission.READ)));
        assertThat(caller.mustChangePassword()).isFalse();
        assertThat(caller.may(Permission.READ)).isTrue();
    }

    @Test
    void aBrowserGetsTheLanguageThatItsPersonHasChosen() {
        signIn(Administrators.huda(false), SignedIn.session(Administrators.huda(false)));
        headers.put("Accept-Language", "fr");
        assertThat(caller.locale()).isEqualTo(Locale.forLanguageTag("ar"));
    }

    @Test
    void aProgramGetsTheLanguageThatItAsksFor() {
        signIn(Administrators.huda(false), SignedIn.token(Administrators.huda(false), EnumSet.of(Permission.READ)));
        assertThat(caller.locale()).as("it asks for none").isEqualTo(Locale.forLanguageTag("ar"));
        headers.put("Accept-Language", "fr");
        assertThat(caller.locale()).isEqualTo(Locale.FRENCH);
        headers.put("Accept-Language", "de");
        assertThat(caller.locale()).as("the desk does not speak it").isEqualTo(Locale.forLanguageTag("ar"));
    }

    @Test
    void onlyATokenMakesAProgramNotTheHeaderThatMayHoldOne() {
        assertThat(caller.isProgram()).isFalse();
        signIn(Administrators.huda(false), SignedIn.session(Administrators.huda(false)));
        headers.put("Authorization", "Basic aHVkYTp4");
        assertThat(caller.isProgram()).isFalse();
        signIn(Administrators.huda(false), SignedIn.token(Administrators.huda(false), EnumSet.of(Permission.READ)));
        assertThat(caller.isProgram()).isTrue();
    }

    private void signIn(PersonView person, SignedIn signedIn) {
        attributes.put(SignedIn.PERSON_ATTRIBUTE, person);
        attributes.put(SignedIn.ATTRIBUTE, signedIn);
    }

    /** A request with these attributes and headers; it has no cookies, and the server's language is English. */
    private HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getAttribute" -> attributes.get(arguments[0]);
                    case "getHeader" -> headers.get(arguments[0]);
                    case "getLocales" ->
                        Collections.enumeration(
                                List.of(Locale.forLanguageTag(headers.getOrDefault("Accept-Language", "en"))));
                    case "getCookies" -> null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
