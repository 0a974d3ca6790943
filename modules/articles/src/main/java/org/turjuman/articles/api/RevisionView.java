package org.turjuman.articles.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.turjuman.language.api.Language;

/**
 * One text of an article, as it was stored and never changes.
 *
 * @param id which
 * @param article whose
 * @param number from 1 within the article
 * @param language the language of the text
 * @param text the text; offsets of paragraphs and segments are UTF-16 units in it. Where it was erased by order, every
 *     visible letter is {@value #ERASED_LETTER}, so that spans stay valid
 * @param paragraphs in the order of the text
 * @param segments tile the text, in its order
 * @param edits the clean-ups that a person accepted, in the decoded original's offsets
 * @param original what it was decoded from
 * @param madeAt when it was stored
 */
public record RevisionView(
        RevisionId id,
        ArticleId article,
        int number,
        Language language,
        String text,
        List<ParagraphView> paragraphs,
        List<SegmentView> segments,
        Edits edits,
        OriginalView original,
        Instant madeAt) {
    /** What stands for each letter of an erased text: a full block. */
    public static final char ERASED_LETTER = '\u2588';

    /** Keeps the lists unchangeable. */
    public RevisionView {
        paragraphs = List.copyOf(paragraphs);
        segments = List.copyOf(segments);
    }

    /**
     * The segment that is the source's headline.
     *
     * @return empty where the source has none
     */
    public Optional<SegmentView> headline() {
        return segments.stream().filter(SegmentView::isHeadline).findFirst();
    }

    /**
     * The words of a segment, without the white space around them.
     *
     * @param segment one of this revision's
     * @return may only be empty for a text of white space
     */
    public String words(SegmentView segment) {
        return segment.span().substring(text).strip();
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public RevisionId getId() {
        return id;
    }

    public ArticleId getArticle() {
        return article;
    }

    public int getNumber() {
        return number;
    }

    public Language getLanguage() {
        return language;
    }

    public String getText() {
        return text;
    }

    public List<ParagraphView> getParagraphs() {
        return paragraphs;
    }

    public List<SegmentView> getSegments() {
        return segments;
    }

    public Edits getEdits() {
        return edits;
    }

    public OriginalView getOriginal() {
        return original;
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
