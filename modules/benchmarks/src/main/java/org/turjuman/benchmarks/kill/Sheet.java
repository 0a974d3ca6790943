package org.turjuman.benchmarks.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What its one writer knows of a target: what was sent and acknowledged, and what was under way at the kill. */
final class Sheet {
    private final String target;
    private final List<Save> acknowledged = new ArrayList<>();
    private String stamp;
    private @Nullable Save underWay; // null between two saves

    Sheet(String target, String stamp) {
        this.target = target;
        this.stamp = stamp;
    }

    String target() {
        return target;
    }

    String stamp() {
        return stamp;
    }

    void sending(Save save) {
        underWay = save;
    }

    /** The desk said that it is stored. */
    void acknowledged(Save save, String newStamp) {
        acknowledged.add(save);
        stamp = newStamp;
        underWay = null;
    }

    Optional<Save> underWay() {
        return Optional.ofNullable(underWay);
    }

    /** The texts of the versions that must be there, oldest first. */
    List<String> versions() {
        return acknowledged.stream().filter(Save::isVersion).map(Save::text).toList();
    }

    /** The draft that must be there; empty if the last save was a version, which ends a draft. */
    Optional<String> draft() {
        return acknowledged.isEmpty()
                        || acknowledged.get(acknowledged.size() - 1).isVersion()
                ? Optional.empty()
                : Optional.of(acknowledged.get(acknowledged.size() - 1).text());
    }
}
