package org.turjuman.articles.api;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person pasted or uploaded, before anything is done with it. */
public final class RawInput implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The longest text that is taken in, in UTF-16 units; an upload may have four times as many bytes. */
    public static final int LONGEST = 5_000_000;

    private final byte[] bytes;
    private final @Nullable String text; // null for a file
    private final @Nullable String fileName; // null for pasted text
    private final @Nullable String encoding; // null to have it detected

    private RawInput(byte[] bytes, @Nullable String text, @Nullable String fileName, @Nullable String encoding) {
        this.bytes = bytes;
        this.text = text;
        this.fileName = fileName;
        this.encoding = encoding;
    }

    /**
     * Pasted text; its original is the text in UTF-8.
     *
     * @param text as it was pasted
     * @return the input
     */
    public static RawInput pasted(String text) {
        return new RawInput(text.getBytes(StandardCharsets.UTF_8), text, null, null);
    }

    /**
     * An uploaded plain-text file.
     *
     * @param bytes as they arrived
     * @param fileName its name on the person's machine
     * @param encoding the encoding that the person chose, such as {@code windows-1256}; null to have it detected
     * @return the input
     */
    public static RawInput uploaded(byte[] bytes, String fileName, @Nullable String encoding) {
        return new RawInput(bytes.clone(), null, fileName, encoding);
    }

    /** The same file read in another encoding. */
    public RawInput in(@Nullable String otherEncoding) {
        return new RawInput(bytes, text, fileName, otherEncoding);
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many bytes. */
    public int size() {
        return bytes.length;
    }

    /** The pasted text; empty for a file. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** The name of the file; empty for pasted text. */
    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    /** The encoding that the person chose; empty to have it detected. */
    public Optional<String> encoding() {
        return Optional.ofNullable(encoding);
    }
}
