/** Prompts in a child's file: questions with their evidence, and the word that answers them. */
@NullMarked
package org.daybook.prompts.view;

import org.jspecify.annotations.NullMarked;
