package org.turjuman.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses of the screens and the views that show them: one line a screen, here and nowhere else. No folder of views
 * bears the name of an address, otherwise the server would add a slash to it.
 */
public class Addresses extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final List<Route> ROUTES = List.of(
            route("/sign-in", "/sign-in.xhtml"),
            route("/first-administrator", "/first-administrator.xhtml"),
            route("/desk", "/screens/queue.xhtml"),
            route("/desk/articles", "/screens/articles.xhtml"),
            route("/desk/articles/new", "/screens/intake.xhtml"),
            route("/desk/articles/([0-9]+)", "/screens/article.xhtml?article=$1"),
            route("/desk/articles/([0-9]+)/name", "/screens/naming.xhtml?article=$1"),
            route("/desk/articles/([0-9]+)/correct", "/screens/intake.xhtml?article=$1"),
            route("/desk/articles/([0-9]+)/ledger", "/screens/ledger.xhtml?article=$1"),
            route("/desk/articles/([0-9]+)/ledger/add", "/screens/statement.xhtml?article=$1"),
            route("/desk/translations/([0-9]+)/ledger", "/screens/translation-ledger.xhtml?translation=$1"),
            route("/desk/translations/([0-9]+)", "/screens/workbench.xhtml?translation=$1"),
            route("/desk/translations/([0-9]+)/review", "/screens/review.xhtml?translation=$1"),
            route("/desk/translations/([0-9]+)/publish", "/screens/publish.xhtml?translation=$1"),
            route("/desk/names", "/screens/names.xhtml"),
            route("/desk/names/new", "/screens/name.xhtml"),
            route("/desk/names/([0-9]+)", "/screens/name.xhtml?name=$1"),
            route("/desk/names/([0-9]+)/merge", "/screens/name-merge.xhtml?name=$1"),
            route("/desk/names/([0-9]+)/merge/([0-9]+)", "/screens/name-merge.xhtml?name=$1&into=$2"),
            route("/desk/names/([0-9]+)/split", "/screens/name-split.xhtml?name=$1"),
            route("/desk/names/import", "/screens/name-import.xhtml"),
            route("/desk/names/import/([0-9]+)", "/screens/name-import.xhtml?waiting=$1"),
            route("/desk/editions", "/screens/editions.xhtml"),
            route("/desk/editions/([0-9]+)", "/screens/edition.xhtml?edition=$1"),
            route("/desk/people", "/screens/people.xhtml"),
            route("/desk/people/new", "/screens/person.xhtml"),
            route("/desk/people/([0-9]+)", "/screens/person.xhtml?person=$1"),
            route("/desk/tokens", "/screens/tokens.xhtml"),
            route("/desk/audit", "/screens/audit.xhtml"),
            route("/desk/me", "/screens/me.xhtml"),
            route("/desk/help", "/screens/help.xhtml"));

    private record Route(Pattern address, String view) {}

    private static Route route(String address, String view) {
        return new Route(Pattern.compile(address), view);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        Optional<String> view = view(path);
        if (view.isPresent()) {
            request.getRequestDispatcher(view.get()).forward(request, response);
        } else if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
            response.sendError(404); // a view has one address, and it is not its file
        } else {
            chain.doFilter(request, response);
        }
    }

    /**
     * The view behind an address.
     *
     * @param path the path of the request
     * @return the view and its parameters, or empty if the address is no screen
     */
    static Optional<String> view(String path) {
        for (Route route : ROUTES) {
            Matcher matcher = route.address().matcher(path);
            if (matcher.matches()) {
                return Optional.of(matcher.replaceFirst(route.view()));
            }
        }
        return Optional.empty();
    }
}
