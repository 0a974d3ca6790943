package org.turjuman.articles.api;

import java.util.List;

/**
 * What a text would look like on the desk. Nothing of it is stored.
 *
 * @param encoding the encoding it was read in
 * @param encodings the encodings it could be read in, the likeliest first; empty for pasted text
 * @param decoded the text before clean-ups
 * @param text the text as it would be stored
 * @param edits the accepted clean-ups and an inserted headline
 * @param title how the article would be called
 * @param words how many words
 * @param sentences how many segments
 * @param paragraphs with their kinds and sentences
 * @param noticed what looks wrong
 * @param duplicates stored articles that say the same
 * @param nearCopies stored articles that share most of its words
 * @param changes for a corrected source, what becomes of the current revision's segments; empty for a new article
 */
public record IntakePreview(
        String encoding,
        List<EncodingChoice> encodings,
        String decoded,
        String text,
        Edits edits,
        Title title,
        int words,
        int sentences,
        List<PreviewParagraph> paragraphs,
        List<Noticed> noticed,
        List<Duplicate> duplicates,
        List<NearCopy> nearCopies,
        List<Change> changes) {
    /** Keeps the lists unchangeable. */
    public IntakePreview {
        encodings = List.copyOf(encodings);
        paragraphs = List.copyOf(paragraphs);
        noticed = List.copyOf(noticed);
        duplicates = List.copyOf(duplicates);
        nearCopies = List.copyOf(nearCopies);
        changes = List.copyOf(changes);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public String getEncoding() {
        return encoding;
    }

    public List<EncodingChoice> getEncodings() {
        return encodings;
    }

    public String getDecoded() {
        return decoded;
    }

    public String getText() {
        return text;
    }

    public Edits getEdits() {
        return edits;
    }

    public Title getTitle() {
        return title;
    }

    public int getWords() {
        return words;
    }

    public int getSentences() {
        return sentences;
    }

    public List<PreviewParagraph> getParagraphs() {
        return paragraphs;
    }

    public List<Noticed> getNoticed() {
        return noticed;
    }

    public List<Duplicate> getDuplicates() {
        return duplicates;
    }

    public List<NearCopy> getNearCopies() {
        return nearCopies;
    }

    /** Whether a stored article says the same or almost the same. */
    public boolean isAlike() {
        return !duplicates.isEmpty() || !nearCopies.isEmpty();
    }

    /** The changes that are not the same. */
    public List<Change> getDifferences() {
        return changes.stream().filter(change -> !change.isSame()).toList();
    }

    public List<Change> getChanges() {
        return changes;
    }
}
