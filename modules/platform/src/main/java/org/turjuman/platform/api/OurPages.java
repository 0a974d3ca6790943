package org.turjuman.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Whether a form or a call of a session was sent by a page of this desk. A page of another site can send one too, but not
 * hide where it comes from: browsers say so by Fetch Metadata, older ones at least by the origin. A program that says
 * neither has no cookie of anybody's.
 */
public final class OurPages {
    private OurPages() {}

    /**
     * By the headers of a request.
     *
     * @param request what was sent
     * @return whether a page of ours sent it, or a program
     */
    public static boolean sent(HttpServletRequest request) {
        return sent(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"));
    }

    /**
     * By what the request says.
     *
     * @param site how the sender's site stands to ours; null where the browser does not say
     * @param origin of the page that sends; null where the browser does not say
     * @param host that was asked for
     * @return whether a page of ours sent it, or a program
     */
    public static boolean sent(@Nullable String site, @Nullable String origin, @Nullable String host) {
        if (site != null) {
            return site.equals("same-origin");
        }
        return origin == null
                || origin.equalsIgnoreCase("https://" + host)
                || origin.equalsIgnoreCase("http://" + host);
    }
}
