package org.turjuman.platform.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.Tokens;

/** The token of the demo administrator, in a file that only its owner reads. */
@ApplicationScoped
class DemoToken {
    static final String LABEL = "demo";

    @Inject
    Tokens tokens;

    /**
     * Keeps the token of the file if it is valid and may do all of this; otherwise makes another. One of an earlier version
     * may lack what this version knows.
     *
     * @param file where it is, or will be
     * @param scopes what it may do: all that its person may
     * @throws UncheckedIOException if the file can be neither read nor written
     */
    void keepOrMake(Path file, Set<Permission> scopes) {
        try {
            if (Files.exists(file) && isWhole(Files.readString(file).strip(), scopes)) {
                return;
            }
            tokens.all().stream()
                    .filter(token -> token.label().equals(LABEL) && !token.isRevoked())
                    .forEach(token -> tokens.revoke(token.id()));
            String secret = tokens.make(LABEL, scopes).secret();
            writeForOwnerOnly(file, secret);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo token cannot be written to " + file, e);
        }
    }

    private boolean isWhole(String secret, Set<Permission> scopes) {
        return tokens.holder(secret)
                .filter(holder -> holder.scopes().containsAll(scopes))
                .isPresent();
    }

    private static void writeForOwnerOnly(Path file, String secret) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        Path fresh = Files.createTempFile(directory, "token", null); // created readable by its owner only
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<PosixFilePermission> owner = PosixFilePermissions.fromString("rw-------");
            Files.setPosixFilePermissions(fresh, owner);
        }
        Files.writeString(fresh, secret + "\n");
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
