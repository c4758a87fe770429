package org.daybook.prompts;

import org.daybook.base.ChildId;

/**
 * One child's prompts on the board, in one line.
 *
 * @param first the weightiest
 * @param more how many others wait in the file
 */
public record Waiting(ChildId child, Prompt first, int more) {}
