/**
 * Kept files as a list of what is to be looked at, and one child's file with its decision, its
 * holds, and, once nothing stands in the way, its destruction.
 *
 * <p>The form that destroys is the last thing on its page and opens only after what goes and what
 * stays has been said above it; what stands in the way stands there instead, a sentence each.
 */
@NullMarked
package org.daybook.retention.view;

import org.jspecify.annotations.NullMarked;
