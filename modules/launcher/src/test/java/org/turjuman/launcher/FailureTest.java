package org.turjuman.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void keepsTheInnermostCause() {
        String account =
                "{\"WFLYCTL0080: Failed services\" => {\"jboss.persistenceunit.\\\"turjuman.ear#turjuman\\\"\" => \""
                        + "jakarta.persistence.PersistenceException: [PersistenceUnit: turjuman] Unable to build Hibernate SessionFactory\\n"
                        + "    Caused by: jakarta.persistence.PersistenceException: Unable to build\\n"
                        + "    Caused by: org.turjuman.persistence.internal.SchemaRefused: The database was last used by a newer Turjuman.\"}}";
        assertThat(Failure.reason(account)).isEqualTo("The database was last used by a newer Turjuman.");
    }

    @Test
    void keepsACauseThatNamesNoException() {
        assertThat(Failure.reason("\"boom\n Caused by: the disk is full\"")).isEqualTo("the disk is full");
    }

    @Test
    void keepsTheFirstLineWhenThereIsNoCause() {
        assertThat(Failure.reason("\"WFLYSRV0153: Failed to process phase PARSE\"\nmore"))
                .isEqualTo("\"WFLYSRV0153: Failed to process phase PARSE\"");
    }
}
