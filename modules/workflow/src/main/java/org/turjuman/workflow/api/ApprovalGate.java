package org.turjuman.workflow.api;

import java.util.List;
import java.util.Locale;

/**
 * Says what to the right of this module stands in the way of an approval, such as a note that lost its place. Found by
 * CDI; asked inside the transaction that approves.
 */
public interface ApprovalGate {
    /**
     * What is still open.
     *
     * @param translation which
     * @param locale the language of the messages
     * @return empty if nothing is
     */
    List<Obstacle> obstacles(TranslationId translation, Locale locale);
}
