/** Measured against a kept alternative; run by hand, never as a test. */
@NullMarked
package org.daybook.benchmark;

import org.jspecify.annotations.NullMarked;
