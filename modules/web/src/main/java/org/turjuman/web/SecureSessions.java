package org.turjuman.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.turjuman.platform.api.Settings;

/**
 * Keeps the session's cookie to encrypted connections when the desk's address is https. The address decides, not the
 * request: behind a proxy the server itself sees none.
 */
@WebListener
public class SecureSessions implements ServletContextListener {
    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (settings.address().filter(address -> address.startsWith("https:")).isPresent()) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
