/** Files kept with entries: letters, pictures of drawings, minutes of meetings. */
@NullMarked
package org.daybook.attachments;

import org.jspecify.annotations.NullMarked;
