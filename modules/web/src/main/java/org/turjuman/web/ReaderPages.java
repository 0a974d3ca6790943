package org.turjuman.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.Settings;
import org.turjuman.publication.api.EditionGoneException;
import org.turjuman.publication.api.EditionId;
import org.turjuman.publication.api.EditionLine;
import org.turjuman.publication.api.EditionView;
import org.turjuman.publication.api.Formats;
import org.turjuman.publication.api.PublicEditions;

/**
 * The public addresses. Each answer carries a strong ETag and asks to be checked again each time: an embargo ends, a
 * correction comes, a withdrawal counts at once, and an unchanged page costs no transfer.
 */
@WebServlet({"", "/editions", "/editions/*", "/editions.atom", "/articles/*"})
public class ReaderPages extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int FEED_SIZE = 50;
    private static final Pattern EDITION = Pattern.compile("/editions/([0-9]+)(\\.json|/annotations)?");
    private static final Pattern ARTICLE = Pattern.compile("/articles/([0-9]+)");
    private static final Pattern TRANSLATION =
            Pattern.compile("/articles/([0-9]+)/([A-Za-z0-9-]{2,35})(\\.json|/annotations)?");

    @Inject
    transient PublicEditions editions;

    @Inject
    transient Formats formats;

    @Inject
    transient Caller caller;

    @Inject
    transient DeskClock clock;

    @Inject
    transient Settings settings;

    private record Answer(String type, String body, boolean byLanguage) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        if (path.equals("/")) {
            response.sendRedirect("/editions");
            return;
        }
        try {
            send(request, response, 200, answer(request, path));
        } catch (EditionGoneException gone) {
            ReaderWords words = new ReaderWords(gone.language(), clock.zone());
            send(request, response, gone.kind().status(), page(GonePage.written(gone, words)));
        } catch (DeskProblem problem) {
            request.setAttribute(ErrorPage.PROBLEM, problem);
            response.sendError(problem.kind().status());
        }
    }

    private Answer answer(HttpServletRequest request, String path) {
        if (path.equals("/editions")) {
            return list(request);
        }
        if (path.equals("/editions.atom")) {
            return feed(request);
        }
        Matcher edition = EDITION.matcher(path);
        if (edition.matches()) {
            return shown(request, editions.edition(EditionId.valueOf(edition.group(1))), edition.group(2));
        }
        Matcher article = ARTICLE.matcher(path);
        if (article.matches()) {
            return article(request, ArticleId.valueOf(article.group(1)));
        }
        Matcher translation = TRANSLATION.matcher(path);
        if (translation.matches()) {
            ArticleId id = ArticleId.valueOf(translation.group(1));
            Language language = language(translation.group(2), path);
            return shown(request, editions.current(id, language), translation.group(3));
        }
        throw new NoSuchThingException("address", path);
    }

    private Answer list(HttpServletRequest request) {
        Language chosen = chosen(request);
        int offset = offset(request.getParameter("from"));
        return new Answer(
                "text/html",
                new EditionsPage(visitorsWords(), base(request))
                        .list(editions.latest(chosen, offset, EditionsPage.SIZE), offset, chosen, editions.languages()),
                true);
    }

    private Answer feed(HttpServletRequest request) {
        Language chosen = chosen(request);
        List<EditionLine> newest = editions.latest(chosen, 0, FEED_SIZE).items();
        return new Answer("application/atom+xml", formats.atom(newest, chosen, base(request), clock.now()), false);
    }

    private Answer article(HttpServletRequest request, ArticleId id) {
        List<EditionLine> lines = editions.of(id);
        if (lines.isEmpty()) {
            throw new NoSuchThingException("article", id);
        }
        return new Answer("text/html", new EditionsPage(visitorsWords(), base(request)).article(lines), true);
    }

    private Answer shown(HttpServletRequest request, EditionView edition, @Nullable String format) {
        String base = base(request);
        if (".json".equals(format)) {
            return new Answer("application/json", formats.bilingualJson(edition, base), false);
        }
        if ("/annotations".equals(format)) {
            return new Answer(
                    "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
                    formats.webAnnotations(edition, base),
                    false);
        }
        ReadingView view = ReadingView.of(request.getParameter("view"));
        ReaderWords words = new ReaderWords(edition.text().language(), clock.zone());
        return page(new EditionPage(edition, view, words, base).written(formats.jsonLd(edition, base)));
    }

    private static Answer page(String html) {
        return new Answer("text/html", html, false);
    }

    private ReaderWords visitorsWords() {
        return new ReaderWords(Language.of(caller.locale()), clock.zone());
    }

    private static @Nullable Language chosen(HttpServletRequest request) {
        String asked = request.getParameter("language");
        return asked == null || asked.isEmpty() ? null : language(asked, asked);
    }

    private static Language language(String tag, String asked) {
        return Asked.language(tag).orElseThrow(() -> new NoSuchThingException("language", asked));
    }

    private static int offset(@Nullable String from) {
        return from != null && from.matches("[0-9]{1,6}") ? Integer.parseInt(from) : 0;
    }

    /** Where readers reach the desk: as IT says, otherwise as this reader does. */
    private String base(HttpServletRequest request) {
        String reached = request.getRequestURL().toString();
        return settings.address()
                .orElseGet(() -> reached.substring(
                        0, reached.length() - request.getRequestURI().length()));
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, int status, Answer answer)
            throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + hash(body) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", answer.byLanguage() ? "private, no-cache" : "public, no-cache");
        if (answer.byLanguage()) {
            response.setHeader("Vary", "Accept-Language, Cookie");
        }
        String known = request.getHeader("If-None-Match");
        if (status == 200 && known != null && (known.equals("*") || known.contains(tag))) {
            response.setStatus(304);
            return;
        }
        response.setStatus(status);
        response.setContentType(answer.type().contains(";") ? answer.type() : answer.type() + ";charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String hash(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
