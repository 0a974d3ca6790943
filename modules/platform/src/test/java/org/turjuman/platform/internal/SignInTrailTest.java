package org.turjuman.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Door;
import org.turjuman.platform.api.Id;
import org.turjuman.platform.api.Page;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.PersonView;

class SignInTrailTest {
    private final List<String> audited = new ArrayList<>();
    private final List<String> logged = new ArrayList<>();
    private final SignInTrail trail = new SignInTrail();
    private @Nullable PersonId acting; // null for the desk itself

    @BeforeEach
    void listen() {
        trail.audit = new Written();
        trail.acting = (person, work) -> {
            acting = person;
            work.run();
            acting = null;
        };
        trail.log = new Listening();
    }

    @Test
    void whoCameInIsWrittenDownInTheirName() {
        trail.succeeded(huda(), "203.0.113.7", Door.PAGE);
        assertThat(audited).containsExactly("7 sign-in.succeeded person 7 {address=203.0.113.7, door=PAGE}");
        assertThat(logged).isEmpty();
    }

    @Test
    void aRefusalIsOnlyALineOfTheLog() {
        trail.failed("huda", "203.0.113.7", Door.API);
        trail.unheard("huda", "203.0.113.7\nforged", Door.PAGE);
        assertThat(audited).isEmpty();
        assertThat(logged)
                .containsExactly(
                        "WARNING Sign-in refused: wrong name or password, or a disabled person; account \"huda\","
                                + " address 203.0.113.7, door API",
                        "WARNING Sign-in refused: too many wrong passwords before; account \"huda\","
                                + " address 203.0.113.7?forged, door PAGE");
    }

    @Test
    void thatGuessingWasStoppedIsWrittenDown() {
        trail.stopped("huda", "203.0.113.7", Door.API);
        assertThat(audited)
                .containsExactly("null sign-in.throttled person null {address=203.0.113.7, door=API, sign-in=huda}");
    }

    private static PersonView huda() {
        return new PersonView(new PersonId(7), "huda", "Huda", Set.of(), true, "ar", "auto", true, false, 0);
    }

    private final class Written implements Audit {
        @Override
        public void record(String act, String subject, @Nullable Id id, Map<String, String> details) {
            audited.add(acting + " " + act + " " + subject + " " + id + " " + new TreeMap<>(details));
        }

        @Override
        public Page<Entry> entries(Filter wanted, int offset, int limit) {
            throw new UnsupportedOperationException("nobody reads here");
        }
    }

    private final class Listening implements System.Logger {
        @Override
        public String getName() {
            return "listening";
        }

        @Override
        public boolean isLoggable(Level level) {
            return true;
        }

        @Override
        public void log(Level level, @Nullable ResourceBundle bundle, String text, @Nullable Throwable thrown) {
            logged.add(level + " " + text);
        }

        @Override
        public void log(Level level, @Nullable ResourceBundle bundle, String format, Object... parameters) {
            logged.add(level + " " + MessageFormat.format(format, parameters));
        }
    }
}
