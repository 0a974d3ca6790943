package org.turjuman.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** Ends the session. The browser also forgets what it kept of the person's texts. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String site = request.getHeader("Sec-Fetch-Site");
        HttpSession session = request.getSession(false);
        if (session != null && (site == null || site.equals("same-origin"))) {
            session.invalidate();
            response.setHeader("Clear-Site-Data", "\"storage\"");
        }
        response.setStatus(303);
        response.setHeader("Location", "/sign-in");
    }
}
