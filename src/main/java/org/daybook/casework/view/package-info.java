/** What holds for a child, on the screen. */
@NullMarked
package org.daybook.casework.view;

import org.jspecify.annotations.NullMarked;
