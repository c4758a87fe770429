/** Files of an entry or a draft on the screen: their list, where they are added, how they look. */
@NullMarked
package org.daybook.attachments.view;

import org.jspecify.annotations.NullMarked;
