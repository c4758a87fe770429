/** A concern, the other entries, and the chronology that a lead reads. */
@NullMarked
package org.daybook.chronology;

import org.jspecify.annotations.NullMarked;
