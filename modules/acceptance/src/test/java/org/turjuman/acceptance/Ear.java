package org.turjuman.acceptance;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The real EAR, as built. */
final class Ear {
    private static final String WAR = "/web.war";

    private Ear() {}

    static EnterpriseArchive asBuilt() {
        return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("turjuman.ear")));
    }

    /** With the test classes of one package added to the WAR, to run inside; AssertJ goes with them. */
    static EnterpriseArchive with(String testPackage) {
        EnterpriseArchive ear = asBuilt();
        WebArchive war = ear.getAsType(WebArchive.class, WAR);
        war.addPackages(true, testPackage);
        war.addAsLibrary(jarOf(Assertions.class));
        ear.delete(WAR);
        return ear.add(Testable.archiveToTest(war), "/", ZipExporter.class);
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
