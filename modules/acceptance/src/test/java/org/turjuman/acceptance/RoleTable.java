package org.turjuman.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.Permission;

/** A table of {@code roles/…txt}: which calls or pages there are, and who may. The files say how they are read. */
public final class RoleTable {
    /** The number that nothing has. */
    private static final String NOTHING = "999999";

    private RoleTable() {}

    /**
     * A line of a table.
     *
     * @param method of HTTP
     * @param address with names in braces where numbers go
     * @param visitors whether nobody has to sign in
     * @param permissions any of which will do; empty for visitors
     * @param stamp what {@code If-Match} says; null if nothing
     * @param body as JSON; null if there is none
     */
    public record Line(
            String method,
            String address,
            boolean visitors,
            Set<Permission> permissions,
            @Nullable String stamp,
            @Nullable String body) {
        /** The address with the number that nothing has. */
        public String path() {
            return filled(address);
        }

        /** Whether somebody signed in who has these permissions may. */
        boolean allows(Set<Permission> had) {
            return visitors || permissions.stream().anyMatch(had::contains);
        }

        /** Makes the call below a base. */
        Client.Answer send(Client client, String base) {
            Map<String, String> headers = new TreeMap<>(Map.of("X-Turjuman", "1", "Save-Id", "roles"));
            if (stamp != null) {
                headers.put("If-Match", '"' + stamp + '"');
            }
            return client.send(method, base + path(), body == null ? null : filled(body), headers);
        }

        private static String filled(String text) {
            return text.replaceAll("\\{[a-z]+}", NOTHING);
        }

        @Override
        public String toString() {
            return method + " " + address;
        }
    }

    /** The calls of the API. */
    public static List<Line> api() {
        return read("/roles/api.txt");
    }

    /** The pages. */
    public static List<Line> pages() {
        return read("/roles/pages.txt");
    }

    private static List<Line> read(String name) {
        try (InputStream in = Objects.requireNonNull(RoleTable.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(RoleTable::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text) {
        List<String> columns = Arrays.asList(text.strip().split("\\s{2,}"));
        String who = columns.get(2);
        List<String> more = columns.subList(3, columns.size());
        return new Line(
                columns.get(0),
                columns.get(1),
                who.equals("anybody"),
                permissions(who),
                more.stream()
                        .filter(one -> one.startsWith("@"))
                        .map(one -> one.substring(1))
                        .findFirst()
                        .orElse(null),
                more.stream().filter(one -> one.startsWith("{")).findFirst().orElse(null));
    }

    private static Set<Permission> permissions(String who) {
        return switch (who) {
            case "anybody" -> Set.of();
            case "signed in" -> EnumSet.of(Permission.READ);
            default ->
                Arrays.stream(who.split(",\\s*"))
                        .map(Permission::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
        };
    }
}
