/** Files of records: how they are written and read. Whether a record may be kept is asked elsewhere. */
@NullMarked
package org.turjuman.entities.internal.exchange;

import org.jspecify.annotations.NullMarked;
