package org.turjuman.workflow.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;

/** Answers for another module: what a test says to each method, and nothing else. */
final class StandIn {
    private StandIn() {}

    static Object answering(Class<?> type, Map<String, Function<Object[], Object>> answers) {
        return Proxy.newProxyInstance(
                StandIn.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Function<Object[], Object> answer = answers.get(method.getName());
                    if (answer == null && method.isDefault()) {
                        return InvocationHandler.invokeDefault(self, method, arguments);
                    }
                    if (answer == null) {
                        throw new UnsupportedOperationException(method.toString());
                    }
                    Object given = answer.apply(arguments);
                    return method.getReturnType() == void.class ? null : given;
                });
    }
}
