package org.turjuman.acceptance.operations;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The addresses at which a process waits for connections, as Linux lists them under {@code /proc}. */
final class Listening {
    private static final String LISTEN = "0A";

    private Listening() {}

    static List<String> of(ProcessHandle process) throws IOException {
        Path own = Path.of("/proc", Long.toString(process.pid()));
        Set<String> sockets = sockets(own.resolve("fd"));
        List<String> addresses = new ArrayList<>();
        for (String table : List.of("net/tcp", "net/tcp6")) {
            for (String line : Files.readAllLines(own.resolve(table))) {
                String[] words = line.strip().split("\\s+");
                if (words[3].equals(LISTEN) && sockets.contains(words[9])) {
                    addresses.add(address(words[1]));
                }
            }
        }
        return addresses;
    }

    private static Set<String> sockets(Path descriptors) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> all = Files.list(descriptors)) {
            for (Path descriptor : (Iterable<Path>) all::iterator) {
                String target = Files.isSymbolicLink(descriptor)
                        ? Files.readSymbolicLink(descriptor).toString()
                        : "";
                if (target.startsWith("socket:[")) {
                    inodes.add(target.replaceAll("[^0-9]", ""));
                }
            }
        }
        return inodes;
    }

    /** {@code 0100007F:1F90} is 127.0.0.1:8080; each group of four bytes stands backwards. */
    private static String address(String hexadecimal) throws IOException {
        String[] parts = hexadecimal.split(":");
        byte[] bytes = new byte[parts[0].length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            int place = i / 4 * 4 + 3 - i % 4;
            bytes[place] = (byte) Integer.parseInt(parts[0].substring(2 * i, 2 * i + 2), 16);
        }
        return InetAddress.getByAddress(bytes).getHostAddress() + ":" + Integer.parseInt(parts[1], 16);
    }
}
