package org.turjuman.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.OurPages;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.SignedIn;

/** Changes the language of the pages and remembers it: with the person, and for visitors in a cookie. */
@WebServlet("/language")
public class LanguageChoice extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int YEAR = 365 * 24 * 60 * 60; // seconds

    @Inject
    transient People people;

    @Inject
    transient Caller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String language = Optional.ofNullable(request.getParameter("language")).orElse("");
        if (OurPages.sent(request) && language.matches("en|ar|fr")) {
            try {
                caller.person().ifPresent(person -> keep(person, language));
            } catch (DeskProblem e) {
                response.setStatus(e.kind().status());
                return;
            }
            Cookie cookie = new Cookie(SignedIn.LANGUAGE_COOKIE, language);
            cookie.setPath("/");
            cookie.setMaxAge(YEAR);
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            response.addCookie(cookie);
        }
        response.setStatus(303);
        response.setHeader("Location", SignInPage.sameOrigin(request.getParameter("to")));
    }

    private void keep(PersonView person, String language) {
        people.prefer(language, person.theme(), person.letterKeys());
    }
}
