package org.turjuman.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.IntakePreview;
import org.turjuman.articles.api.RawInput;

/** A text on its way in: pasted, or in a file whose bytes can be read in several encodings. */
public class ArrivedText implements Serializable {
    private static final long serialVersionUID = 1L;

    private String text = "";
    private transient @Nullable Part file; // null unless one was chosen
    private @Nullable RawInput input; // null until it was looked at

    /** Takes the file if one was chosen, otherwise what was pasted. */
    void look() {
        Part chosen = file;
        input = chosen != null && chosen.getSize() > 0
                ? RawInput.uploaded(bytes(chosen), String.valueOf(chosen.getSubmittedFileName()), null)
                : RawInput.pasted(text.replace("\r\n", "\n")); // browsers send forms with CRLF
    }

    private static byte[] bytes(Part file) {
        try (var content = file.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing was looked at; what was pasted stays. */
    void forget() {
        input = null;
    }

    /** Makes the text that was looked at the pasted one; {@code shown} is null if it could not be shown. */
    void change(@Nullable IntakePreview shown) {
        RawInput before = input;
        if (before != null) {
            text = shown == null ? before.text().orElse("") : shown.decoded();
        }
        input = null;
    }

    /** Reads a file in another encoding; false if nothing was looked at. */
    boolean readAs(String encoding) {
        RawInput before = input;
        if (before == null) {
            return false;
        }
        input = before.in(encoding);
        return true;
    }

    /** What was looked at, otherwise what is pasted. */
    RawInput input() {
        return input == null ? RawInput.pasted(text) : input;
    }

    public boolean isLookedAt() {
        return input != null;
    }

    public @Nullable String getFileName() {
        return input == null ? null : input.fileName().orElse(null);
    }

    /** Whether a person chose the encoding, so that the others stay in sight. */
    public boolean isEncodingChosen() {
        return input != null && input.encoding().isPresent();
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
