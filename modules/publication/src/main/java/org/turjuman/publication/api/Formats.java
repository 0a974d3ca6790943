package org.turjuman.publication.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Language;

/**
 * Every format of an edition except the readers' page. The words of the source are in none of them unless the edition
 * shows them.
 *
 * <p>A base address is where readers reach the desk, without a slash at its end, such as {@code https://desk.example}.
 */
public interface Formats {
    /**
     * Source and translation, unit by unit.
     *
     * @param edition which
     * @param base the base address
     * @return JSON, as {@code docs/publication.md} describes it
     */
    String bilingualJson(EditionView edition, String base);

    /**
     * The notes for other programs.
     *
     * @param edition which
     * @param base the base address
     * @return a W3C Web Annotation collection in JSON-LD
     */
    String webAnnotations(EditionView edition, String base);

    /**
     * What search engines read.
     *
     * @param edition which
     * @param base the base address
     * @return schema.org JSON-LD that is safe inside a script element: it holds no {@code <}
     */
    String jsonLd(EditionView edition, String base);

    /**
     * The newest editions.
     *
     * @param lines newest first
     * @param language the language that was asked for; null for all
     * @param base the base address
     * @param now when nothing is published yet
     * @return an Atom 1.0 feed
     */
    String atom(List<EditionLine> lines, @Nullable Language language, String base, Instant now);

    /**
     * The translation for the body field of another system.
     *
     * @param edition which
     * @param base the base address
     * @return a fragment of HTML without styles and scripts; notes at the end
     */
    String html(EditionView edition, String base);

    /**
     * The same without any markup.
     *
     * @param edition which
     * @param base the base address
     * @return plain text, paragraphs with an empty line between them
     */
    String plainText(EditionView edition, String base);
}
