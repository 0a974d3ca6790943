package org.turjuman.platform.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.turjuman.platform.api.Settings;

@ApplicationScoped
class SystemSettings implements Settings {
    @Override
    public Optional<String> text(String name) {
        String property = System.getProperty(name);
        String written = property != null
                ? property
                : System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        return Optional.ofNullable(written).map(String::strip).filter(text -> !text.isEmpty());
    }

    @Override
    public Optional<String> address() {
        return text("turjuman.address").map(address -> address.replaceAll("/+$", ""));
    }

    @Override
    public boolean demo() {
        return text("turjuman.demo").map("true"::equals).orElse(false);
    }
}
