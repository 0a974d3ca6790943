package org.turjuman.platform.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.Settings;

@ApplicationScoped
class SystemClock implements DeskClock {
    @Inject
    Settings settings;

    @Override
    public Instant now() {
        // the tests of what happens after a day move the clock, as nobody can wait so long
        Duration moved =
                settings.text("turjuman.clock.moved").map(Duration::parse).orElse(Duration.ZERO);
        return Instant.now().plus(moved).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of(settings.text("turjuman.zone").orElse("Africa/Casablanca"));
    }
}
