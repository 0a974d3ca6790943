package org.turjuman.language.api;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** An encoding in which Arabic text reaches a newsroom. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    WINDOWS_1256(Charset.forName("windows-1256")),
    ISO_8859_6(Charset.forName("ISO-8859-6")),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }

    /** The name that people know it by, such as {@code windows-1256}. */
    public String label() {
        return charset.name();
    }

    public String getLabel() {
        return label();
    }
}
