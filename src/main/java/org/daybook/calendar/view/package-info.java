/** The school's calendar on the screen: the dates of a year in one form, and what they give. */
@NullMarked
package org.daybook.calendar.view;

import org.jspecify.annotations.NullMarked;
