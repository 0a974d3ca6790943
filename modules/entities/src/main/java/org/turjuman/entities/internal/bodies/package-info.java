/**
 * Says the Arabic name of a body, a building or an event in English and French, out of its words. Knows no server and no
 * database; the tables stand in the resources under {@code bodies/}, for editors to add to.
 *
 * {@snippet lang="text":
 *  الهيئة الوطنية لمكافحة الفساد ──> BodyReader ──> Body(Authority, National, for Anti-Corruption)
 *                                                 ├── EnglishBodies ──> National Anti-Corruption Authority
 *                                                 └── FrenchBodies ──> Autorité nationale de lutte contre la corruption
 * }
 */
@NullMarked
package org.turjuman.entities.internal.bodies;

import org.jspecify.annotations.NullMarked;
