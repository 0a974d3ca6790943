package org.turjuman.entities.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.Verdict;

/**
 * What people said of the same words wherever they stood, and still say.
 *
 * @param formKey the folded words
 * @param verdict what they said
 * @param entity the record that they named; null where they named none
 * @param articles in how many articles
 * @param last when for the last time
 */
record Remembered(String formKey, Verdict verdict, @Nullable EntityId entity, long articles, Instant last) {}
