/** The school's list of phrases in the store. */
@NullMarked
package org.daybook.language.store;

import org.jspecify.annotations.NullMarked;
