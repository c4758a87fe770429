/** What is followed up, in the store. */
@NullMarked
package org.daybook.followup.store;

import org.jspecify.annotations.NullMarked;
