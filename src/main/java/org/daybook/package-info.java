/** The program: arguments, the application, and everything built by hand in one place. */
@NullMarked
package org.daybook;

import org.jspecify.annotations.NullMarked;
