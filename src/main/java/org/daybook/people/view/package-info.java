/** Who works at the school, on the screen. */
@NullMarked
package org.daybook.people.view;

import org.jspecify.annotations.NullMarked;
