package org.turjuman.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.NotPermittedException;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.PersonView;

/** A reader of pages who is not signed in, at a desk in Casablanca. */
record ReaderOf(Locale locale) implements Caller, DeskClock {
    /** The words that this reader gets. */
    ValueWords values() {
        TextBundle bundle = new TextBundle();
        bundle.caller = this;
        Times times = new Times();
        times.caller = this;
        times.clock = this;
        times.t = bundle;
        ValueWords words = new ValueWords();
        words.caller = this;
        words.times = times;
        words.t = bundle;
        return words;
    }

    @Override
    public Optional<PersonView> person() {
        return Optional.empty();
    }

    @Override
    public PersonView get() {
        throw new UnsupportedOperationException("nobody is signed in");
    }

    @Override
    public boolean may(Permission permission) {
        return false;
    }

    @Override
    public boolean mustChangePassword() {
        return false;
    }

    @Override
    public boolean isProgram() {
        return false;
    }

    @Override
    public PersonId require(Permission permission) {
        throw new NotPermittedException(permission);
    }

    @Override
    public Instant now() {
        return Instant.parse("2021-11-24T12:00:00Z");
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Africa/Casablanca");
    }
}
