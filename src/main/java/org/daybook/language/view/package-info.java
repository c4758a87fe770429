/**
 * The line under a field that asks about words, and the page on which the list of words is changed.
 */
@NullMarked
package org.daybook.language.view;

import org.jspecify.annotations.NullMarked;
