package org.turjuman.persistence.internal;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Brings the schema up to date while the session factory is built, before Hibernate validates it. */
public final class Migrations implements Integrator {
    static final String DATA_SOURCE = "java:jboss/datasources/Turjuman";

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        synchronized (Migrations.class) { // a redeployment may overlap with the start it replaces
            Schema.of(dataSource()).bringUpToDate();
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {}

    @SuppressWarnings(
            "BanJNDI") // a constant name in the server's own tree; Hibernate makes this object, so no injection
    private static DataSource dataSource() {
        try {
            return InitialContext.doLookup(DATA_SOURCE);
        } catch (NamingException e) {
            throw new SchemaRefused(
                    "The data source " + DATA_SOURCE + " is missing or cannot connect: run docker/configure.cli on this"
                            + " server, and look at TURJUMAN_DB_URL, TURJUMAN_DB_USER and TURJUMAN_DB_PASSWORD.",
                    e);
        }
    }
}
