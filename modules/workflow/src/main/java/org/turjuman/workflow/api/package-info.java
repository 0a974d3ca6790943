/** The front doors of the workflow, with its ids, views, events, problems and gates. */
@NullMarked
package org.turjuman.workflow.api;

import org.jspecify.annotations.NullMarked;
