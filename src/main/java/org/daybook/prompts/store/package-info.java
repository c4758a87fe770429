/** Answers to prompts in the store. */
@NullMarked
package org.daybook.prompts.store;

import org.jspecify.annotations.NullMarked;
