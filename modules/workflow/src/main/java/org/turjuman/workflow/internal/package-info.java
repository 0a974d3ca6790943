/** The services of the workflow, its entities and its tables of rules. */
@NullMarked
package org.turjuman.workflow.internal;

import org.jspecify.annotations.NullMarked;
