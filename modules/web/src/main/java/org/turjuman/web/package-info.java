/**
 * The face for people: the desk's pages, the readers' pages and the workbench.
 *
 * <p>Every screen has an address of its own (see {@code Addresses}); GET shows, POST changes and redirects to a GET.
 *
 * <pre>
 *   /desk/articles/12 ──> Addresses ──> desk/article.xhtml ──> ArticlePage ──> Articles (front door)
 * </pre>
 */
@NullMarked
package org.turjuman.web;

import org.jspecify.annotations.NullMarked;
