/**
 * The page of registers: which of the two, three filters, the figures, the table, and how it
 * leaves. What is shown is what is saved.
 */
@NullMarked
package org.daybook.registers.view;

import org.jspecify.annotations.NullMarked;
