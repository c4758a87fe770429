package org.daybook.prompts;

import org.daybook.base.ChildId;

/**
 * Another child of this school who belongs to the child.
 *
 * @param words "Sister, Year 1"
 * @param entries how many entries this other child has in the time that is looked at
 */
public record Kin(ChildId child, String words, long entries) {}
