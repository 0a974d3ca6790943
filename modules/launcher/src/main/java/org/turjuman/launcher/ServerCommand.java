package org.turjuman.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the server's JVM. */
record ServerCommand(Settings settings, ServerBase base) {
    private static final String LOOPBACK = "127.0.0.1";

    /** What WildFly's own start script opens for its subsystems. */
    private static final List<String> OPENED = List.of(
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    List<String> words() {
        Path home = settings.home();
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-D[Standalone]");
        words.add("-Xmx" + settings.memory());
        words.addAll(OPENED);
        words.add("-Dorg.jboss.boot.log.file=" + base.log());
        words.add("-Dlogging.configuration="
                + base.folder().resolve("configuration/logging.properties").toUri());
        words.add("-jar");
        words.add(home.resolve("jboss-modules.jar").toString());
        words.add("-mp");
        words.add(home.resolve("modules").toString());
        words.add("org.jboss.as.standalone");
        words.add("-Djboss.home.dir=" + home);
        words.add("-Djboss.server.base.dir=" + base.folder());
        words.add("-Djboss.server.data.dir=" + settings.data());
        words.add("-Djboss.server.content.dir=" + base.folder().resolve("content")); // copies of EARs are no data
        words.add("-Djboss.bind.address=" + LOOPBACK);
        words.add("-Djboss.bind.address.management=" + LOOPBACK);
        words.add("-Djboss.http.port=" + settings.port());
        words.add("-Djboss.management.http.port=0"); // any: nobody types it, so it never stands in the way
        words.add("-Djboss.as.management.blocking.timeout=1200"); // a busy machine may deploy for more than 300 seconds
        words.add("-Dturjuman.address=" + settings.address());
        words.add("-Dturjuman.demo=" + settings.demo());
        if (settings.demo()) {
            words.add("-Dturjuman.demo.token.file=" + settings.tokenFile());
        }
        return words;
    }
}
