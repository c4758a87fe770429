/** The body map on the screen: to be marked by mouse or keys, and to be read, the words first. */
@NullMarked
package org.daybook.bodymap.view;

import org.jspecify.annotations.NullMarked;
