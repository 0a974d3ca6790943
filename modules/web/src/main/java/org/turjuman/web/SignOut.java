package org.turjuman.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.turjuman.platform.api.OurPages;

/**
 * Ends the session. Texts that the browser keeps because they could not be sent stay there, each under its writer: the
 * pages of nobody else read them (docs/decisions has why). What the desk showed is not kept by the browser at all.
 */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null && OurPages.sent(request)) {
            session.invalidate();
        }
        response.setStatus(303);
        response.setHeader("Location", "/sign-in");
    }
}
