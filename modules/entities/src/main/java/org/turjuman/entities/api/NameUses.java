package org.turjuman.entities.api;

import java.util.List;

/**
 * Texts of a module that may name a record. Whoever keeps texts implements it, and CDI finds it; who may read was asked
 * before.
 */
public interface NameUses {
    /**
     * Where a name stands.
     *
     * @param name what is looked for
     * @param limit how many texts at most
     * @return the latest first
     */
    List<NameUse> of(SoughtName name, int limit);
}
