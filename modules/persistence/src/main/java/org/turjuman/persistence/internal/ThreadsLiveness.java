package org.turjuman.persistence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive unless threads wait for each other for ever; only a restart mends that. */
@Liveness
@ApplicationScoped
class ThreadsLiveness implements HealthCheck {
    @Override
    public HealthCheckResponse call() {
        long[] waiting = ManagementFactory.getThreadMXBean().findDeadlockedThreads();
        int count = waiting == null ? 0 : waiting.length;
        return HealthCheckResponse.named("threads")
                .status(count == 0)
                .withData("deadlocked", count)
                .build();
    }
}
