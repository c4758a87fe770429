/**
 * The picture of the time line in a child's file, and the table that says the same.
 *
 * <p>Decisions. <b>One stop for Tab</b>, and arrows inside: left and right go from mark to mark in
 * a lane, up and down from lane to lane. A mark that is reached is said below the picture, where
 * its entries can be opened one by one.
 *
 * <p><b>Plus and minus zoom while the picture has the focus</b>; Ctrl with them is the size of all
 * letters everywhere, and one key cannot mean two things. Ctrl with the mouse wheel zooms; the
 * wheel alone scrolls the page, as the reader expects.
 */
@NullMarked
package org.daybook.timeline.view;

import org.jspecify.annotations.NullMarked;
