package org.turjuman.articles.api;

import org.jspecify.annotations.Nullable;

/**
 * The bytes as they arrived, told without them.
 *
 * @param sha256 their SHA-256, 64 small hexadecimal digits; stays when the bytes are erased
 * @param size how many bytes, from 1
 * @param encoding the encoding they were read in, such as {@code UTF-8} or {@code windows-1256}
 * @param fileName the name of the uploaded file; null for pasted text
 * @param erased whether the bytes were erased by a discard or by order
 */
public record OriginalView(
        String sha256, int size, String encoding, @Nullable String fileName, boolean erased) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public String getSha256() {
        return sha256;
    }

    public int getSize() {
        return size;
    }

    public String getEncoding() {
        return encoding;
    }

    public @Nullable String getFileName() {
        return fileName;
    }

    public boolean isErased() {
        return erased;
    }
}
