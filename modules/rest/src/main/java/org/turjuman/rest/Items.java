package org.turjuman.rest;

import java.util.List;

/**
 * A list that is given whole.
 *
 * @param items what it holds
 * @param <T> what that is
 */
public record Items<T>(List<T> items) {}
