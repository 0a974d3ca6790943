package org.turjuman.entities.api;

import org.turjuman.platform.api.NoSuchThingException;

/** What a record of a name that the authority does not hold would say. Reading needs the permission to read. */
public interface NewNames {
    /**
     * Proposes a record for a name of a stored source.
     *
     * @param name as {@link Mentions#read} gave it, or with the words and the type that a person says
     * @return for a person to look over; nothing is stored
     * @throws NoSuchThingException if its key names no revision
     * @throws org.turjuman.articles.api.ArticleGoneException if its article was discarded
     */
    NewNameProposal propose(NamedInSource name);

    /**
     * Proposes a record for a name of any text.
     *
     * @param name as {@link NameRecognition} gave it
     * @param text in which it stands
     * @param context what else is known of the text
     * @return for a person to look over; nothing is stored
     */
    NewNameProposal propose(FoundName name, String text, NameContext context);
}
