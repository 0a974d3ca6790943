package org.turjuman.entities.internal.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.platform.api.DeskProblem.Kind;

/** The text of a file, and what is wrong with files. */
final class FileText {
    private static final String MARK = "\ufeff"; // byte-order mark

    private FileText() {}

    /** The text without a byte-order mark; refuses what is no UTF-8. */
    static String of(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw wrong("names-file.not-utf8", null);
        }
    }

    /** A problem of a part of the file; {@code part} is null for all of it. */
    static EntityProblem wrong(String key, @Nullable String part, Object... arguments) {
        return new EntityProblem(Kind.INVALID, key, part == null ? null : "/" + part, arguments);
    }
}
