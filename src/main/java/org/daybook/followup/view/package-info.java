/** The pages of what is followed up, and what a child's file shows of it. */
@NullMarked
package org.daybook.followup.view;

import org.jspecify.annotations.NullMarked;
