package org.turjuman.benchmarks.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GuideTest {
    /** The answer once hung on the order of a map, which differs from one JVM to the next. */
    @Test
    void aFolderMayHoldTheNameOfAnother() {
        Map<String, String> places = Map.of(
                "/data/", "/tmp/saved/data/", "/backup/", "/tmp/", "/restored/", "/tmp/restored/data/", "/x/", "/y/");

        assertThat(Guide.withPlaces("h2 /restored/turjuman /backup/turjuman.sql /data/turjuman", places))
                .isEqualTo("h2 /tmp/restored/data/turjuman /tmp/turjuman.sql /tmp/saved/data/turjuman");
    }
}
