/**
 * The cards and pages that show a pack.
 *
 * <p>Decisions. <b>The pack is seen before it is saved</b>: the very bytes that would be written
 * are drawn page by page in memory; nothing is put on the disk for a preview, and no other program
 * is started.
 */
@NullMarked
package org.daybook.pack.view;

import org.jspecify.annotations.NullMarked;
