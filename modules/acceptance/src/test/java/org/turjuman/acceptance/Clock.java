package org.turjuman.acceptance;

import java.io.IOException;
import java.time.Duration;
import org.jboss.as.arquillian.container.ManagementClient;
import org.jboss.dmr.ModelNode;

/** The desk's clock put forward, for what happens after hours; {@link #close} sets it right again. */
final class Clock implements AutoCloseable {
    private static final String SETTING = "turjuman.clock.moved";

    private final ManagementClient server;

    private Clock(ManagementClient server) {
        this.server = server;
    }

    /** Puts the clock forward. */
    static Clock forward(ManagementClient server, Duration by) throws IOException {
        ModelNode put = operation("add");
        put.get("value").set(by.toString());
        execute(server, put);
        return new Clock(server);
    }

    @Override
    public void close() throws IOException {
        execute(server, operation("remove"));
    }

    private static ModelNode operation(String name) {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(name);
        operation.get("address").add("system-property", SETTING);
        return operation;
    }

    private static void execute(ManagementClient server, ModelNode operation) throws IOException {
        ModelNode answer = server.getControllerClient().execute(operation);
        if (!answer.get("outcome").asString().equals("success")) {
            throw new IllegalStateException("The server refused " + operation + ": " + answer);
        }
    }
}
