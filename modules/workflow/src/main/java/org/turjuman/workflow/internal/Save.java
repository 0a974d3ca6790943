package org.turjuman.workflow.internal;

/**
 * A save under way: the translation is locked, the target read under that lock.
 *
 * @param translation which
 * @param target where
 * @param standing who saves
 * @param id the client's Save-Id; empty for acts that have none
 */
record Save(Translation translation, Target target, Standing standing, String id) {}
