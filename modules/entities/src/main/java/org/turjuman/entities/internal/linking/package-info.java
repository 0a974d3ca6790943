/**
 * Which record a name means, and what a record would say that nobody has made. Knows no server and no database.
 *
 * {@snippet lang="text":
 *  name of a text ──> candidates by form, or by a key near it ──> ranked by what the article says ──> FoundName
 *                                     └── none ──> NewNameProposal (bodies: said out of their words)
 * }
 */
@NullMarked
package org.turjuman.entities.internal.linking;

import org.jspecify.annotations.NullMarked;
