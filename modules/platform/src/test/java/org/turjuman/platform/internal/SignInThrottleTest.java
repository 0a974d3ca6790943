package org.turjuman.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.TooManyAttemptsException;

/** The throttle on a real H2 database with the real migrations. */
class SignInThrottleTest {
    private static final String ADDRESS = "203.0.113.7";
    private static int databases;

    private final SignInThrottle throttle = new SignInThrottle();
    private EntityManagerFactory factory;
    private Instant now = Instant.parse("2026-11-26T12:00:00Z");

    @BeforeEach
    void open() throws IOException, SQLException {
        String url = "jdbc:h2:mem:throttle" + (++databases)
                + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(script("V20261124_1640__platform_people"));
            statement.execute(script("V20261126_0770__platform_sign_in_told"));
        }
        factory = new Configuration()
                .setProperty("hibernate.connection.url", url)
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .addAnnotatedClass(SignInFailure.class)
                .buildSessionFactory();
        throttle.clock = new Clock();
    }

    private static String script(String name) throws IOException {
        try (InputStream in = SignInThrottleTest.class.getResourceAsStream("/db/migration/" + name + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterEach
    void close() {
        factory.close();
    }

    @Test
    void theLastWrongPasswordThatIsHeardIsTold() {
        for (int i = 1; i < SignInThrottle.PER_NAME; i++) {
            assertThat(fails("huda", ADDRESS)).isFalse();
        }
        assertThat(fails("huda", ADDRESS)).isTrue();
        assertThatThrownBy(() -> fails("huda", ADDRESS)).isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void whoGoesOnGuessingFillsNothing() {
        int told = 0;
        for (int i = 0; i < SignInThrottle.PER_ADDRESS; i++) {
            told += fails("account " + i, ADDRESS) ? 1 : 0;
            now = now.plusSeconds(18);
        }
        assertThat(told).isEqualTo(1);
        Instant end = now.plus(Duration.ofHours(2));
        int heard = 0;
        while (now.isBefore(end)) { // as each failure grows old, one more is heard
            told += fails("other account " + heard++, ADDRESS) ? 1 : 0;
            now = now.plusSeconds(18);
        }
        assertThat(heard).isEqualTo(400);
        assertThat(told).isBetween(8, 9); // one for each quarter of an hour
    }

    @Test
    void anAccountIsToldOfOnceWhateverTheAddress() {
        for (int i = 0; i < SignInThrottle.PER_NAME; i++) {
            fails("huda", ADDRESS);
        }
        boolean told = false;
        for (int i = 0; i < SignInThrottle.PER_NAME; i++) {
            told |= fails("huda", "203.0.113.8");
        }
        assertThat(told).isFalse();
        now = now.plus(SignInThrottle.WINDOW).plusSeconds(1);
        for (int i = 0; i < SignInThrottle.PER_NAME; i++) {
            told |= fails("huda", "203.0.113.8");
        }
        assertThat(told).isTrue();
    }

    /** A wrong password, if it is heard. */
    private boolean fails(String account, String address) {
        EntityManager entities = factory.createEntityManager();
        try {
            entities.getTransaction().begin();
            throttle.entities = entities;
            throttle.check(account, address);
            boolean told = throttle.failed(account, address);
            entities.getTransaction().commit();
            return told;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }

    private final class Clock implements DeskClock {
        @Override
        public Instant now() {
            return now;
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("UTC");
        }
    }
}
